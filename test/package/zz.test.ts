import { test } from "vitest";
import { bundleCost } from "./bundle-cost.ts";
test("x", async () => {
  for (const names of ["check, interactionRecord","check, costRecord","readNdjson, interactionRecord","readCsv, interactionRecord","schemaOf, interactionRecord","problemText","fieldsOf, costRecord","checkExport, facebookPosts"]) {
    const { gzip, inputs } = await bundleCost(`import { ${names} } from "paliers/sources"; globalThis.k=[${names}];`);
    console.log(names, gzip, inputs.filter(p=>p.includes("node_modules")).slice(0,4));
  }
});

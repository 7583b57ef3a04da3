import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCost } from "./bundle-cost.ts";
import { type Consumer, makeConsumer } from "./consumer.ts";

const compiler = resolve(import.meta.dirname, "../../node_modules/@typescript/native/bin/tsc");
const kept = (names: string) =>
  `import { ${names} } from "paliers/sources"; globalThis.kept = [${names}];`;
const packagesOf = (inputs: readonly string[]): readonly string[] => [
  ...new Set(inputs.flatMap((path) => /node_modules\/([^/]+)\//.exec(path)?.[1] ?? [])),
];

describe("an import from paliers/sources", () => {
  test.each([
    ["check, interactionRecord", [], 8600],
    ["check, costRecord", [], 9500],
    ["readNdjson, interactionRecord", [], 11_200],
    ["checkExport, facebookPosts", [], 7200],
    ["fieldsOf, costRecord", [], 2000],
    ["problemText", [], 7200],
    ["readCsv, interactionRecord", ["csv-parse"], 25_700],
    ["schemaOf, interactionRecord", ["zod"], 17_800],
  ])("brings what it calls, and no more: %s", async (names, packages, most) => {
    const { gzip, inputs } = await bundleCost(kept(names));
    expect(packagesOf(inputs)).toEqual(packages);
    expect(gzip).toBeLessThanOrEqual(most);
  });

  test("of a check brings no words of any language", async () => {
    const { code } = await bundleCost(kept("check, interactionRecord"));
    expect(code).not.toMatch(/Did you mean \{|Vouliez-vous/);
  });
});

describe("the types of paliers/sources", () => {
  const PROGRAM = `
import { check, conversionRecord, type Problem, problemText, readCsv, readNdjson, interactionRecord, schemaOf } from "paliers/sources";

const { accepted, rejected } = check([], conversionRecord, { defaults: { currency: "EUR" } });
const minor: number | undefined = accepted[0]?.value?.minor;
const problem: Problem | undefined = rejected[0];
const maybe: string | undefined = problem?.hint;
export const all = [minor, maybe, problemText(rejected, { locale: undefined }), schemaOf(interactionRecord)];
for await (const batch of readCsv("", interactionRecord, { delimiter: ";" })) batch[0]?.kind;
export const reading = readNdjson("", interactionRecord, { ids: "unique" });
`;
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await makeConsumer();
    writeFileSync(join(consumer.folder, "program.ts"), PROGRAM);
  });
  afterAll(() => consumer.remove());

  test.each(["nodenext", "bundler"])(
    "ask for no platform and no library, with %s",
    async (resolution) => {
      writeFileSync(
        join(consumer.folder, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            target: "es2022",
            lib: ["es2022"],
            types: [],
            module: resolution === "bundler" ? "esnext" : "nodenext",
            moduleResolution: resolution,
          },
          include: ["program.ts"],
        }),
      );
      expect(await consumer.run(process.execPath, compiler, "-p", ".")).toEqual({
        ok: true,
        output: "",
      });
      const { output } = await consumer.run(
        process.execPath,
        compiler,
        "-p",
        ".",
        "--listFilesOnly",
      );
      expect(output).not.toMatch(/node_modules[\\/](?:zod|csv-parse|@types)[\\/]|lib\.dom/);
    },
  );
});

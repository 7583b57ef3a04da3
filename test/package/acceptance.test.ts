import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./consumer.ts";

const root = resolve(import.meta.dirname, "../..");
const scripts = join(root, "test/acceptance");
const compiler = join(root, "node_modules/@typescript/native/bin/tsc");

let consumer: Consumer;
beforeAll(async () => {
  consumer = await makeConsumer(["@types/node", "undici-types"]);
  cpSync(scripts, consumer.folder, { recursive: true });
  writeFileSync(
    join(consumer.folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        target: "esnext",
        lib: ["esnext", "dom", "dom.iterable"],
        module: "esnext",
        moduleResolution: "bundler",
        types: ["node"],
      },
      include: ["*.ts"],
    }),
  );
});
afterAll(() => consumer.remove());

describe("the scripts of the first day", () => {
  test("compile, and their wrong uses do not", async () => {
    expect(await consumer.run(process.execPath, compiler, "-p", ".")).toEqual({
      ok: true,
      output: "",
    });
  });

  test("have wrong uses that are really looked at", async () => {
    const lines = ["// @ts-expect-error nothing wrong", "export const right: number = 1;"];
    writeFileSync(join(consumer.folder, "vain.ts"), lines.join("\n"));
    const flags = ["--noEmit", "--ignoreConfig", "vain.ts"];
    const { ok, output } = await consumer.run(process.execPath, compiler, ...flags);
    expect({ ok, output }).toMatchObject({ ok: false });
    expect(output).toContain("Unused '@ts-expect-error' directive");
  });

  test("are all here", () => {
    expect(readdirSync(scripts).sort()).toEqual([
      "01-web.ts",
      "02-csv.ts",
      "03-taxonomy.ts",
      "07-edge.ts",
      "mistakes.ts",
    ]);
  });

  test("run: a taxonomy of one's own", async () => {
    expect(await consumer.run(process.execPath, "--no-warnings", "03-taxonomy.ts")).toEqual({
      ok: true,
      output: '20 {"kind":["review","video","article"],"sentiment":["positive"]}\n',
    });
  });

  test("run: a route that answers with a level, or with what was wrong", async () => {
    const wire = `{ id: "1", at: "2026-03-09T10:00:00Z", "kind": "idea", channel: { platform: "web", ownership: "owned" } }`;
    writeFileSync(
      join(consumer.folder, "call.ts"),
      `import { POST } from "./07-edge.ts";
       const post = async (act: object) => {
         const answer = await POST(new Request("https://example.org", { method: "POST", body: JSON.stringify(act) }));
         const { level, rejected } = await answer.json();
         console.log(answer.status, level ?? rejected.map(({ field, value, hint }) => [field, value, hint].join(" ")).join());
       };
       await post(${wire});
       await post({ ...${wire}, kind: "idee" });`,
    );
    expect(await consumer.run(process.execPath, "--no-warnings", "call.ts")).toEqual({
      ok: true,
      output: "200 collaboration\n422 kind idee idea\n",
    });
  });
});

import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./consumer.ts";

const root = resolve(import.meta.dirname, "../..");
// The numbered scripts and `mistakes.ts` are the contract's, to the letter; the other mistakes are ours.
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
      "04-goal.ts",
      "05-kitten.ts",
      "07-edge.ts",
      "09-attribution.ts",
      "mistakes-goals.ts",
      "mistakes-impact.ts",
      "mistakes-main.ts",
      "mistakes.ts",
    ]);
  });

  test("run: a taxonomy of one's own", async () => {
    expect(await consumer.run(process.execPath, "--no-warnings", "03-taxonomy.ts")).toEqual({
      ok: true,
      output: "20 { kind: [ 'review', 'video', 'article' ], sentiment: [ 'positive' ] }\n",
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

  test("run: goals, and an exit code that says they are not reached", async () => {
    expect(await consumer.run(process.execPath, "--no-warnings", "04-goal.ts")).toEqual({
      ok: false,
      // 400 × 75/90 days, and 31 + 5 × 75/181 days.
      output:
        "new-customers 1 of 333.33333333333337 expected today\n" +
        "awareness 32.8 of 33.07182320441989 expected today\n",
    });
  });

  /** Runs a script whose data are declared only, with these data. */
  const runWith = (script: string, data: string) => {
    writeFileSync(
      join(consumer.folder, `with-${script}`),
      `${data}\nawait import("./${script}");\n`,
    );
    return consumer.run(process.execPath, "--no-warnings", `with-${script}`);
  };

  test("run: which posts are kittens", async () => {
    const { ok, output } = await runWith(
      "05-kitten.ts",
      `const channel = { platform: "facebook", ownership: "owned" };
       const people = Array.from({ length: 90 }, (_, index) => index);
       const posts = ["cat", "guide", "offer"];
       globalThis.interactions = people.flatMap((index) => {
         const id = index < 60 ? "cat" : index < 75 ? "guide" : "offer";
         return [{ id: String(index), at: index, kind: "like", actor: "u" + index, channel, content: { id } }];
       });
       globalThis.exposures = posts.map((id) => ({ at: 0, channel, content: { id }, reach: 1000 }));
       globalThis.sales = people.slice(59).map((index) => ({ id: "s" + index, at: 1000 + index, goal: "sale", actor: "u" + index }));`,
    );
    expect(ok).toBe(true);
    expect(output).toMatch(/'cat'.*'6%'.*1 /);
    expect(output).not.toContain("guide");
  });

  test("run: four readings of the same journeys, with what each conversion cost", async () => {
    expect(
      await runWith(
        "09-attribution.ts",
        `const DAY = 86_400_000;
         const touch = (id, day, platform) => ({ id, at: day * DAY, kind: "view", actor: "ann", channel: { platform, ownership: "owned" } });
         globalThis.touches = [touch("1", 1, "video"), touch("2", 15, "shop")];
         globalThis.sales = [{ id: "c", at: 16 * DAY, goal: "sale", actor: "ann" }];
         globalThis.costs = [{ id: "k", at: 0, amount: { minor: 2000, currency: "EUR" }, activity: "advertising", channel: { platform: "video", ownership: "paid" } }];`,
      ),
    ).toEqual({
      ok: true,
      output: [
        "first-touch shop 0.0 no-cost",
        "first-touch video 1.0 €20.00",
        "last-touch shop 1.0 no-cost",
        "last-touch video 0.0 no-conversions",
        "time-decay shop 0.8 no-cost",
        "time-decay video 0.2 €100.00",
        "markov shop 0.5 no-cost",
        "markov video 0.5 €40.00",
        "",
      ].join("\n"),
    });
  });
});

import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createRollup, fiveLevels, type Interaction } from "../../src/index.ts";

const LOG = join(import.meta.dirname, "../../../shared/data/higgs-activity_time.txt.gz");
const KINDS = new Map([
  ["RT", "share"],
  ["MT", "mention"],
  ["RE", "reply"],
]);

/** The log as interactions; the line number is the id, so that the order of the file is kept. */
async function* readLog(): AsyncIterable<readonly Interaction[]> {
  const lines = createInterface({ input: createReadStream(LOG).pipe(createGunzip()) });
  let batch: Interaction[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const [actor = "", target = "", seconds = "", code = ""] = line.split(" ");
    const id = String(number).padStart(7, "0");
    const kind = KINDS.get(code) ?? code;
    const towards = kind === "mention" ? { about: [target] } : { content: { id, author: target } };
    batch.push({
      id,
      at: Number(seconds) * 1000,
      kind,
      actor,
      channel: { platform: "twitter", ownership: "earned" },
      ...towards,
    });
    if (batch.length === 4096) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

// The log has no licence text, so it is not part of the project: the test runs where the file is.
describe.skipIf(!existsSync(LOG))(
  "the Higgs log, read as a stream (skipped where the file is not)",
  () => {
    test("has the known number of acts a day and kind, whether ids are kept or not", async () => {
      for (const ids of ["exact", "unique"] as const) {
        const part = createRollup(fiveLevels, { by: ["day"], ids });
        await part.addAll(readLog());
        const days = part.facts();
        expect(
          days.map(({ group, byKind }) => [
            group.day,
            byKind["mention"],
            byKind["reply"],
            byKind["share"],
          ]),
        ).toEqual([
          ["2012-07-01", 1749, 285, 2136],
          ["2012-07-02", 5600, 1226, 9248],
          ["2012-07-03", 11_860, 2216, 19_426],
          ["2012-07-04", 101_279, 21_778, 233_331],
          ["2012-07-05", 29_329, 7021, 62_292],
          ["2012-07-06", 14_786, 3130, 19_531],
          ["2012-07-07", 6634, 1246, 8966],
        ]);
        expect(days.reduce((sum, { interactions }) => sum + interactions, 0)).toBe(563_069);
      }
    }, 60_000);

    test("has the known number of people", async () => {
      const part = createRollup(fiveLevels, { ids: "unique" });
      await part.addAll(readLog());
      expect(part.facts()).toMatchObject({
        people: 279_379,
        identified: 1,
        byLevel: { "micro-interaction": 354_930, "external-discussion": 208_139 },
      });
    }, 60_000);
  },
);

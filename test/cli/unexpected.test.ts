import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { loadGoals } from "../../src/cli/load-goals.ts";
import { OUTCOME_KINDS } from "../../src/cli/outcome-kinds.ts";
import { readOutcomes } from "../../src/cli/read-outcomes.ts";
import { unknownGoals } from "../../src/cli/unknown-goals.ts";

const never = () => {
  throw new Error("not needed here");
};
const bare: Io = {
  stdout: { write: never },
  stderr: { write: never },
  stdin: (async function* () {})(),
  hasColors: false,
  isTerminal: false,
  version: "0.0.0",
  now: () => 0,
  open: never,
  importModule: never,
  writeFile: never,
};

describe("an error that nobody foresaw", () => {
  test("is not taken for a file that cannot be read", async () => {
    const open = () => {
      throw new TypeError("a defect");
    };
    const options = { locale: "en", delimiter: null, now: 0 } as const;
    await expect(
      readOutcomes("c.ndjson", OUTCOME_KINDS.conversions, options, { ...bare, open }),
    ).rejects.toThrow("a defect");
  });

  test("is not taken for a definition that is refused", async () => {
    const goal = {
      get counts() {
        throw new TypeError("a defect");
      },
    };
    const importModule = () => Promise.resolve({ default: [goal] });
    await expect(loadGoals("goals.mjs", { ...bare, importModule })).rejects.toThrow("a defect");
  });
});

test("goals that nobody defined are told in order, each with how often and the nearest one", () => {
  const goal = {
    id: "sale",
    counts: "conversions",
    target: 1,
    from: "2026-01-01",
    by: "2026-01-31",
  } as const;
  expect(
    unknownGoals([{ goal: "zzz" }, { goal: "sal" }, { goal: "sale" }, { goal: "sal" }], [goal]),
  ).toEqual([
    { goal: "sal", records: 2, hint: "sale" },
    { goal: "zzz", records: 1 },
  ]);
});

import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../examples");
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts"));

describe("examples", () => {
  test("are at least thirteen", () => {
    expect(programs.length).toBeGreaterThanOrEqual(13);
  });

  test.each(programs)("%s prints what it says it prints", async (name) => {
    const printed = execFileSync(process.execPath, ["--no-warnings", join(folder, name)], {
      encoding: "utf8",
    });
    await expect(printed).toMatchFileSnapshot(
      join(folder, "expected", `${basename(name, ".ts")}.txt`),
    );
  });
});

describe("npm run example", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "run-example.ts"), ...args], {
      encoding: "utf8",
    });

  test("runs the example of a number", () => {
    const { status, stdout } = run("01");
    const printed = readFileSync(join(folder, "expected/01-classify-one-event.txt"), "utf8");
    expect({ status, stdout }).toEqual({ status: 0, stdout: printed });
  });

  test("lists them without one, and fails on a number that is none or several", () => {
    expect(run()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("  06-two-workers\n"),
    });
    for (const number of ["99", "0"]) {
      expect(run(number)).toMatchObject({ status: 2, stdout: expect.stringContaining("one of:") });
    }
  });
});

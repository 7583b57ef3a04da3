import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
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

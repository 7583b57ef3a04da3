import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const MAIN = resolve(ROOT, "dist/cli/main.js");

function paliers(args: readonly string[], input = "") {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
  });
}

describe.skipIf(!existsSync(MAIN))("the built command (skipped: dist/ has not been built)", () => {
  test("says its version, that of the package", () => {
    const manifest: { version: string } = JSON.parse(
      readFileSync(resolve(ROOT, "package.json"), "utf8"),
    );
    const { status, stdout } = paliers(["--version"]);
    expect(status).toBe(0);
    expect(stdout).toBe(`${manifest.version}\n`);
  });

  test("reads standard input, prints data and exits with 0", () => {
    const line = `{"id":"1","at":"2026-03-10T09:30:00Z","kind":"like","channel":{"platform":"web","ownership":"owned"}}\n`;
    const { status, stdout, stderr } = paliers(["report", "-", "--json"], line);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { accounting }: { accounting: { accepted: number } } = JSON.parse(stdout);
    expect(accounting.accepted).toBe(1);
  });

  test("exits with 1 on a wrong option, with the nearest one on standard error", () => {
    const { status, stdout, stderr } = paliers(["report", "x.csv", "--frmat", "json"]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("Did you mean --format?");
  });
});

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/**
 * What the table of imports says about `src`, with some files planted in a copy of it.
 *
 * @param planted - Text by path, `src/kpi/planted.ts` for instance.
 * @returns One line a violation: `rule: from -> to`.
 */
export async function importProblems(planted: {
  readonly [path: string]: string;
}): Promise<readonly string[]> {
  const house = mkdtempSync(join(tmpdir(), "paliers-house-"));
  try {
    cpSync(join(root, "src"), join(house, "src"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"), "dir");
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
    const config = join(root, ".dependency-cruiser.cjs");
    const { stdout } = await run(
      process.execPath,
      [bin, "src", "--config", config, "--output-type", "json"],
      { cwd: house, maxBuffer: 2 ** 28 },
    ).catch((error: Error & { stdout: string }) => {
      // It leaves with an error when it found violations, and then with their list too.
      if (error.stdout === "") throw error;
      return error;
    });
    const { summary }: Cruise = JSON.parse(stdout);
    return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  } finally {
    rmSync(house, { recursive: true });
  }
}

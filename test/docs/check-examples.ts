import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type DocExample, writeExamples } from "./doc-examples.ts";

const root = resolve(import.meta.dirname, "../..");
const execute = promisify(execFile);

export interface Checked {
  /** What the compiler says, one line an error; empty when all is well. */
  readonly types: readonly string[];
  /** What went wrong in each example that runs, by `where`; null when all is well. */
  readonly runs: { readonly [where: string]: string | null };
}

/** Type-checks examples against the built package, and runs them in one process of Node. */
export async function checkExamples(
  name: string,
  examples: readonly DocExample[],
): Promise<Checked> {
  const folder = writeExamples(name, examples);
  const runnable = examples.filter(({ run }) => run);
  const options = { cwd: root, maxBuffer: 2 ** 26 };
  const failed = (error: { stdout: string }) => error;

  const compiler = join(root, "node_modules/@typescript/native/bin/tsc");
  const compiled = execute(process.execPath, [compiler, "-p", folder, "--noEmit"], options);
  const runner = join(import.meta.dirname, "run-examples.mjs");
  const files = runnable.map(({ file }) => join(folder, file));
  const ran = execute(process.execPath, ["--no-warnings", runner, ...files], options);

  const [{ stdout: types }, { stdout: outcomes }] = await Promise.all([
    compiled.catch(failed),
    ran,
  ]);
  const lines = outcomes.trimEnd().split("\n");
  // The last line is the runner's; examples may print before it.
  const results: readonly (string | null)[] = JSON.parse(lines.at(-1) ?? "[]");
  return {
    types: types.split("\n").filter((row) => row !== ""),
    runs: Object.fromEntries(runnable.map(({ where }, index) => [where, results[index] ?? null])),
  };
}

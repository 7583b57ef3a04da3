import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const execute = promisify(execFile);
const shell = process.platform === "win32";

/** A project of somebody else's, outside this repository, with the packed package in it. */
export interface Consumer {
  readonly folder: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  /** Runs a program in the project; its output, also when it fails. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => void;
}

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program; never rejects. */
export async function outcomeOf(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(program, args, { cwd, maxBuffer: 2 ** 26 });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr || String(error) };
  }
}

/**
 * Packs the built package and lays it out as an install would, without a registry: the files of the
 * tarball as `node_modules/paliers`, its dependencies linked beside it.
 *
 * @param links - Other packages that the project has, `@types/node` for instance.
 */
export async function makeConsumer(links: readonly string[] = []): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), "paliers-consumer-"));
  const modules = join(folder, "node_modules");
  const home = join(modules, "paliers");
  mkdirSync(home, { recursive: true });

  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await execute("npm", pack, { cwd: root, shell, maxBuffer: 2 ** 26 });
  const [tarball]: readonly { filename: string; files: readonly { path: string }[] }[] =
    JSON.parse(stdout);
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  await execute("tar", ["-xzf", tarball.filename, "-C", home, "--strip-components=1"], {
    cwd: folder,
  });

  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  for (const name of [...Object.keys(manifest.dependencies ?? {}), ...links]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return {
    folder,
    files: tarball.files.map(({ path }) => path),
    run: (program, ...args) => outcomeOf(program, args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

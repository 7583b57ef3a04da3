import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

/** The folder that relative paths start from: the repository. */
const ROOT = resolve(import.meta.dirname, "../..");

/** A world of files in memory; what is not among them is read from the repository. */
export interface World {
  readonly files?: { readonly [path: string]: string | Uint8Array };
  readonly stdin?: string | Uint8Array;
  readonly hasColors?: boolean;
  readonly isTerminal?: boolean;
  /** Fails when a file is written. */
  readonly isReadOnly?: boolean;
  /** Fails when data are printed. */
  readonly isBroken?: boolean;
  /** The clock, one answer after the other; the last one stays. */
  readonly now?: readonly number[];
}

/** What came of a run. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: { readonly [path: string]: string };
}

const MIDNIGHT = Date.UTC(2026, 10, 23);

async function* bytesOf(data: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  // In pieces, as a pipe gives them.
  for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
}

/** Runs the command in a world of its own. The arguments are those of the shell, split at spaces. */
export async function paliers(
  command: string | readonly string[],
  world: World = {},
): Promise<Outcome> {
  const { files = {}, stdin = "", hasColors = false, isTerminal = false } = world;
  const { now = [MIDNIGHT] } = world;
  const out: string[] = [];
  const err: string[] = [];
  const written: { [path: string]: string } = {};
  let calls = 0;
  const io: Io = {
    stdout: {
      write(text) {
        if (world.isBroken === true) throw new Error("the output is broken");
        out.push(text);
      },
    },
    stderr: { write: (text) => err.push(text) },
    stdin: bytesOf(stdin),
    hasColors,
    isTerminal,
    now: () => now[Math.min(calls++, now.length - 1)] ?? MIDNIGHT,
    open: (path) => {
      const data = files[path];
      return data === undefined ? createReadStream(resolve(ROOT, path)) : bytesOf(data);
    },
    writeFile: (path, text) => {
      if (world.isReadOnly === true) return Promise.reject(new Error("read-only file system"));
      written[path] = text;
      return Promise.resolve();
    },
    importModule: (path) => import(pathToFileURL(resolve(ROOT, path)).href),
    version: "1.2.3",
  };
  const args = typeof command === "string" ? command.split(" ") : command;
  const code = await run(args, io);
  return { code, out: out.join(""), err: err.join(""), written };
}

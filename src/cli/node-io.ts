import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "./io.ts";

/** The world as Node gives it. */
export function nodeIo(
  { stdin, stdout, stderr }: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">,
  version: string,
): Io {
  return {
    stdin,
    stdout,
    stderr,
    // Node reads NO_COLOR, FORCE_COLOR and TERM for this answer; only a terminal has the function.
    hasColors: stdout.isTTY && stdout.hasColors(),
    isTerminal: stderr.isTTY,
    now: Date.now,
    open: (path) => createReadStream(path),
    writeFile: (path, text) => writeFile(path, text),
    importModule: (path) => import(pathToFileURL(resolve(path)).href),
    version,
  };
}

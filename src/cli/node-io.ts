import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io, Output } from "./io.ts";

interface Terminal extends Output {
  readonly isTTY: boolean;
  hasColors(): boolean;
}

/** The three streams of a process. */
interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** The world as Node gives it. */
export function nodeIo({ stdin, stdout, stderr }: Streams, version: string): Io {
  return {
    stdin,
    stdout,
    stderr,
    // What is no terminal has no `isTTY` at all, whatever the types say.
    // Node reads NO_COLOR, FORCE_COLOR and TERM for this answer; only a terminal has the function.
    hasColors: Boolean(stdout.isTTY) && stdout.hasColors(),
    isTerminal: Boolean(stderr.isTTY),
    now: Date.now,
    open: (path) => createReadStream(path),
    writeFile: (path, text) => writeFile(path, text),
    importModule: (path) => import(pathToFileURL(resolve(path)).href),
    version,
  };
}

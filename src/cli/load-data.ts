import { PaliersError } from "../util/paliers-error.ts";
import { failureText } from "./failure-text.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-text.ts";

/** Loads a definition of the user's: JSON, or what a module exports. */
export async function loadData(path: string, io: Io): Promise<unknown> {
  try {
    return path.endsWith(".json")
      ? JSON.parse(await readText(io.open(path)))
      : await io.importModule(path);
  } catch (error) {
    throw new PaliersError("unreadable-file", `cannot read "${path}": ${failureText(error)}`);
  }
}

import { gunzip } from "../sources/gunzip.ts";
import type { Io } from "./io.ts";
import { peek } from "./peek.ts";
import { sniff } from "./sniff.ts";
import { sourceFormat } from "./source-format.ts";
import type { Words } from "./words.ts";

/** A file that can be read, or why it cannot. */
export type Opened =
  | {
      readonly format: "csv" | "ndjson" | "array";
      readonly all: AsyncIterable<Uint8Array>;
      /** What its name says that separates its cells. */
      readonly delimiter: string | undefined;
    }
  | { readonly format: "refused"; readonly why: string };

/**
 * Opens one FILE and tells what is in it, by its name and by its first bytes.
 *
 * @throws What the system says about a file that cannot be opened.
 */
export async function openFile(file: string, io: Io, words: Words): Promise<Opened> {
  const refused = (why: string): Opened => ({ format: "refused", why });
  const { format, delimiter } = sourceFormat(file);
  if (format === "unreadable") return refused(words.otherFormat(file.replace(/\.[^.]+$/, ".csv")));
  let { head, all, isBroken } = await peek(file === "-" ? io.stdin : io.open(file));
  let seen = sniff(head);
  // A reader unpacks gzip itself; what is packed shows only where the name does not tell.
  if (seen === "gzip" && format === null) {
    ({ head, all, isBroken } = await peek(gunzip(all)));
    seen = sniff(head);
  }
  if (head.length === 0 && !isBroken) return refused(words.emptyFile);
  if (seen === "unreadable") return refused(words.notText);
  if (seen === "array" && format !== "csv") return { format: "array", all, delimiter };
  return { format: format ?? (seen === "ndjson" ? "ndjson" : "csv"), all, delimiter };
}

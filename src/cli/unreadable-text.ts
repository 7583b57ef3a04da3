import type { Words } from "./words.ts";

/** Says why the system did not open or unpack a file; `null` for an error that is not the system's. */
export function unreadableText(error: unknown, words: Words): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return null;
  if (error.code === "ENOENT") return words.missingFile;
  if (error.code === "EISDIR") return words.isFolder;
  if (error.code === "EACCES" || error.code === "EPERM") return words.noPermission;
  // Node's names for failures of the system and of its unpacker; PaliersError has other codes.
  return /^(?:E|Z_)[A-Z]+/.test(error.code) ? error.message : null;
}

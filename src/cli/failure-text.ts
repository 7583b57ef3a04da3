const SYSTEM: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  ERR_MODULE_NOT_FOUND: "there is no such file",
  ERR_UNKNOWN_FILE_EXTENSION: "this version of Node runs no such files; use .js, .mjs or .json",
};

/** Says in words why a file could not be read. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return SYSTEM[code] ?? error.message;
}

/** Reads the version in the text of a `package.json`; empty where there is none. */
export function packageVersion(manifest: string): string {
  return /"version":\s*"([^"]+)"/.exec(manifest)?.[1] ?? "";
}

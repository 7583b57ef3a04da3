// Before publishing: refuses while package.json does not say where the package lives.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { placeholders } from "./placeholders.ts";

const manifest: { readonly [field: string]: unknown } = JSON.parse(
  readFileSync(resolve("package.json"), "utf8"),
);
const missing = placeholders(manifest);
if (missing.length > 0) {
  console.error(`Not published: ${missing.join(", ")} in package.json still hold a placeholder.`);
  process.exitCode = 1;
}

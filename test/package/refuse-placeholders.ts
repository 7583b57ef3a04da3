// Before publishing: refuses while package.json does not say where the package lives.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { placeholders } from "./placeholders.ts";

const path = resolve("package.json");
const missing = placeholders(JSON.parse(readFileSync(path, "utf8")));
if (missing.length > 0) {
  console.error(`Not published: ${missing.join(", ")} in package.json still hold a placeholder.`);
  process.exitCode = 1;
}

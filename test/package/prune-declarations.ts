// The end of the build: the compiler writes a declaration for every file; those that no entry comes
// to are of no use to anybody, and go.
import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { reachedDeclarations } from "./reached-declarations.ts";

const root = resolve(import.meta.dirname, "../..");
const reached = reachedDeclarations(root);

function prune(folder: string): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path);
    else if (path.endsWith(".d.ts") && !reached.has(path)) rmSync(join(root, path));
  }
  if (readdirSync(join(root, folder)).length === 0) rmdirSync(join(root, folder));
}

prune("dist");

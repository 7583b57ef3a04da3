import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * The declarations that users can come to: those of the entries, and what these import.
 *
 * @param home - Where `package.json` lies.
 * @returns Paths below it: `dist/index.d.ts`.
 */
export function reachedDeclarations(home: string): ReadonlySet<string> {
  const { exports }: { readonly exports: { readonly [entry: string]: unknown } } = JSON.parse(
    readFileSync(join(home, "package.json"), "utf8"),
  );
  const waiting = Object.values(exports).flatMap((target) =>
    typeof target === "object" && target !== null && "types" in target
      ? [join(String(target.types))]
      : [],
  );
  const reached = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(home, path), "utf8"));
    for (const { fileName } of importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const file = join(dirname(path), fileName.replace(/\.[jt]s$/, ".d.ts"));
      if (!existsSync(join(home, file))) throw new Error(`${path} imports ${fileName}: not there`);
      waiting.push(file);
    }
  }
  return reached;
}

import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** What an entry publishes, as `file name`. */
function published(entry: string): readonly string[] {
  const path = join(root, entry);
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  return file.statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node) || !node.moduleSpecifier || !node.exportClause) return [];
    if (!ts.isNamedExports(node.exportClause)) return [];
    const from = resolve(dirname(path), (node.moduleSpecifier as ts.StringLiteral).text);
    return node.exportClause.elements.map(({ name }) => `${relative(root, from)} ${name.text}`);
  });
}

/**
 * Where a test goes past an entry: it imports from a file what an entry publishes.
 *
 * @param path - Of the test, `test/kpi/a.test.ts` for instance.
 * @param text - What it says.
 * @param entries - `src/index.ts` and the others.
 * @returns One line a name.
 */
export function doorProblems(
  path: string,
  text: string,
  entries: readonly string[],
): readonly string[] {
  const known = new Set(entries.flatMap(published));
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const bindings = node.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    const from = relative(root, resolve(root, dirname(path), node.moduleSpecifier.text));
    return bindings.elements
      .map(({ name, propertyName }) => (propertyName ?? name).text)
      .filter((name) => known.has(`${from} ${name}`))
      .map((name) => `${path} imports ${name} past its entry, from ${from}`);
  });
}

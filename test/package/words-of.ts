import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

export interface Words {
  /** Every name and text that the files hold; comments are left out. */
  readonly words: ReadonlySet<string>;
  /** Modules that are no file of this package. */
  readonly packages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/** Where a relative import leads: declarations name sources, which are declarations in the package. */
const target = (from: string, specifier: string) => {
  const path = resolve(dirname(from), specifier);
  const declaration = path.replace(/\.[jt]s$/, ".d.ts");
  return from.endsWith(".d.ts") && existsSync(declaration) ? declaration : path;
};

/** Reads a built file, and all that it imports, without its comments. */
export function wordsOf(entry: string): Words {
  const words = new Set<string>();
  const packages = new Set<string>();
  const files = new Set([entry]);
  for (const path of files) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
        const { text } = node.moduleSpecifier as ts.StringLiteral;
        if (text.startsWith(".")) files.add(target(path, text));
        else packages.add(text);
      }
      if (
        ts.isIdentifier(node) ||
        ts.isLiteralExpression(node) ||
        ts.isTemplateLiteralToken(node)
      ) {
        words.add(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { words, packages, files };
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** Sources of the entries that the package publishes, by the name that users import. */
export function entries(): ReadonlyMap<string, string> {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "src", entry.name, "index.ts")))
    .map(({ name }): [string, string] => [`paliers/${name}`, `src/${name}/index.ts`]);
  return new Map([["paliers", "src/index.ts"], ...folders]);
}

/** Values that an entry names, each with the file that it comes from. */
function published(path: string, text: string): readonly (readonly [name: string, from: string])[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node) || node.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = node;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const from = relative(root, resolve(root, dirname(path), moduleSpecifier.text));
    return exportClause.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name }) => [name.text, from] as const);
  });
}

/** The statements that declare a value: several for an overloaded function. */
function declarationsOf(name: string, file: ts.SourceFile): readonly ts.Statement[] {
  return file.statements.filter((node) =>
    ts.isVariableStatement(node)
      ? node.declarationList.declarations.some((one) => one.name.getText(file) === name)
      : (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name?.text === name,
  );
}

/**
 * What the comment of a published value lacks: a first sentence, and exactly one example that
 * imports it from where users do and says what comes out.
 *
 * @param name - The value.
 * @param entry - What users import it from.
 * @param text - The file that declares it.
 */
export function commentProblems(name: string, entry: string, text: string): readonly string[] {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const comments = declarationsOf(name, file)
    .flatMap((node) => ts.getJSDocCommentsAndTags(node))
    .filter(ts.isJSDoc);
  const examples = comments.flatMap((comment) =>
    (comment.tags ?? []).filter(({ tagName }) => tagName.text === "example"),
  );
  const example = examples.map((tag) => tag.getText(file)).join("\n");
  const sentence = ts.getTextOfJSDocComment(comments[0]?.comment) ?? "";
  const imported = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "${entry}"`);
  return [
    ...(/^[^a-z\s][^]*?[.:](?:\s|$)/.test(sentence) ? [] : ["has no first sentence"]),
    ...(examples.length === 1 ? [] : [`has ${examples.length} examples`]),
    ...(example.includes("```ts") ? [] : ["has no ts block"]),
    ...(imported.test(example) ? [] : [`does not show its import from "${entry}"`]),
    ...(example.includes("// =>") || example.includes("no-run") ? [] : ["says no result"]),
  ];
}

/** The same for every value that the package publishes. */
export function docProblems(): readonly string[] {
  return [...entries()].flatMap(([entry, path]) =>
    published(path, readFileSync(join(root, path), "utf8")).flatMap(([name, from]) =>
      commentProblems(name, entry, readFileSync(join(root, from), "utf8")).map(
        (problem) => `${from}: ${name} ${problem}`,
      ),
    ),
  );
}

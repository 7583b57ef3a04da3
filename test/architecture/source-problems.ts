import ts from "typescript";

// The clock, chance and the locale of the machine: with one of them, the same data would not give
// the same numbers.
const FORBIDDEN_CALLS = /^(?:Date\.now|Math\.random|performance\.now|Date|crypto\.\w+)$/;
const FORBIDDEN_METHODS = /^(?:localeCompare|toLocale\w+)$/;

const kebab = (name: string) =>
  /^[A-Z][A-Z0-9_]*$/.test(name)
    ? name.toLowerCase().replaceAll("_", "-")
    : name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
/** `ACTOR_KINDS` is the list in the file of one `ActorKind`. */
const singular = (name: string) => name.replace(/ies$/, "y").replace(/s$/, "");
/** `createTally` and `audienceOf` make what the file is named after: the type `Tally`, `Audience`. */
const made = (name: string) => name.replace(/^create-/, "").replace(/-of$/, "");

const declaresType = (file: ts.SourceFile, name: string) =>
  file.statements.some(
    (node) =>
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      isExported(node) &&
      kebab(node.name.text) === name,
  );

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Names of the values (not the types) that a file exports. */
function valueExports(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((node) => {
    if (ts.isExportDeclaration(node)) {
      if (node.isTypeOnly || node.exportClause === undefined) return [];
      if (ts.isNamespaceExport(node.exportClause)) return [node.exportClause.name.text];
      return node.exportClause.elements
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ name }) => name.text);
    }
    if (ts.isExportAssignment(node)) return ["default"];
    if (!isExported(node)) return [];
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => name.getText(file));
    }
    if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
      // An overloaded function is declared more than once and exported once.
      return ts.isFunctionDeclaration(node) && node.body === undefined
        ? []
        : [node.name?.text ?? "default"];
    }
    return ts.isEnumDeclaration(node) ? [node.name.text] : [];
  });
}

/** The module that a statement imports from or exports from. */
function moduleOf(node: ts.Node): string | null {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return null;
  const from = node.moduleSpecifier;
  return from !== undefined && ts.isStringLiteral(from) ? from.text : null;
}

/**
 * What a file of `src` does against the habits of the house.
 *
 * @param path - Its path, `src/kpi/reach.ts` for instance.
 * @param text - What it says; its comments are never read.
 * @returns One line a problem, with the line of the file.
 */
export function sourceProblems(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    problems.push(`${path}:${line} ${what}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isExportDeclaration(node) && node.exportClause === undefined) {
      report(node, "exports everything of another file: name what is public");
    }
    const from = moduleOf(node);
    if (from?.startsWith(".") && !from.endsWith(".ts")) {
      report(node, `imports "${from}": write the file's name to its end, .ts`);
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText(file).replace(/^globalThis\./, "");
      if (FORBIDDEN_CALLS.test(called)) report(node, `calls ${called}()`);
    }
    if (ts.isNewExpression(node) && (node.arguments ?? []).length === 0) {
      if (/^(?:globalThis\.)?Date$/.test(node.expression.getText(file))) {
        report(node, "calls new Date()");
      }
    }
    if (ts.isPropertyAccessExpression(node) && FORBIDDEN_METHODS.test(node.name.text)) {
      report(node, `uses ${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  const name = path.split("/").at(-1)?.replace(/\.ts$/, "") ?? "";
  if (name === "index" || path === "src/cli/main.ts") return problems;
  const values = valueExports(file);
  if (values.length > 1) report(file, `exports ${values.length} values: ${values.join(", ")}`);
  for (const value of values) {
    const word = kebab(value);
    const fits =
      word === name ||
      singular(word) === singular(name) ||
      (made(word) === name && declaresType(file, name));
    if (!fits) {
      report(file, `exports ${value}, which belongs in ${word}.ts`);
    }
  }
  return problems;
}

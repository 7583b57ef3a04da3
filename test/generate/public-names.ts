import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A name that a file publishes. */
export interface PublicName {
  readonly name: string;
  /** `kpi/reach/virality-rate-by-reach.ts`, below `src`. */
  readonly path: string;
  readonly isType: boolean;
  /** The word of a constant's type: `Taxonomy` of `Taxonomy<"reading">`. */
  readonly typed?: string;
}

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isPublic = (node: ts.Node) =>
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "public");

function namesIn(node: ts.Statement): readonly Omit<PublicName, "path">[] {
  if (!isExported(node)) return [];
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    return isPublic(node) ? [{ name: node.name.text, isType: true }] : [];
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return isPublic(node) && node.name !== undefined
      ? [{ name: node.name.text, isType: false }]
      : [];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations
    .filter((declaration) => isPublic(declaration))
    .map(({ name, type }) => ({
      name: name.getText(),
      isType: false,
      ...(type !== undefined && ts.isTypeReferenceNode(type) && { typed: type.typeName.getText() }),
    }));
}

/** Every name below `src` whose comment says `@public`, by path, then as it stands in its file. */
export function publicNames(src: string): readonly PublicName[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((path) => {
      const text = readFileSync(join(src, path), "utf8");
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const names = file.statements.flatMap(namesIn).map((name) => ({ ...name, path }));
      // An overloaded function is declared several times.
      return names.filter(
        ({ name, isType }, index) =>
          names.findIndex((other) => other.name === name && other.isType === isType) === index,
      );
    });
}

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

const isPublic = (node: ts.Node): boolean =>
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "public");

const isSilent = (node: ts.Node): node is ts.PropertySignature =>
  ts.isPropertySignature(node) && ts.getJSDocCommentsAndTags(node).length === 0;

/** The fields without a word below a type, those of records within it included. */
function silentFields(node: ts.Node): readonly string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...silentFields(child));
  });
  return isSilent(node) ? [node.name.getText(), ...below] : below;
}

/** The fields without a word of public types in a text, as `TrackOptions.asOf`; deep within options only. */
function silentIn(text: string): readonly string[] {
  const file = ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return [];
    const name = node.name.text;
    if (!isPublic(node)) return [];
    const silent = name.endsWith("Options")
      ? silentFields(node)
      : ts.isInterfaceDeclaration(node)
        ? node.members.filter(isSilent).map((member) => member.name.getText())
        : [];
    return silent.map((field) => `${name}.${field}`);
  });
}

it("every field of public options and results says what it is, so that completion explains it", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const texts = files.map((path) => readFileSync(resolve(src, path), "utf8"));
  expect(texts.join("\n").match(/^export interface \w+Options\b/gm)?.length).toBeGreaterThan(40);
  expect(texts.flatMap(silentIn)).toEqual([]);
});

it("a field without a comment is found, in a record within options too", () => {
  const options = `
    /** @public */
    export interface SomeOptions {
      /** A word. */
      readonly said: { readonly inner: string };
      readonly silent?: number | undefined;
    }
    export interface OwnOptions { readonly hidden: number }
    /** @public */
    export interface Result { readonly value: number }
  `;
  expect(silentIn(options)).toEqual(["SomeOptions.inner", "SomeOptions.silent", "Result.value"]);
});

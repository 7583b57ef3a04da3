import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

const isPublic = (node: ts.Node): boolean =>
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "public");

/** The fields without a word below a type, those of records within it included. */
function silentFields(node: ts.Node): readonly string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...silentFields(child));
  });
  const isSilent = ts.isPropertySignature(node) && ts.getJSDocCommentsAndTags(node).length === 0;
  return isSilent ? [node.name.getText(), ...below] : below;
}

/** The fields without a word of public options in a text, as `TrackOptions.asOf`. */
function silentOptions(text: string): readonly string[] {
  const file = ts.createSourceFile("options.ts", text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return [];
    const name = node.name.text;
    if (!isPublic(node) || !name.endsWith("Options")) return [];
    return silentFields(node).map((field) => `${name}.${field}`);
  });
}

it("every field of public options says what it is, so that completion explains it", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const texts = files.map((path) => readFileSync(resolve(src, path), "utf8"));
  expect(texts.join("\n").match(/^export interface \w+Options\b/gm)?.length).toBeGreaterThan(40);
  expect(texts.flatMap(silentOptions)).toEqual([]);
});

it("a field without a comment would be found, in a record within options too", () => {
  const options = `
    /** @public */
    export interface SomeOptions {
      /** A word. */
      readonly said: { readonly inner: string };
      readonly silent?: number | undefined;
    }
    export interface OwnOptions { readonly hidden: number }
  `;
  expect(silentOptions(options)).toEqual(["SomeOptions.inner", "SomeOptions.silent"]);
});

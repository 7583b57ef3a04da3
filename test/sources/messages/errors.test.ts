import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it, test } from "vitest";
import { errors as en } from "../../../src/sources/messages/en/errors.ts";
import { errors as fr } from "../../../src/sources/messages/fr/errors.ts";
import { ERROR_CODES } from "../../../src/util/error-code.ts";
import { errorPage } from "../../generate/error-page.ts";

const root = resolve(import.meta.dirname, "../../..");
const src = join(root, "src");

interface Thrown {
  readonly path: string;
  /** The texts that stand where the code stands; none where a code is handed on. */
  readonly codes: readonly string[];
}

/** Every text in the first argument of `new PaliersError(…)`, and in the last of `checkWord(…)`. */
function thrownIn(path: string): readonly Thrown[] {
  const text = readFileSync(join(src, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Thrown[] = [];
  const textsIn = (node: ts.Node | undefined): readonly string[] => {
    if (node === undefined) return [];
    if (ts.isStringLiteral(node)) return [node.text];
    if (ts.isConditionalExpression(node))
      return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
    return [];
  };
  const visit = (node: ts.Node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "PaliersError")
      found.push({ path, codes: textsIn(node.arguments?.[0]) });
    if (ts.isCallExpression(node) && node.expression.getText() === "checkWord")
      found.push({ path, codes: textsIn(node.arguments[3]) });
    // A code that a parameter has when none is given.
    if (ts.isParameter(node) && node.type?.getText() === "ErrorCode")
      found.push({ path, codes: textsIn(node.initializer) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const thrown = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap(thrownIn);

describe("the codes of errors", () => {
  it("are all in the list where they are thrown", () => {
    const known: readonly string[] = ERROR_CODES;
    const others = thrown.flatMap(({ path, codes }) =>
      codes.filter((code) => !known.includes(code)).map((code) => `${path}: ${code}`),
    );
    expect(others).toEqual([]);
    // The reader itself did read.
    expect(thrown.length).toBeGreaterThan(100);
  });

  test.each(ERROR_CODES)("are thrown somewhere: %s", (code) => {
    expect(thrown.flatMap(({ codes }) => codes)).toContain(code);
  });

  it("stand in the list once", () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});

describe.each(Object.entries({ en, fr }))("the words of errors in %s", (language, words) => {
  test.each(ERROR_CODES)("say of %s what was wrong and what to do", (code) => {
    for (const text of [words[code].what, words[code].advice]) {
      expect(text).toMatch(/^\p{Lu}.{9,}\.$/u);
      expect(text).not.toMatch(/ {2}|\n/);
    }
  });

  it("have no space that breaks before a double sign, and no straight apostrophe in French", () => {
    const prose = (text: string) => text.replaceAll(/`[^`]*`/g, "…");
    const all = Object.values(words).flatMap(({ what, advice }) => [prose(what), prose(advice)]);
    expect(all.filter((text) => / [:;!?]/.test(text))).toEqual([]);
    if (language !== "fr") return;
    expect(all.filter((text) => /\p{L}'\p{L}|\p{L}[:;!?]/u.test(text))).toEqual([]);
  });
});

describe("the page of errors", () => {
  it("is what `npm run generate` writes", () => {
    expect(readFileSync(join(root, "docs/errors.md"), "utf8")).toBe(errorPage(src));
  });

  it("has an anchor for each code, and is found from the README", () => {
    const page = readFileSync(join(root, "docs/errors.md"), "utf8");
    for (const code of ERROR_CODES) expect(page).toContain(`\n## ${code}\n`);
    for (const from of ["README.md", "docs/sources.md"])
      expect(readFileSync(join(root, from), "utf8")).toMatch(/\]\((docs\/)?errors\.md\)/);
  });
});

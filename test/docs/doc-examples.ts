import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** One fenced `ts` block of a page or of a comment. */
export interface DocExample {
  /** Page and line, `README.md:24` for instance. */
  readonly where: string;
  /** Name of the module that it becomes; its lines are the lines of the page. */
  readonly file: string;
  readonly code: string;
  /** False for `ts no-run`: the block is type-checked only. */
  readonly run: boolean;
}

// Named without `as`, and typed loosely on purpose: an assertion must not narrow what follows it.
const PROLOGUE =
  'import { deepStrictEqual as __same } from "node:assert/strict"; const __equal: (actual: unknown, expected: unknown) => void = __same;';
const FENCE =
  /^(?<margin>[ \t]*(?:\*[ \t]?)?)```ts(?<flags>[^\n`]*)\n(?<body>[^]*?)^[ \t]*(?:\*[ \t]?)?```/gm;

/** Pages that hold examples: the README, every page under docs, every comment in src. */
export function documentedFiles(): readonly string[] {
  const under = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (path) => `${folder}/${path}`,
    );
  return ["README.md", ...under("docs"), ...under("src")]
    .filter((path) => /\.(?:md|ts)$/.test(path) && !path.startsWith("docs/api/"))
    .sort();
}

/** The expression that a promise `// => value` speaks of; null for a statement that has no value. */
function subjectOf(statement: ts.Statement, file: ts.SourceFile): string | null {
  if (ts.isVariableStatement(statement)) {
    const [only, ...others] = statement.declarationList.declarations;
    return only !== undefined && others.length === 0 && ts.isIdentifier(only.name)
      ? only.name.text
      : null;
  }
  if (!ts.isExpressionStatement(statement)) return null;
  const { expression } = statement;
  const printed =
    ts.isCallExpression(expression) && expression.expression.getText(file) === "console.log";
  if (!printed) return expression.getText(file);
  const [only, ...others] = expression.arguments;
  return only !== undefined && others.length === 0 ? only.getText(file) : null;
}

/** Neither compiles nor runs: a promise that nobody checks is worse than none. */
const unchecked = (what: string) =>
  `const __unchecked: never = ${JSON.stringify(what)}; throw new Error(__unchecked);`;

/**
 * Turns each `statement; // => value` of an example into an assertion, on the line of its value,
 * which may be the line after the statement.
 */
function withAssertions(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const statement of file.statements) {
    const comment = /^[ \t]*(?:\n[ \t]*)?\/\/ => (?<value>.*)/.exec(code.slice(statement.end));
    const value = comment?.groups?.["value"];
    if (comment === null || value === undefined) continue;
    const subject = subjectOf(statement, file);
    if (subject === null) return unchecked(`no value to compare with ${value}`);
    const start = ts.isVariableStatement(statement) ? statement.end : statement.getStart(file);
    const gap = comment[0].includes("\n") ? "\n" : "";
    const text = `${gap};__equal((${subject}), (${value.trim()}));`;
    edits.push({ start, end: statement.end + comment[0].length, text });
  }
  const promises = code.match(/\/\/ =>/g)?.length ?? 0;
  if (promises !== edits.length) {
    return unchecked(`${promises - edits.length} of ${promises} "// =>" follow no statement`);
  }
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    code,
  );
}

/**
 * Finds the examples of one page or source file.
 *
 * @param path - Its path from the root of the repository.
 * @param text - What it says.
 */
export function docExamples(path: string, text: string): readonly DocExample[] {
  return [...text.matchAll(FENCE)].map((match) => {
    const { margin = "", flags = "", body = "" } = match.groups ?? {};
    const line = text.slice(0, match.index).split("\n").length;
    const inComment = margin.includes("*");
    const code = body
      .split("\n")
      .map((row) => (inComment ? row.replace(/^[ \t]*\*[ \t]?/, "") : row.slice(margin.length)))
      .join("\n");
    return {
      where: `${path}:${line}`,
      file: `${path.replaceAll(/\W+/g, "_")}_L${line}.ts`,
      // The block begins on the line after its fence, here as there.
      code: `${PROLOGUE}${"\n".repeat(line)}${withAssertions(code)}\nexport {};\n`,
      run: !/\bno-run\b/.test(flags),
    };
  });
}

/**
 * Writes examples as modules, in a folder of the repository so that they find the package by its name.
 *
 * @returns The folder.
 */
export function writeExamples(name: string, examples: readonly DocExample[]): string {
  const folder = join(root, ".doc-examples", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(join(folder, file), code);
  const config = {
    extends: "../../test/tsconfig.json",
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    include: ["*.ts"],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return folder;
}

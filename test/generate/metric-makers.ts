import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const src = resolve(import.meta.dirname, "../../src");

/** Every file that may make a metric, by its path below `src`. */
function sources(): { readonly [path: string]: string } {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && /^(?:kpi|metric|people)\//.test(path),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(src, path), "utf8")] as const),
  );
}

/** What a text may be that is written with holes: each hole by what is given for it in the same file. */
function textsOf(
  node: ts.Expression,
  holes: (name: string) => readonly string[],
): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isIdentifier(node)) return holes(node.text);
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue, holes), ...textsOf(node.whenFalse, holes)];
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce(
    (heads: readonly string[], { expression, literal }) =>
      heads.flatMap((head) =>
        textsOf(expression, holes).map((text) => `${head}${text}${literal.text}`),
      ),
    [node.head.text],
  );
}

/** The functions that make a metric from the id that they are given first. */
const MAKERS =
  /^(?:quotient|quotientOf|peopleMetric|peopleRate|sentimentMetric|rankMetric|weightedRate)$/;

/** Every id of a metric with the files that make it: what makers are given, and ids that are set anew. */
export function metricMakers(
  files: { readonly [path: string]: string } = sources(),
): ReadonlyMap<string, readonly string[]> {
  const trees = Object.entries(files).map(([path, text]) => {
    const nodes: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      nodes.push(node);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    return { path, nodes };
  });
  const found = new Map<string, Set<string>>();
  for (const { path, nodes } of trees) {
    /** What is given for a parameter of that name: in this file, or in all where the function is published. */
    const holes = (name: string): readonly string[] =>
      nodes.flatMap((node) => {
        if (!ts.isParameter(node) || node.name.getText() !== name) return [];
        const owner = node.parent;
        const isFunction = ts.isFunctionDeclaration(owner);
        const called = isFunction
          ? owner.name?.text
          : ts.isVariableDeclaration(owner.parent)
            ? owner.parent.name.getText()
            : undefined;
        // Who calls a maker is looked at there.
        if (called === undefined || MAKERS.test(called)) return [];
        const isExported = isFunction && owner.modifiers !== undefined;
        const callers = isExported ? trees.flatMap((tree) => tree.nodes) : nodes;
        return callers.flatMap((call) => {
          if (!ts.isCallExpression(call) || call.expression.getText() !== called) return [];
          const given = call.arguments[owner.parameters.indexOf(node)];
          return given === undefined ? [] : textsOf(given, () => []);
        });
      });
    for (const node of nodes) {
      const isMade = ts.isCallExpression(node) && MAKERS.test(node.expression.getText());
      const given = isMade ? node.arguments[0] : undefined;
      // A KPI that is made of another one sets its own id.
      const isSet = ts.isPropertyAssignment(node) && node.name.getText() === "id";
      const set = isSet && path.startsWith("kpi/") ? node.initializer : undefined;
      const ids = [
        ...(given === undefined ? [] : textsOf(given, holes)),
        ...(set === undefined ? [] : textsOf(set, holes)),
      ];
      for (const id of ids) found.set(id, (found.get(id) ?? new Set()).add(path));
    }
  }
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, paths]) => [id, [...paths]] as const),
  );
}

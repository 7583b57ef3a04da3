import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import ts from "typescript";

/** What the comment of a KPI says, part by part. */
export interface KpiDoc {
  /** The function: `engagementRateByReach`. */
  readonly name: string;
  /** The metric's id, which is the name of the file: `engagement-rate-by-reach`. */
  readonly id: string;
  /** The room that it is in: `reach`. */
  readonly room: string;
  /** The first paragraph. */
  readonly lead: string;
  /** What stands behind each word, without the final dot. */
  readonly parts: { readonly [P in KpiPart]: string };
}

/** The parts that a page shows of each KPI, in this order. */
export const KPI_PARTS = [
  "Formula",
  "Denominator",
  "Unit",
  "`null`",
  "It does not say",
  "Source",
] as const;

export type KpiPart = (typeof KPI_PARTS)[number];

const kpi = resolve(import.meta.dirname, "../../src/kpi");
const line = (text: string) => text.replaceAll(/\s+/g, " ").trim();

function docOf(path: string): readonly KpiDoc[] {
  const text = readFileSync(join(kpi, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return [];
    const [comment] = ts.getJSDocCommentsAndTags(node);
    const paragraphs = (ts.getTextOfJSDocComment(comment?.comment) ?? "")
      .split(/\n\s*\n/)
      .map(line);
    if (!paragraphs.some((paragraph) => paragraph.startsWith("Formula:"))) return [];
    // Lists of rows and metrics are told of by the library's own helpers, which have no formula of a KPI.
    if (!text.includes("It does not say:")) return [];
    const [returns] = ts.getJSDocTags(node).filter(ts.isJSDocReturnTag);
    const answers = line(ts.getTextOfJSDocComment(returns?.comment) ?? "");
    const partOf = (part: KpiPart): string => {
      const said =
        part === "`null`"
          ? // Values and their conditions may be told before it.
            /(?:^|[ ;])`null` (.*)$/.exec(answers)?.[1]
          : paragraphs.find((one) => one.startsWith(`${part}: `))?.slice(part.length + 2);
      return said?.replace(/\.$/, "") ?? "";
    };
    return [
      {
        name: node.name.text,
        id: basename(path, ".ts"),
        room: dirname(path),
        lead: paragraphs[0] ?? "",
        parts: {
          Formula: partOf("Formula"),
          Denominator: partOf("Denominator"),
          Unit: partOf("Unit"),
          "`null`": partOf("`null`"),
          "It does not say": partOf("It does not say"),
          Source: partOf("Source"),
        },
      },
    ];
  });
}

/** What the comments of all KPIs say, by room and then by id. */
export function kpiDocs(): readonly KpiDoc[] {
  return readdirSync(kpi, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap(docOf)
    .sort((a, b) => (`${a.room}/${a.id}` < `${b.room}/${b.id}` ? -1 : 1));
}

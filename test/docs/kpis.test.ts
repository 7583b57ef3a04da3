import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { METRIC_LABELS } from "../../src/index.ts";
import { KPI_FILES } from "../kpi/kpi-files.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/kpis.md", root), "utf8");
const camel = (id: string) => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf("\n")), text.split(/^## /m)[0] ?? ""] as const),
);

/** What a docstring says after a word, on however many lines. */
function said(id: string, pattern: RegExp): string | undefined {
  const source = readFileSync(KPI_FILES.get(id) ?? "", "utf8");
  return pattern.exec(source.replaceAll(/\n \* ?/g, " "))?.[1]?.replaceAll(/\s+/g, " ");
}

describe("the page of the KPIs", () => {
  it("has one section for each KPI, and no other", () => {
    expect([...sections.keys()].sort()).toEqual(Object.keys(METRIC_LABELS).map(camel).sort());
  });

  it.each(Object.keys(METRIC_LABELS))("says the same of %s as its comment", (id) => {
    const section = sections.get(camel(id)) ?? "";
    const formula = /^- \*\*Formula\*\*: `(.*)`$/m.exec(section)?.[1];
    expect(formula).toBeDefined();
    expect(said(id, /Formula: `([^`]*)`/)).toBe(formula);
    const source = /^- \*\*Source\*\*: (.*)$/m.exec(section)?.[1];
    expect(said(id, /Source: (.*?)\.  (?:@|$)/)).toBe(source);
    const first = /^.*\n\n(.*?[.])/.exec(section)?.[1];
    expect(said(id, /\/\*\* (.*?\.)  /)).toContain(first);
    const { en, fr } = METRIC_LABELS[id] ?? { en: "" };
    expect(section).toContain(`- **Names**: “${en}”, en français «\u202f${fr}\u202f»`);
    for (const part of ["Denominator", "Unit", "`null`", "It does not say"])
      expect(section).toMatch(new RegExp(`^- \\*\\*${part}\\*\\*: \\S`, "m"));
  });
});

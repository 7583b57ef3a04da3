import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EN } from "../../src/metric/labels/en.ts";
import { FR } from "../../src/metric/labels/fr.ts";
import { KPI_PARTS, kpiDocs } from "../generate/kpi-docs.ts";
import { kpiPage } from "../generate/kpi-page.ts";
import { labelFile } from "../generate/label-file.ts";
import { metricMakers } from "../generate/metric-makers.ts";
import { KPI_FILES } from "../kpi/kpi-files.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const page = read("docs/kpis.md");
const docs = kpiDocs();

describe("the page of the KPIs", () => {
  it("is what `npm run generate` writes from the comments", () => {
    expect(kpiPage(page, docs)).toBe(page);
  });

  it("has every KPI once, and nothing else", () => {
    expect(new Set(docs.map(({ id }) => id))).toEqual(new Set(KPI_FILES.keys()));
    const sections = [...page.matchAll(/^### (.*)$/gm)].map(([, name = ""]) => name);
    expect(sections).toHaveLength(docs.length);
    expect(new Set(sections)).toEqual(new Set(docs.map(({ name }) => name)));
  });

  it.each(docs.map((doc) => [doc.name, doc] as const))(
    "leaves no part of %s empty",
    (name, doc) => {
      const camel = doc.id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(name).toBe(camel);
      expect(doc.lead).toMatch(/^[A-Z].*\.$/);
      for (const part of KPI_PARTS)
        expect([part, doc.parts[part]]).toEqual([part, expect.stringMatching(/\S/)]);
      expect(doc.parts.Formula).toMatch(/^`[^`]+`$/);
    },
  );

  it("links to each section from its index", () => {
    for (const { name } of docs) expect(page).toContain(`[${name}](#${name.toLowerCase()})`);
  });
});

describe("the files of labels", () => {
  const ids = [...metricMakers().keys()];

  it.each(["en", "fr"])(
    "have a line for each metric in %s: nothing is left to generate",
    (language) => {
      const file = read(`src/metric/labels/${language}.ts`);
      expect(labelFile(file, ids).replaceAll(/\s+/g, " ")).toBe(file.replaceAll(/\s+/g, " "));
    },
  );

  it("have no empty text", () => {
    for (const names of [EN, FR])
      expect(Object.entries(names).filter(([, name]) => name.trim() === "")).toEqual([]);
  });

  it("get an empty text for a new metric, and lose the one of a metric that went", () => {
    const file =
      '/** Names. */\nexport const EN = {\n  gone: "Gone",\n  "net-sentiment": "Net sentiment",\n};\n';
    expect(labelFile(file, ["net-sentiment", "a-new-one"])).toBe(
      '/** Names. */\nexport const EN = {\n  "a-new-one": "",\n  "net-sentiment": "Net sentiment",\n};\n',
    );
  });
});

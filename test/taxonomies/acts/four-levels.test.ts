import { describe, expect, it } from "vitest";
import {
  classify,
  deriveTaxonomy,
  explain,
  fourLevels,
  labelOf,
  OWNERSHIPS,
} from "../../../src/index.ts";
import { KIND_NAMES } from "../../fixtures/kind-names.ts";

const owned = { platform: "x", ownership: "owned" } as const;
const level = (kind: string) => classify({ kind, channel: owned }, fourLevels);

describe("the four levels, as the article tells them", () => {
  it("consulting pages, blogs and videos is consumption", () => {
    expect(["view", "read", "watch"].map(level)).toEqual([
      "consumption",
      "consumption",
      "consumption",
    ]);
  });

  it("sorting, scoring, commenting, tagging, reviewing and liking a photo are curation", () => {
    for (const kind of ["save", "rate", "comment", "tag", "review", "like"]) {
      expect(level(kind)).toBe("curation");
    }
  });

  it("replying to posts and talking with the brand is curation, also called conversation", () => {
    for (const kind of ["reply", "mention", "message", "ask"]) expect(level(kind)).toBe("curation");
    expect(fourLevels.levels.find(({ id }) => id === "curation")?.alias).toEqual(["conversation"]);
  });

  it("offering something that one made is creation", () => {
    for (const kind of ["image", "video", "article", "post", "remix", "audio"]) {
      expect(level(kind)).toBe("creation");
    }
  });

  it("designing with the brand and funding its products are collaboration", () => {
    for (const kind of ["codesign", "back", "betatest", "idea"]) {
      expect(level(kind)).toBe("collaboration");
    }
  });

  it("a remark that enters the design of a product is collaboration", () => {
    const remark = { kind: "comment", channel: owned, project: "watch" } as const;
    expect(classify(remark, fourLevels)).toBe("collaboration");
    expect(explain(remark, fourLevels)).toEqual({
      level: "collaboration",
      rank: 4,
      rule: { project: true },
      alsoMatched: ["curation"],
    });
  });
});

describe("the four levels, where the article is silent", () => {
  it("any act that feeds a project is collaboration, even a kind that has no level", () => {
    for (const kind of [...KIND_NAMES, "unboxing"]) {
      expect(classify({ kind, channel: owned, project: "watch" }, fourLevels)).toBe(
        "collaboration",
      );
    }
  });

  it("the project is the reason to show when an act of co-design has one", () => {
    const act = { kind: "codesign", channel: owned, project: "watch" } as const;
    expect(explain(act, fourLevels).rule).toEqual({ project: true });
  });

  it("whose space it is changes nothing", () => {
    for (const kind of KIND_NAMES) {
      for (const ownership of OWNERSHIPS) {
        expect(classify({ kind, channel: { platform: "x", ownership } }, fourLevels)).toBe(
          level(kind),
        );
      }
    }
  });

  it("reports and hidings are unclassified", () => {
    expect(KIND_NAMES.filter((kind) => level(kind) === null)).toEqual(["flag", "hide"]);
  });

  it("answers of one peer to another can be read as curation in a variant", () => {
    const variant = deriveTaxonomy(fourLevels, {
      id: "four-levels/answer-curation",
      version: 1,
      move: { answer: "curation" },
    });
    expect(level("answer")).toBe("creation");
    expect(classify({ kind: "answer", channel: owned }, variant)).toBe("curation");
  });

  it("has the names that people read, in both languages", () => {
    expect(fourLevels.levels.map(({ id }) => labelOf(id, fourLevels, { locale: "fr" }))).toEqual([
      "Consommation",
      "Curation",
      "Création",
      "Collaboration",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import {
  classify,
  deriveTaxonomy,
  fiveLevels,
  labelOf,
  type Ownership,
} from "../../../src/index.ts";
import { KIND_NAMES } from "../../fixtures/kind-names.ts";

const level = (kind: string, ownership: Ownership = "owned") =>
  classify({ kind, channel: { platform: "x", ownership } }, fiveLevels);

describe("the five levels, as the article tells them", () => {
  it("following the company and reading its posts is reading", () => {
    expect(["follow", "view", "read"].map((kind) => level(kind))).toEqual([
      "reading",
      "reading",
      "reading",
    ]);
  });

  it("one click of approval, then passing it on to one's network, is micro-interaction", () => {
    expect(["like", "react", "share"].map((kind) => level(kind))).toEqual([
      "micro-interaction",
      "micro-interaction",
      "micro-interaction",
    ]);
  });

  it("talking about the company outside its channels is external discussion, well or badly", () => {
    for (const sentiment of ["positive", "negative"] as const) {
      const talk = {
        kind: "comment",
        channel: { platform: "forum", ownership: "earned" },
      } as const;
      expect(classify({ ...talk, sentiment }, fiveLevels)).toBe("external-discussion");
    }
  });

  it("ideas and opinions given on its own channels are feedback", () => {
    expect(level("idea")).toBe("feedback");
    expect(level("review")).toBe("feedback");
    expect(level("comment")).toBe("feedback");
  });

  it("a blog article, a video, a drawing or a reworked logo is creation, wherever it appears", () => {
    for (const kind of ["article", "video", "image", "remix"]) {
      expect(level(kind, "owned")).toBe("creation");
      expect(level(kind, "earned")).toBe("creation");
    }
  });
});

describe("the five levels, where the article is silent", () => {
  it("the thread of an advertisement is the brand's space", () => {
    for (const kind of KIND_NAMES) expect(level(kind, "paid")).toBe(level(kind, "owned"));
  });

  it("ownership moves eleven kinds and no other", () => {
    const moved = KIND_NAMES.filter((kind) => level(kind, "owned") !== level(kind, "earned"));
    expect(moved).toEqual([
      "comment",
      "reply",
      "mention",
      "message",
      "ask",
      "answer",
      "rate",
      "review",
      "idea",
      "post",
      "betatest",
    ]);
  });

  it("money, moderation and reports are unclassified, never the lowest level", () => {
    expect(KIND_NAMES.filter((kind) => level(kind) === null)).toEqual([
      "back",
      "moderate",
      "flag",
      "hide",
    ]);
  });

  it("a dislike stays a micro-interaction", () => {
    const dislike = { kind: "react", channel: { platform: "x", ownership: "owned" } } as const;
    expect(classify({ ...dislike, sentiment: "negative" }, fiveLevels)).toBe("micro-interaction");
  });

  it("another reading is a variant with its own id", () => {
    const strict = deriveTaxonomy(fiveLevels, {
      id: "five-levels/reviews-feedback",
      version: 1,
      move: { review: "feedback" },
    });
    const review = { kind: "review", channel: { platform: "shop", ownership: "earned" } } as const;
    expect(classify(review, strict)).toBe("feedback");
    expect(classify(review, fiveLevels)).toBe("external-discussion");
  });

  it("has the names that people read, in both languages", () => {
    expect(
      fiveLevels.levels.map(({ id }) => [
        labelOf(id, fiveLevels),
        labelOf(id, fiveLevels, { locale: "fr" }),
      ]),
    ).toEqual([
      ["Reading", "Lecture"],
      ["Micro-interaction and sharing", "Micro-interaction et partage"],
      ["External discussion", "Discussion externe"],
      ["Opinion or feedback", "Avis ou feedback"],
      ["Creation of information", "Création d'information"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { defineKinds, FAMILIES, familyOf, KINDS } from "../../src/index.ts";
import { KIND_NAMES } from "../fixtures/kind-names.ts";

describe("the family of a kind", () => {
  it("is fixed for the built-in kinds, in the catalogue's ten families", () => {
    const byFamily = Object.fromEntries(
      FAMILIES.filter((family) => family !== "other").map((family) => [
        family,
        KIND_NAMES.filter((kind) => familyOf(kind) === family),
      ]),
    );
    expect(Object.values(byFamily).flat()).toHaveLength(KIND_NAMES.length);
    expect(byFamily).toEqual({
      consume: ["view", "read", "watch", "listen", "click", "play", "attend"],
      follow: ["follow", "join"],
      applaud: ["like", "react", "vote"],
      curate: ["save", "tag"],
      amplify: ["share", "invite"],
      converse: ["comment", "reply", "mention", "message", "ask", "answer"],
      opine: ["rate", "review", "idea"],
      create: ["post", "article", "image", "video", "audio", "remix"],
      collaborate: ["codesign", "betatest", "back", "organize", "moderate", "edit"],
      negative: ["flag", "hide"],
    });
  });

  it("is other for a kind that nobody gave a family to", () => {
    expect(familyOf("unboxing")).toBe("other");
    expect(familyOf("unboxing", { kinds: {} })).toBe("other");
    expect(familyOf("constructor")).toBe("other");
    expect(familyOf("toString", { kinds: {} })).toBe("other");
  });

  it("is what defineKinds says for a kind of one's own", () => {
    expect(familyOf("unboxing", { kinds: defineKinds({ unboxing: "create" }) })).toBe("create");
  });

  it("stays that of a built-in kind, whatever one's own list says", () => {
    expect(familyOf("like", { kinds: { like: "negative" } })).toBe(KINDS.like);
  });
});

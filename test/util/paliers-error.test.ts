import { describe, expect, it } from "vitest";
import { PaliersError } from "../../src/index.ts";

describe("everything that is thrown", () => {
  it("carries a code that a program can switch on, in front of its message", () => {
    const error = new PaliersError("duplicate-level", "two levels are called fan");
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code]).toEqual(["PaliersError", "duplicate-level"]);
    expect(error.message).toBe("paliers duplicate-level: two levels are called fan");
    expect(String(error)).toBe("PaliersError: paliers duplicate-level: two levels are called fan");
  });
});

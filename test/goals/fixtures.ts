import { PaliersError } from "../../src/index.ts";

export const DAY = 86_400_000;
export const instant = (text: string): number =>
  Date.parse(text.length === 10 ? `${text}T12:00:00Z` : text);

/** The error of the library that an act throws. */
export function refusal(act: () => unknown): PaliersError {
  try {
    act();
  } catch (error) {
    if (error instanceof PaliersError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

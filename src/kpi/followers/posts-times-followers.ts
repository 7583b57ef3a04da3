import type { FactsWith } from "../facts-with.ts";

/**
 * The audience of posts that all go to the same followers, one by one or by the thousand.
 *
 * Dividing once by the product keeps the acts whole, as an interval needs them.
 */
export function postsTimesFollowers(
  { published, followers }: FactsWith<"published" | "followers">,
  by = 1,
): number | null {
  return followers === null ? null : (published * followers) / by;
}

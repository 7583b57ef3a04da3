import type { Tally } from "./tally.ts";

type Publication = Tally["firstPublished"];

/** The earlier of two publications; of two at the same instant the first platform by name, so that no order counts. */
export function earlierPublication(a: Publication, b: Publication): Publication {
  if (a === null || b === null) return a ?? b;
  return a.at < b.at || (a.at === b.at && a.platform < b.platform) ? a : b;
}

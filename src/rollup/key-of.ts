import type { Place } from "./place.ts";

/** Writes a place as a text of its own. */
export function keyOf(place: Place): string {
  // Lengths keep "a,b" + "c" apart from "a" + "b,c"; null has none, a value called null has.
  let key = "";
  for (const { name } of place) key += `${name?.length}:${name}`;
  return key;
}

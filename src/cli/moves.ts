import type { Move } from "./people-words.ts";

/** The ways to move between two spans of days, in the order of the tables. */
export const MOVES: readonly Move[] = ["promoted", "demoted", "held", "arrived", "left"];

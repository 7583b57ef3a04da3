/**
 * How to read a value: a ratio is 0.012 for 1.2 %, a duration is in milliseconds.
 *
 * @public
 */
export type Unit = "ratio" | "count" | "perThousand" | "duration" | "score" | "points" | "rank";

import type { AnswerState } from "./people-words.ts";

/** How what wants an answer can stand, in the order of the tables. */
export const ANSWER_STATES: readonly AnswerState[] = [
  "inbound",
  "answered",
  "late",
  "missed",
  "pending",
];

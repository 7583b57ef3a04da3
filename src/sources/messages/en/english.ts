import type { Language } from "../message.ts";
import { EXPECTED } from "./expected.ts";
import { PROBLEMS } from "./problems.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What is said of problems in English. */
export const ENGLISH: Language = {
  messages: PROBLEMS,
  expected: EXPECTED,
  colon: ":",
  row: "row",
  column: "column",
  nothing: "the value",
  quote: (text) => `"${text}"`,
  span: (min, max) =>
    max === undefined
      ? `at least ${min}`
      : min === undefined
        ? `at most ${max}`
        : `${min} to ${max}`,
  day: (date, month) => `${date} ${MONTHS[month - 1]}`,
};

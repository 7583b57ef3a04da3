import { NARROW_SPACE } from "../../../util/narrow-space.ts";
import type { Language } from "../message.ts";
import { EXPECTED } from "./expected.ts";
import { PROBLEMS } from "./problems.ts";

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** What is said of problems in French; a narrow space that never breaks stands before double signs. */
export const FRENCH: Language = {
  messages: PROBLEMS,
  expected: EXPECTED,
  // Written out: a template at the top of a file is a call, which no bundler leaves out.
  colon: "\u202f:",
  row: "ligne",
  column: "colonne",
  nothing: "la valeur",
  quote: (text) => `«${NARROW_SPACE}${text}${NARROW_SPACE}»`,
  span: (min, max) =>
    max === undefined
      ? `au moins ${min}`
      : min === undefined
        ? `au plus ${max}`
        : `de ${min} à ${max}`,
  day: (date, month) => `${date === 1 ? "1er" : date} ${MONTHS[month - 1]}`,
};

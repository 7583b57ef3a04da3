import type { Expected } from "../../problem.ts";

/** What a value should have been, in English. */
export const EXPECTED: { readonly [E in Expected]: string } = {
  text: "text",
  object: "object",
  number: "number",
  "whole number": "whole number",
  "list of texts": "list of texts",
  "true or false": "true or false",
  "ISO 8601": "ISO 8601",
  "month/day/year hour:minute": "month/day/year hour:minute",
  "day/month/year hour:minute": "day/month/year hour:minute",
  "0000 to 2099": "0000 to 2099",
};

import type { Locale } from "../model/locale.ts";

const MONTHS: { readonly [L in Locale]: readonly string[] } = {
  en: [
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
  ],
  fr: [
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
  ],
};
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/;

/** Names the two days that a date in numbers can be, the day first and then the month first. */
export function ambiguousDate(
  text: string,
  locale: Locale,
): { readonly first: string; readonly second: string } | undefined {
  const [left = 0, right = 0] = (NUMBERS.exec(text) ?? []).slice(1).map(Number);
  const day = (date: number, month: number): string | undefined => {
    const name = MONTHS[locale][month - 1];
    return name === undefined || date < 1
      ? undefined
      : `${locale === "fr" && date === 1 ? "1er" : date} ${name}`;
  };
  const first = day(left, right);
  const second = day(right, left);
  return first === undefined || second === undefined || left === right
    ? undefined
    : { first, second };
}

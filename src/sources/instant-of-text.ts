const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:Z|([+-]\d{2}):(\d{2}))$/;
const ZONELESS = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$/;
const MINUTE = 60_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The Gregorian calendar repeats after so many milliseconds: 400 years. */
const CYCLE = 146_097 * 1440 * MINUTE;

/**
 * Reads an ISO 8601 text with a zone, exactly; tells why not otherwise.
 *
 * @returns Epoch milliseconds; `"no-zone"` for a text that only lacks its zone; `undefined` for any other.
 */
export function instantOfText(text: string): number | "no-zone" | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return ZONELESS.test(text) ? "no-zone" : undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = match[6] === undefined ? 0 : Number(match[6]);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (day < 1 || day > length || hour > 23 || minute > 59 || second > 59) return undefined;
  const thousandths = match[7] === undefined ? 0 : Number(match[7].slice(0, 3).padEnd(3, "0"));
  // `Date.UTC` takes years below 100 for those of the last century.
  const at = Date.UTC(year + 400, month - 1, day, hour, minute, second, thousandths) - CYCLE;
  if (match[8] === undefined) return at;
  const offsetHours = Number(match[8]);
  const offsetMinutes = Number(match[9]);
  if (Math.abs(offsetHours) > 23 || offsetMinutes > 59) return undefined;
  const sign = match[8].startsWith("-") ? -1 : 1;
  return at - (offsetHours * 60 + sign * offsetMinutes) * MINUTE;
}

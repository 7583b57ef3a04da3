const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:(Z)|([+-])(\d{2}):(\d{2}))$/;
const ZONELESS = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$/;
const MINUTE = 60_000;

/**
 * Reads an ISO 8601 text with a zone, exactly; tells why not otherwise.
 *
 * @returns Epoch milliseconds; `"zone"` for a text that only lacks its zone; `undefined` for any other.
 */
export function instantOfText(text: string): number | "zone" | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return ZONELESS.test(text) ? "zone" : undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [
    part(1),
    part(2),
    part(3),
    part(4),
    part(5),
    part(6),
  ];
  const [offsetHours, offsetMinutes] = [part(10), part(11)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59)
    return undefined;
  // `Date.UTC` takes years below 100 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const thousandths = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
  const offset = (match[9] === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * MINUTE;
  return date.setUTCHours(hour, minute, second, thousandths) - offset;
}

import { nearestWord } from "../util/nearest-word.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** A stretch of time in which a zone keeps the same offset. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to UTC for the local time. */
  readonly offset: number;
}

/** No zone ever changed twice within three days; the closest were four apart (Freetown, 1939). */
const STEP = 3 * 86_400_000;
/** Rules are read for this long at once. */
const WINDOW = 11 * STEP;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const zoned = {
    // As a text, since nothing at all would mean the machine's own zone.
    timeZone: String(timeZone),
    hourCycle: "h23",
    calendar: "gregory",
    numberingSystem: "latn",
  } as const;
  const fields = {
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const;
  try {
    // Newer engines take an offset for a zone, older ones do not.
    if (/^[A-Za-z]/.test(timeZone))
      return new Intl.DateTimeFormat("en-US", { ...zoned, ...fields });
  } catch {
    // The engine says the same in words that differ from one to the next.
  }
  const nearest = nearestWord(zoned.timeZone, Intl.supportedValuesOf("timeZone"));
  const hint =
    nearest === undefined
      ? ", expected an IANA name such as Europe/Paris"
      : `, did you mean "${nearest}"?`;
  throw new PaliersError("unknown-time-zone", `"${timeZone}" is not a time zone${hint}`);
}

/** Reads the local time of an instant, as if it were UTC, and so the offset. */
function offsetBy(formatter: Intl.DateTimeFormat, at: number): number {
  const local = new Date(0);
  let year = 0;
  let month = 0;
  let day = 0;
  let [hour, minute, second] = [0, 0, 0];
  for (const { type, value } of formatter.formatToParts(at)) {
    if (type === "era" && value.startsWith("B")) year = 1 - year;
    else if (type === "year") year = Number(value);
    else if (type === "month") month = Number(value);
    else if (type === "day") day = Number(value);
    else if (type === "hour") hour = Number(value);
    else if (type === "minute") minute = Number(value);
    else if (type === "second") second = Number(value);
  }
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime() - Math.floor(at / 1000) * 1000;
}

/**
 * Reads the rules of a time zone from the platform, a window at a time, and remembers them.
 *
 * @returns The stretches of equal offset that overlap the window of an instant, in order.
 * @throws `unknown-time-zone`, with the nearest name.
 */
export function zoneOffsets(timeZone: string): (at: number) => readonly Stretch[] {
  const formatter = formatterOf(timeZone);
  const windows = new Map<number, readonly Stretch[]>();

  /** The first instant after `from` with another offset than it has. */
  function change(from: number, to: number, offset: number): number {
    let [same, other] = [from, to];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (offsetBy(formatter, middle) === offset) same = middle;
      else other = middle;
    }
    return other;
  }

  function read(window: number): readonly Stretch[] {
    const end = (window + 1) * WINDOW;
    const stretches: Stretch[] = [];
    let start = window * WINDOW;
    let offset = offsetBy(formatter, start);
    for (let at = start; at < end; at += STEP) {
      const next = offsetBy(formatter, at + STEP);
      if (next === offset) continue;
      const changed = change(at, at + STEP, offset);
      stretches.push({ start, end: changed, offset });
      start = changed;
      offset = next;
    }
    if (start < end) stretches.push({ start, end, offset });
    return stretches;
  }

  return (at) => {
    const window = Math.floor(at / WINDOW);
    let stretches = windows.get(window);
    if (stretches === undefined) {
      stretches = read(window);
      windows.set(window, stretches);
    }
    return stretches;
  };
}

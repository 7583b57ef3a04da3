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
  // As a text, since nothing at all would mean the machine's own zone.
  const name = String(timeZone);
  try {
    // Newer engines take an offset for a zone, older ones do not.
    if (/^[A-Za-z]/.test(name)) {
      return new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
    }
  } catch {
    // The engine says the same in words that differ from one to the next.
  }
  const nearest = nearestWord(name, Intl.supportedValuesOf("timeZone")) ?? "Europe/Paris";
  throw new PaliersError(
    "unknown-time-zone",
    `"${name}" is no time zone, did you mean "${nearest}"?`,
  );
}

/** Reads the offset of an instant, in milliseconds: `GMT+05:30`, `GMT-00:09:21` long ago, or `GMT`. */
function offsetBy(formatter: Intl.DateTimeFormat, at: number): number {
  const [, sign, ...units] = /GMT(.)?(\d+)?:?(\d+)?:?(\d+)?$/.exec(formatter.format(at)) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = units.map((unit) => Number(unit ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * (sign === "-" ? -1000 : 1000) + 0;
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

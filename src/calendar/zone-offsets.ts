import { nearestWord } from "../util/nearest-word.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** When the clocks of a zone show what. */
export interface ZoneOffsets {
  /** Milliseconds to add to UTC for the local time. */
  readonly offsetAt: (at: number) => number;
  /** What a change of offset leaves of a short time around an instant: its start and its end. */
  readonly uncut: (at: number, from: number, to: number) => readonly [start: number, end: number];
}

/** Three days, in which an offset changes once at most. */
interface Step {
  readonly before: number;
  /** The first instant of the other offset; never, where nothing changes. */
  readonly change: number;
  readonly after: number;
}

/** No zone ever changed twice within three days; the closest were four apart (Freetown, 1939). */
const STEP = 3 * 86_400_000;

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
  const nearest = nearestWord(name, Intl.supportedValuesOf("timeZone"));
  const hint =
    nearest === undefined ? "expected one like Europe/Paris" : `did you mean "${nearest}"?`;
  throw new PaliersError("unknown-time-zone", `"${name}" is no time zone, ${hint}`);
}

/** Reads the offset of an instant, in milliseconds: `GMT+05:30`, `GMT-00:09:21` long ago, or `GMT`. */
function readOffset(formatter: Intl.DateTimeFormat, at: number): number {
  const [, sign = "", time = "00:00"] = /GMT(?:(.)(.+))?$/.exec(formatter.format(at)) ?? [];
  const size = Date.parse(`1970-01-01T${time}Z`);
  return sign === "+" ? size : 0 - size;
}

/**
 * Reads the rules of a time zone from the platform, three days at a time, and remembers them.
 *
 * @throws `unknown-time-zone`, with the nearest name.
 */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  const formatter = timeZone === "UTC" ? null : formatterOf(timeZone);
  const read = (at: number): number => (formatter === null ? 0 : readOffset(formatter, at));
  const steps = new Map<number, Step>();

  /** The first instant of a step with another offset than it starts with. */
  function changeIn(start: number, offset: number): number {
    let same = start;
    let other = start + STEP;
    if (read(other) === offset) return Number.POSITIVE_INFINITY;
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (read(middle) === offset) same = middle;
      else other = middle;
    }
    return other;
  }

  function stepAt(at: number): Step {
    const index = Math.floor(at / STEP);
    let step = steps.get(index);
    if (step === undefined) {
      const start = index * STEP;
      const before = read(start);
      step = { before, change: changeIn(start, before), after: read(start + STEP) };
      steps.set(index, step);
    }
    return step;
  }

  return {
    offsetAt(at) {
      const { before, change, after } = stepAt(at);
      return at < change ? before : after;
    },
    uncut(at, from, to) {
      const changes = [stepAt(from).change, stepAt(to).change];
      return [
        Math.max(from, ...changes.filter((change) => change <= at)),
        Math.min(to, ...changes.filter((change) => change > at)),
      ];
    },
  };
}

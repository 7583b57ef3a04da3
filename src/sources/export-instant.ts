import type { ZoneClock } from "../calendar/zone-clock.ts";
import { DAY } from "../util/day.ts";
import type { DateOrder, ExportTime } from "./export-preset.ts";
import { Fault } from "./fault.ts";
import type { KnownOrder } from "./order-of-dates.ts";
import { sample } from "./sample.ts";
import { wallTime } from "./wall-time.ts";

const MINUTE = 60_000;
const MONTH = /^0?([1-9]|1[0-2])$/;
const OFFSET = /T\d{2}([+-])(\d{2}):(\d{2})/;

/** Reads when a row of an export happened, in the time zone of the business. */
export function exportInstant(
  value: unknown,
  time: ExportTime,
  order: KnownOrder,
  clock: ZoneClock,
): number | Fault {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string")
    return new Fault({ code: "wrong-type", value: sample(value), expected: "text" });
  if (time.form === "month") {
    const month = MONTH.exec(text)?.[1];
    if (month === undefined)
      return new Fault({ code: "out-of-range", value: sample(text), min: 1, max: 12 });
    const days = (Date.UTC(time.year, Number(month) - 1) - Date.UTC(time.year, 0)) / DAY;
    return clock.startOfDay(`${time.year}-01-01`, days);
  }
  const orders: readonly DateOrder[] =
    order === "any" ? ["day/month/year", "month/day/year"] : [order];
  const wall = orders.flatMap((known) => wallTime(text, known) ?? [])[0];
  if (wall !== undefined) return instantOf(wall, clock);
  return new Fault({
    code: "bad-date",
    value: sample(text),
    ...(order === "any" ? undefined : { expected: `${order} hour:minute` }),
  });
}

/** The instant when clocks showed this: the first where they showed it twice, as if not yet moved where they never did. */
function instantOf(wall: number, clock: ZoneClock): number {
  // The offset of a day before is that before any change of this day.
  const before = wall - offsetAt(wall - DAY, clock);
  const after = wall - offsetAt(before, clock);
  return [before, after].find((at) => offsetAt(at, clock) === wall - at) ?? before;
}

/** How far clocks are ahead of UTC, in milliseconds: an hour's name says it. */
function offsetAt(at: number, clock: ZoneClock): number {
  const [, sign, hours, minutes] = OFFSET.exec(clock.bucketOf(at, "hour").name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

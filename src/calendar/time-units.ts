import type { TimeUnit } from "./bucket.ts";

/** Every calendar unit, shortest first. */
export const TIME_UNITS: readonly TimeUnit[] = ["hour", "day", "week", "month", "quarter", "year"];

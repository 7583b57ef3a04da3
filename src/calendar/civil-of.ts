/** A civil date of the proleptic Gregorian calendar. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Tells the civil date of a day counted from 1970-01-01. */
export function civilOf(dayIndex: number): Civil {
  const date = new Date(dayIndex * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

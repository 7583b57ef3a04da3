/** A civil day, `2026-03-31`. */
export type Day = `${number}-${number}-${number}`;

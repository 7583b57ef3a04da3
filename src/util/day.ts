/** Milliseconds of a day that has 24 hours. */
export const DAY = 86_400_000;

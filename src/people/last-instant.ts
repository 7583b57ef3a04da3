/** The last instant before an end, for results; `null` where nothing was observed or no end was set. */
export const lastInstant = (end: number): number | null => (Number.isFinite(end) ? end - 1 : null);

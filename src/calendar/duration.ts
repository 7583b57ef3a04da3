/**
 * A length of time in minutes, hours or days of 24 hours: `15m`, `6h`, `30d`.
 *
 * @public
 */
export type Duration = `${number}${"m" | "h" | "d"}`;

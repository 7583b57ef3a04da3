/**
 * A civil day, `2026-03-31`.
 *
 * @public
 */
export type Day = `${number}-${number}-${number}`;

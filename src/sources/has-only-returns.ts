const QUOTED = /"[^"]*"/g;
/** A carriage return at the very end belongs to a line feed that is missing. */
const RETURN_INSIDE = /\r[^\r]/;

/** Tells whether the only line of an input seems to be many, ended by carriage returns alone. */
export const hasOnlyReturns = (onlyLine: string): boolean =>
  onlyLine.includes("\r") && RETURN_INSIDE.test(onlyLine.replaceAll(QUOTED, ""));

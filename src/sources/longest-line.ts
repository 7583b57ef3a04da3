/** The longest line, in bytes. Records that span lines share it. */
export const LONGEST_LINE = 1_048_576;

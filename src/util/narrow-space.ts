/** The narrow space that never breaks: before double signs in French, between thousands. */
export const NARROW_SPACE = "\u202f";

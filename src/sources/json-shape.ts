/** How a JSON text is built, seen without parsing it. */
export interface JsonShape {
  /** How many members its objects have together, repeated names included. */
  readonly members: number;
  /** How deep its lists and objects lie in one another. */
  readonly depth: number;
  /** Whether it ends inside a string, a list or an object: something cut it off. */
  readonly isCut: boolean;
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;

/**
 * Counts colons and brackets outside strings, in one pass.
 *
 * `JSON.parse` keeps the last of repeated names and says nothing; a text with more members than the
 * value it was parsed to has a repeated name. For a text that is not JSON the counts mean nothing.
 */
export function jsonShape(text: string): JsonShape {
  let members = 0;
  let depth = 0;
  let open = 0;
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isString) {
      if (unit === BACKSLASH) index += 1;
      else if (unit === QUOTE) isString = false;
    } else if (unit === QUOTE) isString = true;
    else if (unit === COLON) members += 1;
    // [ and {, which differ from ] and } by two
    else if (unit === 91 || unit === 123) {
      open += 1;
      if (open > depth) depth = open;
    } else if (unit === 93 || unit === 125) open -= 1;
  }
  return { members, depth, isCut: isString || open > 0 };
}

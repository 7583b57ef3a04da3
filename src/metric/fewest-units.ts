/** With fewer units than this their spread is known too badly for bounds: measured in `test/bench/doubt.mjs`. */
export const FEWEST_UNITS = 8;

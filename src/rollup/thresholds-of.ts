import { checkOptions } from "../util/check-options.ts";
import type { ReadThrough } from "./rollup-options.ts";

/** When a content counts as read through, whatever the options leave open. */
export function thresholdsOf(readThrough: ReadThrough = {}): {
  readonly duration: number;
  readonly progress: number;
} {
  checkOptions(readThrough, { duration: 1, progress: 1 });
  const { duration = 30_000, progress = 0.5 } = readThrough;
  return { duration, progress };
}

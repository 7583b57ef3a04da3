import * as goals from "../../src/goals/index.ts";
import * as impact from "../../src/impact/index.ts";
import * as paliers from "../../src/index.ts";
import * as stats from "../../src/stats/index.ts";

const PUBLISHED: { readonly [name: string]: unknown } = {
  ...paliers,
  ...goals,
  ...impact,
  ...stats,
};

/**
 * Runs a case that speaks the library's own words: `fn` is a published function, `inputs.args` its
 * arguments, and what is expected are fields of its result (`value`, where it is a bare number).
 *
 * @returns `null` for a function that no entry publishes, or inputs without `args`.
 */
export function publishedCase(
  fn: string,
  inputs: { readonly args?: readonly unknown[] },
): { readonly [field: string]: unknown } | null {
  const found = Object.hasOwn(PUBLISHED, fn) ? PUBLISHED[fn] : undefined;
  if (typeof found !== "function" || !Array.isArray(inputs.args)) return null;
  const result: unknown = Reflect.apply(found, undefined, inputs.args);
  const isRecord = typeof result === "object" && result !== null && !Array.isArray(result);
  return isRecord ? { ...result } : { value: result };
}

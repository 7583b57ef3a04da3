import * as z from "zod/mini";
import { check } from "./check.ts";
import type { CheckOptions } from "./check-options.ts";
import { problemText } from "./problem-text.ts";
import type { RecordKind } from "./records/record-kind.ts";
import type { StandardSchema } from "./standard-schema.ts";

/**
 * The check of one record as a schema, for tools that speak Standard Schema.
 *
 * It gives what `check` gives for one row: the same records pass, with the same result. Every issue
 * carries a path and a message; its `params` are the problem as data.
 *
 * @param record - `interactionRecord`, `costRecord`, …
 * @param options - As for `check`.
 * @returns An object with `~standard`, as the specification asks.
 * @throws What `check` throws for its options.
 * @see https://standardschema.dev
 *
 * @example
 * ```ts
 * import { interactionRecord, schemaOf } from "paliers/sources";
 *
 * const channel = { platform: "web", ownership: "owned" };
 * const row = { id: "1", at: "2026-03-10T09:30:00Z", kind: "like", channel };
 * schemaOf(interactionRecord)["~standard"].validate(row); // => { value: { id: "1", at: 1773135000000, kind: "like", channel: { platform: "web", ownership: "owned" } } }
 * ```
 * @public
 */
export function schemaOf<T extends object>(
  record: RecordKind<T>,
  options: CheckOptions<NoInfer<T>> = {},
): StandardSchema<T> {
  // Wrong options are told at once, not when the first row has come.
  check([], record, options);
  return z.pipe(
    z.unknown(),
    z.transform((row: unknown, context): T => {
      const { accepted, rejected } = check([row], record, options);
      const [found] = accepted;
      if (found !== undefined) return found;
      for (const problem of rejected)
        context.issues.push({
          code: "custom",
          message: problemText([problem]),
          path: problem.field === "" ? [] : problem.field.split("."),
          params: { ...problem },
          input: row,
        });
      return z.NEVER;
    }),
  );
}

import * as z from "zod/mini";
import type { Checked } from "./checked.ts";
import { issuesOf } from "./issues-of.ts";

/** Makes a schema of a check of rows: it passes what the check accepts, with the same result. */
export function schemaOf<T>(check: (rows: Iterable<unknown>) => Checked<T>): z.ZodMiniType<T> {
  return z.pipe(
    z.unknown(),
    z.transform((row: unknown, context): T => {
      const { accepted, rejected } = check([row]);
      const [record] = accepted;
      if (record !== undefined) return record;
      for (const issue of issuesOf(rejected)) context.issues.push({ ...issue, input: row });
      return z.NEVER;
    }),
  );
}

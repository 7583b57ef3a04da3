import type { Exposure } from "../model/exposure.ts";

/** What says that two exposures are one: without an id nothing does, and each has a key of its own. */
export function exposureKey({ id }: Exposure): unknown {
  return id ?? {};
}

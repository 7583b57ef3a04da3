import { isCount } from "../is-count.ts";
import type { EventRate } from "./event-rate.ts";

/** Why a rate cannot be had, if so. */
export function rateProblem({ events, exposure }: EventRate): "invalid-input" | "no-data" | null {
  if (!isCount(events) || !Number.isFinite(exposure) || exposure < 0) return "invalid-input";
  // Events without any exposure contradict themselves.
  if (exposure === 0) return events > 0 ? "invalid-input" : "no-data";
  return null;
}

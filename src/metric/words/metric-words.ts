import type { Reason } from "../../model/reason.ts";
import type { Basis } from "../metric.ts";

/** What is said of a value besides its name, in one language. */
export interface MetricWords {
  readonly notAvailable: string;
  /** Between a number and the thousand that it is for. */
  readonly per: string;
  /** Between two bounds. */
  readonly to: string;
  readonly points: string;
  readonly aggregate: { readonly mean: string; readonly median: string };
  /** Why there is no value, in the words of a table's cell. */
  readonly reason: { readonly [R in Reason]: string };
  /** A missing or empty audience: what says more than the reason alone. */
  readonly audience: {
    readonly [B in Basis]?: { readonly missing: string; readonly zero: string };
  };
}

import { type Columns, columns } from "../rollup/columns.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Acts } from "./acts.ts";

/** The columns of acts, made where rows are given. */
export function tableOf(interactions: Acts): Columns {
  if (isObject(interactions)) {
    if (Symbol.iterator in interactions) return columns(interactions);
    if ("acts" in interactions) return interactions;
  }
  throw new PaliersError("invalid-input", "expected rows of interactions, or the columns of them");
}

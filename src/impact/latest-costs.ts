import { rowsOf } from "../goals/rows-of.ts";
import { settleOutcomes } from "../goals/settle-outcomes.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Rows } from "../rollup/rows.ts";

/** Costs as they are known last, at the instant of their first record: what is filtered by its words needs it. */
export function latestCosts(costs: Rows<Cost>): readonly Cost[] {
  return settleOutcomes(rowsOf(costs)).map(({ record, at }) => ({ ...record, at }));
}

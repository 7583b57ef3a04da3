import { createRollup, type Rollup } from "../rollup/create-rollup.ts";
import type { Dimension } from "../rollup/dimension.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import type { Batch } from "./batch.ts";
import type { Period } from "./period.ts";
import type { ReportRequest } from "./report-request.ts";

/** The counts of one period: of everything, and group by group. */
export interface Tally {
  readonly whole: readonly GroupFacts<string, Dimension>[];
  readonly groups: readonly GroupFacts<string, Dimension>[];
}

/** Takes batches as they are read, and counts them for every period and grouping asked for. */
export interface Tallies {
  readonly take: (batch: Batch) => void;
  readonly now: () => Tally;
  readonly earlier: () => Tally | null;
}

/** Starts the rollups that a report needs: two at most for each of its periods. */
export function createTallies(request: ReportRequest): Tallies {
  const { taxonomy, by, calendar, kinds, ids, period, earlier } = request;
  const all: Rollup<string, Dimension>[] = [];

  function start(range: Period, dimensions: readonly Dimension[]): Rollup<string, Dimension> {
    const options = { ...range, calendar, ids, by: dimensions };
    const rollup = createRollup(taxonomy, kinds === null ? options : { ...options, kinds });
    all.push(rollup);
    return rollup;
  }

  function tallyOf(range: Period): () => Tally {
    const whole = start(range, []);
    const groups = by.length === 0 ? whole : start(range, by);
    return () => ({ whole: whole.facts(), groups: groups.facts() });
  }

  const now = tallyOf(period);
  const before = earlier === null ? () => null : tallyOf(earlier);
  return {
    take({ interactions, exposures }) {
      for (const rollup of all) {
        rollup.addAll(interactions);
        rollup.addExposures(exposures);
      }
    },
    now,
    earlier: before,
  };
}

import type { PeopleLevels } from "../taxonomy/people/people-levels-result.ts";
import type { LevelsOfPeople } from "./people-data.ts";

/** Counts people by level: nobody is named. */
export function levelsOfPeople({
  levels,
  order,
  unclassified,
  coverage,
}: PeopleLevels): LevelsOfPeople {
  const counts = new Map<string, number>();
  const all = Object.values(levels);
  for (const level of all) counts.set(level, (counts.get(level) ?? 0) + 1);
  const people = all.length + unclassified;
  const isEmpty = people === 0;
  const rows = order.map((level, index) => {
    const count = counts.get(level) ?? 0;
    return {
      level,
      rank: index + 1,
      people: isEmpty ? null : count,
      share: isEmpty ? null : count / people,
    };
  });
  return {
    rows: rows.reverse(),
    unclassified: isEmpty ? null : unclassified,
    people: isEmpty ? null : people,
    coverage,
    ...(isEmpty && { reason: "no-people" }),
  };
}

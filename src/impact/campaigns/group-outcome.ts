import type { Converted } from "../lift/lift.ts";
import { rateWithBounds } from "../rate-with-bounds.ts";
import type { CampaignMove, GroupOutcome } from "./campaign-outcome.ts";

/** One person around a campaign. */
export interface CampaignPerson<Id extends string = string> {
  /** Level before and after; `null` is absence. */
  readonly from: Id | null;
  readonly to: Id | null;
  readonly hasConverted: boolean;
  readonly hadConverted: boolean;
  /** Converted after the first act above the level before. */
  readonly climbedFirst: boolean;
}

interface Members {
  people: number;
  converters: number;
}

/** Which move it is from one place of the ladder to another, 0 being absence. */
function moveOf(from: number, to: number): CampaignMove {
  if (from === 0) return to === 0 ? "absent" : "arrived";
  if (to === 0) return "left";
  return to === from ? "held" : to > from ? "promoted" : "demoted";
}

/** Counts people by the move that they made, and those of them who converted. */
export function groupOutcome<Id extends string>(
  people: readonly CampaignPerson<Id>[],
  levels: readonly Id[],
  confidence: number,
): GroupOutcome<Id> {
  const order: readonly (Id | null)[] = [null, ...levels];
  const noMembers = (): Members => ({ people: 0, converters: 0 });
  const cells = order.map(() => order.map(noMembers));
  let climbedFirst = 0;
  let hadConverted = 0;
  for (const person of people) {
    const cell = cells[order.indexOf(person.from)]?.[order.indexOf(person.to)];
    if (cell !== undefined) add(cell, { people: 1, converters: person.hasConverted ? 1 : 0 });
    if (person.climbedFirst) climbedFirst += 1;
    if (person.hadConverted) hadConverted += 1;
  }

  const sums = {
    all: noMembers(),
    promoted: noMembers(),
    held: noMembers(),
    demoted: noMembers(),
    arrived: noMembers(),
    left: noMembers(),
    absent: noMembers(),
  };
  const moves = order.flatMap((from, low) =>
    order.flatMap((to, high) => {
      const cell = cells[low]?.[high];
      if (cell === undefined || cell.people === 0) return [];
      add(sums.all, cell);
      add(sums[moveOf(low, high)], cell);
      return [{ from, to, ...cell }];
    }),
  );
  const converted = (members: Members): Converted => ({
    ...members,
    rate: rateWithBounds(members.converters, members.people, confidence),
  });
  return {
    all: converted(sums.all),
    promoted: converted(sums.promoted),
    held: converted(sums.held),
    demoted: converted(sums.demoted),
    arrived: converted(sums.arrived),
    left: converted(sums.left),
    absent: converted(sums.absent),
    moves,
    climbedFirst,
    hadConverted,
  };
}

function add(members: Members, { people, converters }: Readonly<Members>): void {
  members.people += people;
  members.converters += converters;
}

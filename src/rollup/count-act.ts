import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import { addPerson } from "./add-person.ts";
import { PERSON } from "./person.ts";
import type { Tally } from "./tally.ts";

/** What a rollup decides once about an act, before it is counted in its groups. */
export interface Read {
  readonly rank: number;
  readonly family: Family;
  readonly engaging: boolean;
  /** Where it happened is one of the brand's own sites. */
  readonly onSite: boolean;
  /** The duration or the progress reached the threshold. */
  readonly through: boolean;
}

const isReading = (kind: string): boolean => kind === "view" || kind === "read";

/** What an act tells of the person who did it. */
function known(act: Interaction, { rank, family, engaging, onSite }: Read): number {
  return (
    rank * PERSON.rank +
    (engaging ? PERSON.engaged : 0) +
    (act.kind === "read" ? PERSON.read : 0) +
    (act.kind === "view" ? PERSON.viewed : 0) +
    (family === "consume" && onSite ? PERSON.visited : 0)
  );
}

/** Counts an act of engagement in one group. */
export function countAct(tally: Tally, act: Interaction, read: Read): void {
  const { sums, cells } = tally;
  const count = act.count ?? 1;
  const weight = Math.abs(count);
  tally.exists = true;

  const cell = cells.get(act.kind);
  if (cell === undefined)
    cells.set(act.kind, { owned: 0, earned: 0, paid: 0, [act.channel.ownership]: count });
  else cell[act.channel.ownership] += count;
  tally.ranks[read.rank] = (tally.ranks[read.rank] ?? 0) + count;
  tally.sentiments[act.sentiment ?? "unknown"] += count;
  for (const about of new Set(act.about))
    tally.about.set(about, (tally.about.get(about) ?? 0) + count);

  if (act.prompted === undefined) sums.spontaneous += count;
  if (act.inReplyTo !== undefined) sums.answers += count;
  if (isReading(act.kind) && read.through) sums.readThrough += count;
  if (act.rating !== undefined) {
    sums.ratings += count;
    tally.rated.add(act.rating * count);
    tally.ratedSquares.add(act.rating * act.rating * count);
  }
  if (act.duration !== undefined && read.family === "consume") {
    sums.durations += count;
    tally.spent.add(act.duration);
  }
  sums.weight += weight;
  if (act.actor === undefined) sums.anonymous += count;
  else {
    sums.identifiedWeight += weight;
    addPerson(tally.people, act.actor, known(act, read));
  }
  if (act.content !== undefined) tally.contents.add(act.content.id);
}

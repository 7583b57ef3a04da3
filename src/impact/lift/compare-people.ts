import { ACTOR_KINDS } from "../../model/actor-kind.ts";
import { proportionDifference } from "../../stats/intervals/proportion-difference.ts";
import { riskRatio } from "../../stats/intervals/risk-ratio.ts";
import { stratifiedRiskRatio } from "../../stats/intervals/stratified-risk-ratio.ts";
import type { Proportion } from "../../stats/proportion.ts";
import { rateWithBounds } from "../rate-with-bounds.ts";
import type { Converted, Lift } from "./lift.ts";
import type { SeenPeople, SeenPerson } from "./seen-people.ts";

const proportionOf = (people: readonly SeenPerson[]): Proportion => ({
  successes: people.filter(({ hasConverted }) => hasConverted).length,
  trials: people.length,
});

/** Sets those who had reached a score beside those who had not. */
export function comparePeople(
  { landmark, people, excluded }: SeenPeople,
  score: number,
  confidence: number,
): Lift {
  const options = { confidence };
  const sides = (some: readonly SeenPerson[]) => ({
    exposed: proportionOf(some.filter((one) => one.score >= score)),
    unexposed: proportionOf(some.filter((one) => one.score < score)),
  });
  const converted = ({ successes, trials }: Proportion): Converted => ({
    people: trials,
    converters: successes,
    rate: rateWithBounds(successes, trials, confidence),
  });
  const { exposed, unexposed } = sides(people);
  const kinds = ACTOR_KINDS.map((actorKind) => ({
    actorKind,
    ...sides(people.filter((one) => one.actorKind === actorKind)),
  })).filter((kind) => kind.exposed.trials + kind.unexposed.trials > 0);
  const stratified = stratifiedRiskRatio(kinds, options);
  return {
    measures: "impact",
    landmark,
    did: converted(exposed),
    didNot: converted(unexposed),
    riskRatio: riskRatio(exposed, unexposed, options),
    riskDifference: proportionDifference(exposed, unexposed, options),
    likeWithLike: stratified.riskRatio,
    byActorKind: kinds.map((kind) => ({
      key: kind.actorKind,
      did: converted(kind.exposed),
      didNot: converted(kind.unexposed),
    })),
    simpson: stratified.simpson,
    excluded,
  };
}

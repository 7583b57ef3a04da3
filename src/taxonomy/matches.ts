import type { Classifiable } from "./classifiable.ts";
import type { Rule } from "./rule.ts";

const holds = <T>(values: readonly T[] | undefined, value: T | undefined): boolean =>
  values === undefined || (value !== undefined && values.includes(value));

/** Tells whether an interaction has all that a rule asks for. */
export function matches(interaction: Classifiable, rule: Rule): boolean {
  const { channel, project } = interaction;
  return (
    holds(rule.kind, interaction.kind) &&
    holds(rule.ownership, channel.ownership) &&
    holds(rule.platform, channel.platform) &&
    holds(rule.offline, channel.offline ?? false) &&
    holds(rule.actorKind, interaction.actorKind ?? "consumer") &&
    holds(rule.sentiment, interaction.sentiment) &&
    holds(rule.prompted, interaction.prompted) &&
    (rule.project === true ? project !== undefined : holds(rule.project, project))
  );
}

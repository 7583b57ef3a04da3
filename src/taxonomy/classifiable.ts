import type { Interaction } from "../model/interaction.ts";

/**
 * The part of an interaction that a rule may read.
 *
 * @public
 */
export type Classifiable = Pick<
  Interaction,
  "kind" | "channel" | "actorKind" | "sentiment" | "prompted" | "project"
>;

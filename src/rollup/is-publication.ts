import { familyIn } from "../model/family-in.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";

/** Whether an act publishes a content of the brand: what it creates and answers nobody with. */
export function isPublication(
  { actorKind, inReplyTo, kind }: Interaction,
  kinds: Kinds | undefined,
): boolean {
  return actorKind === "brand" && inReplyTo === undefined && familyIn(kind, kinds) === "create";
}

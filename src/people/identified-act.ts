import type { Interaction } from "../model/interaction.ts";

/**
 * An act of somebody in particular.
 *
 * @public
 */
export type IdentifiedAct = Interaction & { readonly actor: string };

import type { Interaction } from "../model/interaction.ts";

/** An act of somebody in particular. */
export type IdentifiedAct = Interaction & { readonly actor: string };

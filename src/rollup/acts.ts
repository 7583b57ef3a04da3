import type { Interaction } from "../model/interaction.ts";
import type { Columns } from "./columns.ts";
import type { Rows } from "./rows.ts";

/**
 * Interactions as rows, or as the columns made of them once for several measures.
 *
 * @public
 */
export type Acts = Rows<Interaction> | Columns;

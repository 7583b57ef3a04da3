import type { ActorTaxonomy } from "../../taxonomy/people/actor-taxonomy.ts";
import type { orbit2022 } from "./orbit2022.ts";

/**
 * The ids of the levels of `orbit2022`.
 *
 * @public
 */
export type OrbitLevelId = typeof orbit2022 extends ActorTaxonomy<infer Id> ? Id : never;

import type { ActorTaxonomy } from "./actor-taxonomy.ts";
import type { orbit2022 } from "./orbit-2022.ts";

/** The ids of the levels of `orbit2022`. */
export type LevelId = typeof orbit2022 extends ActorTaxonomy<infer Id> ? Id : never;

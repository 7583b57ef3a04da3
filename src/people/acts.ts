// Rollups and people are made of the same rows.
export type { Acts } from "../rollup/acts.ts";

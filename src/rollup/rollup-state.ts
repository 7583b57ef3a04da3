import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { RegisterState } from "./register.ts";
import type { TallyState } from "./tally.ts";

/** An exposure that says which one it is. */
export type NamedExposure = Exposure & { readonly id: string };

/** A rollup as plain data: what `snapshot` gives and `restore` takes. */
export interface RollupState {
  readonly paliers: "rollup/1";
  /** What makes two parts of one whole: the taxonomy, the groups and how acts are read. */
  readonly settings: string;
  readonly acts: RegisterState<Interaction>;
  readonly tallies: readonly TallyState[];
  readonly exposures: RegisterState<NamedExposure>;
  /** Exposures without an id: every one counts. */
  readonly nameless: readonly Exposure[];
}

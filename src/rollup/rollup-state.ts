import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { RegisterState } from "./register-state.ts";
import type { TallyState } from "./tally-state.ts";

/** A rollup as plain data: what `save` gives and `restore` takes. */
export interface RollupState {
  readonly paliers: "rollup/2";
  /** What makes two parts of one whole: the taxonomy, the groups and how acts are read. */
  readonly settings: string;
  /** The fields that any row carried. */
  readonly carried: readonly string[];
  readonly acts: RegisterState<Interaction>;
  readonly tallies: readonly TallyState[];
  /** Those without an id among them: every one counts. */
  readonly exposures: RegisterState<Exposure, unknown>;
}

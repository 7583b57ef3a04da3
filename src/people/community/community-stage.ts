import { checkOptions } from "../../util/check-options.ts";
import { checkRecord } from "../../util/check-record.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * The way from an audience to a community.
 *
 * @public
 */
export type CommunityStageId = "audience" | "critical-mass" | "dialogue" | "community";

/**
 * The figures that decide, each a share from 0 to 1; `null` where it is not known.
 *
 * @public
 */
export interface CommunityFigures {
  /** People who interact, of the followers: `communityShare(…).interact.value`. */
  readonly interacting: number | null;
  /** Threads in which brand and people answer each other: `dialogue(…).reciprocity.value`. */
  readonly reciprocity: number | null;
  /** Answered questions whose first answer is a peer's: `peerAnswerShare(…).value`. */
  readonly peerAnswers: number | null;
}

/**
 * What the figures must reach.
 *
 * @public
 */
export interface CommunityStageOptions {
  /** Other thresholds than ours, each from 0 to 1. */
  readonly thresholds?: { readonly [F in keyof CommunityFigures]?: number | undefined } | undefined;
}

/**
 * How far an audience has come.
 *
 * @public
 */
export interface CommunityStage {
  /** The stage that the figures reach. */
  readonly stage: CommunityStageId;
  /** The three figures beside what they must reach, in the order of the stages. */
  readonly rows: readonly {
    /** The figure. */
    readonly key: keyof CommunityFigures;
    /** The stage that it opens. */
    readonly stage: CommunityStageId;
    /** `null` where it is not known. */
    readonly value: number | null;
    /** What it must reach. */
    readonly threshold: number;
    /** `null` where the value is not known. */
    readonly met: boolean | null;
  }[];
}

const STEPS = [
  { figure: "interacting", stage: "critical-mass", threshold: 0.01 },
  { figure: "reciprocity", stage: "dialogue", threshold: 0.25 },
  { figure: "peerAnswers", stage: "community", threshold: 0.5 },
] as const;
const FIGURES: readonly string[] = /* @__PURE__ */ STEPS.map(({ figure }) => figure);

/**
 * Tells how far an audience is on its way to a community, and which figures say so.
 *
 * An audience reaches its critical mass when enough of it interacts, a dialogue when enough threads go
 * both ways, a community when people answer each other. Each stage needs the ones before it; a figure
 * that is not known stops the way.
 *
 * Formula: critical mass from 1 % of the followers interacting; dialogue from 25 % of threads both ways;
 * community from 50 % of answered questions answered first by a peer.
 *
 * Source: the stages and the 1 % after a French article on turning an audience into a community; the
 * other two thresholds are our choice, so change them where you know better.
 *
 * @param figures - Values of `communityShare`, `dialogue` and `peerAnswerShare`.
 * @param options - `thresholds`: other ones than ours, each from 0 to 1.
 * @returns The stage, and each figure beside its threshold.
 * @throws `unknown-option`, `invalid-input`, `unknown-figure`, with the nearest one; `invalid-option` for a threshold that is none.
 *
 * @example
 * ```ts
 * import { communityStage } from "paliers";
 *
 * const { stage, rows } = communityStage({ interacting: 0.03, reciprocity: 0.4, peerAnswers: null });
 * stage; // => "dialogue"
 * rows.map(({ met }) => met); // => [true, true, null]
 * ```
 * @public
 */
export function communityStage(
  figures: CommunityFigures,
  options: CommunityStageOptions = {},
): CommunityStage {
  checkOptions(options, { thresholds: 1 });
  checkRecord(figures, "figures: interacting, reciprocity, peerAnswers");
  const { thresholds = {} } = options;
  const given = mapOf<number | undefined>(thresholds, "thresholds by figure");
  for (const [figure, threshold] of given) {
    if (!FIGURES.includes(figure))
      throw new PaliersError(
        "unknown-figure",
        `no stage reads "${figure}"${didYouMean(figure, FIGURES)}`,
      );
    if (threshold !== undefined && !(threshold >= 0 && threshold <= 1))
      throw new PaliersError(
        "invalid-option",
        `the threshold of "${figure}" is ${threshold}, expected 0 to 1`,
      );
  }
  const judged = STEPS.map(({ figure: key, stage, threshold: usual }) => {
    const known = figures[key] ?? null;
    const value = known !== null && Number.isFinite(known) ? known : null;
    const threshold = given.get(key) ?? usual;
    return { key, stage, value, threshold, met: value === null ? null : value >= threshold };
  });
  const stop = judged.findIndex(({ met }) => met !== true);
  const reached = stop < 0 ? judged.at(-1) : judged[stop - 1];
  return { stage: reached?.stage ?? "audience", rows: judged };
}

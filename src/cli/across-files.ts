import type { Interaction } from "../model/interaction.ts";
import { keyOfAct } from "../rollup/key-of-act.ts";
import type { Problem } from "../sources/problem.ts";
import { sample } from "../sources/sample.ts";
import { canonicalText } from "../util/canonical-text.ts";

/** What the second and later files repeat. */
export interface Repeated {
  /** The acts that no earlier file had. */
  readonly fresh: readonly Interaction[];
  readonly duplicates: readonly Interaction[];
  /** They say something else under the same id; the first file's act stays. */
  readonly conflicts: readonly Interaction[];
}

/** Remembers the acts of all files, so that an act counts once whatever file it comes from. */
export interface AcrossFiles {
  readonly sift: (interactions: readonly Interaction[]) => Repeated;
  /** The words for an act that conflicts with an earlier file's. */
  readonly problem: (interaction: Interaction) => Problem;
}

/** Starts with no file. Within one file the reader has already done the same, line by line. */
export function createAcrossFiles(): AcrossFiles {
  const seen = new Map<string, Interaction>();

  function sift(interactions: readonly Interaction[]): Repeated {
    const fresh: Interaction[] = [];
    const duplicates: Interaction[] = [];
    const conflicts: Interaction[] = [];
    for (const interaction of interactions) {
      const key = keyOfAct(interaction);
      const known = seen.get(key);
      if (known === undefined) {
        seen.set(key, interaction);
        fresh.push(interaction);
      } else if (canonicalText(known) === canonicalText(interaction)) duplicates.push(interaction);
      else conflicts.push(interaction);
    }
    return { fresh, duplicates, conflicts };
  }

  function problem({ id }: Interaction): Problem {
    return { line: 0, field: "id", code: "conflicting-duplicate", value: sample(id) };
  }

  return { sift, problem };
}

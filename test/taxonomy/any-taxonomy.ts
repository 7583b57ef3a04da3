import fc from "fast-check";
import {
  ACTOR_KINDS,
  type Classifiable,
  OWNERSHIPS,
  PROMPTS,
  type Rule,
  SENTIMENTS,
  type Taxonomy,
} from "../../src/index.ts";

/** The words of the random rules; the open lists get one more value that no rule names. */
const KINDS = ["like", "comment"];
const PLATFORMS = ["shop"];
const PROJECTS = ["watch", "bike"];

/** Everything that can be told apart with these words: the whole product, absences included. */
export const INTERACTIONS: readonly Classifiable[] = [...KINDS, "unboxing"].flatMap((kind) =>
  [...PLATFORMS, "elsewhere"].flatMap((platform) =>
    OWNERSHIPS.flatMap((ownership) =>
      [true, false].flatMap((offline) =>
        ACTOR_KINDS.flatMap((actorKind) =>
          [...PROJECTS, "other", undefined].flatMap((project) =>
            [...SENTIMENTS, undefined].flatMap((sentiment) =>
              [...PROMPTS, undefined].map((prompted) => ({
                kind,
                channel: { platform, ownership, offline },
                actorKind,
                ...(project === undefined ? {} : { project }),
                ...(sentiment === undefined ? {} : { sentiment }),
                ...(prompted === undefined ? {} : { prompted }),
              })),
            ),
          ),
        ),
      ),
    ),
  ),
);

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: 1 });

const anyRule: fc.Arbitrary<Rule> = fc
  .record(
    {
      kind: some(KINDS),
      ownership: some(OWNERSHIPS),
      platform: some(PLATFORMS),
      offline: some([true, false]),
      actorKind: some(ACTOR_KINDS),
      sentiment: some(SENTIMENTS),
      prompted: some(PROMPTS),
      project: fc.oneof(fc.constant(true as const), some(PROJECTS)),
    },
    { requiredKeys: [] },
  )
  .filter((rule) => Object.keys(rule).length > 0);

/** Rules that read one or two fields: these often cover one another, alone or together. */
const broadRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ownership: some(OWNERSHIPS) }),
  fc.record({ offline: some([true, false]) }),
  fc.record({ ownership: some(OWNERSHIPS), offline: some([true, false]) }),
  fc.record({ sentiment: some(SENTIMENTS) }),
  fc.record({ project: fc.oneof(fc.constant(true as const), some(PROJECTS)) }),
  fc.record({ kind: some(KINDS), ownership: some(OWNERSHIPS) }),
);

/** Levels that may overlap, hide one another or be fine: `defineTaxonomy` has to tell. */
export const anyTaxonomy: fc.Arbitrary<Taxonomy> = fc
  .array(fc.array(fc.oneof(anyRule, broadRule), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((levels) => ({
    id: "any",
    version: 1,
    levels: levels.map((when, index) => ({
      id: `level-${index + 1}`,
      label: { en: `Level ${index + 1}` },
      when,
    })),
  }));

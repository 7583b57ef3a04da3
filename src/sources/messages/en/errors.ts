import type { ErrorWords } from "../error-words.ts";

/** What every error says, in English. */
export const errors: ErrorWords = {
  "already-read": {
    what: "A reading was iterated over a second time.",
    advice: "Read the source again, or keep what the first loop gave in a list.",
  },
  "built-in-kind": {
    what: "A kind of your own has the name of a built-in one, which keeps its own family.",
    advice: "Give it another name.",
  },
  "circular-mapping": {
    what: "Accounts name each other in a circle, so that none of them is the person.",
    advice: "Let each account lead to one person who leads nowhere else.",
  },
  "different-dimensions": {
    what: "Facts and credits are not grouped by the same dimension, or the facts not by it alone.",
    advice: "Group both by the same single dimension.",
  },
  "different-rollups": {
    what: "A part comes from another taxonomy or from other options, so it cannot be added.",
    advice: "Make all parts with the same taxonomy and the same options.",
  },
  "different-taxonomies": {
    what: "The levels come from two taxonomies, or from two versions of one.",
    advice: "Take all levels from one taxonomy in one version.",
  },
  "duplicate-dimension": {
    what: "A dimension is named twice in what to group by.",
    advice: "Name each dimension once.",
  },
  "duplicate-goal": {
    what: "Two goals have the same id.",
    advice: "Give each goal an id of its own.",
  },
  "duplicate-level": {
    what: "Two levels of a taxonomy have the same id.",
    advice: "Give each level an id of its own.",
  },
  "duplicate-stage": {
    what: "Two stages have the same id.",
    advice: "Give each stage an id of its own.",
  },
  "empty-rule": {
    what: "A level has no rule, or a rule of it names nothing to look at.",
    advice:
      "Write at least one rule, and in each rule at least one field with a value, or one fact with a bound.",
  },
  "engagement-is-not-a-goal": {
    what: "A goal counts engagement, which is a means: it can be there without any success.",
    advice: "Count what the engagement is for: conversions, value, or the answers of a survey.",
  },
  "engagement-is-not-success": {
    what: "A measure of engagement was given where success is judged by the results of goals.",
    advice: "Give what `track` returns, never a KPI.",
  },
  "goal-with-baseline": {
    what: "A goal that counts from zero on its first day was given a baseline.",
    advice: "Leave `baseline` out, or set it to 0, and leave `baselineSize` out.",
  },
  "goal-without-baseline": {
    what: "A goal asks for a change, but does not say from what, or not from a number that it can be a share of.",
    advice: "Give `baseline`: where the measure stood before; above zero for a change in percent.",
  },
  "goal-without-currency": {
    what: "A goal counts money and does not say in which currency.",
    advice: "Give `currency`, a code such as EUR.",
  },
  "goal-without-deadline": {
    what: "A goal has no last day.",
    advice: "Give `by`, a day such as 2026-12-31.",
  },
  "goal-without-id": {
    what: "A goal has no id, or what was given is no goal.",
    advice: "Give an object with an `id` that is not empty.",
  },
  "goal-without-start": {
    what: "A goal has no first day.",
    advice: "Give `from`, a day such as 2026-01-01.",
  },
  "goal-without-target": {
    what: "A goal has no target, or one of zero.",
    advice: "Give `target`: by how much the measure is to change, up or down.",
  },
  "invalid-ages": {
    what: "A path does not have one age for each touch, or an age is negative.",
    advice: "Give as many ages as touches, in milliseconds before the end of the path.",
  },
  "invalid-amount": {
    what: "An amount is no number, or has more decimals than its currency.",
    advice: "Give a plain number such as 49.90, with no more decimals than the currency has.",
  },
  "invalid-input": {
    what: "An argument is of the wrong kind: nothing, a number, a text or a list where something else was wanted.",
    advice:
      "Read in the message what was wanted, and look at the order of the arguments: data first, options last.",
  },
  "invalid-bound": {
    what: "A bound of a rule is no number.",
    advice: "Give `min` and `max` as finite numbers.",
  },
  "invalid-day": {
    what: "A day cannot be read, or does not exist in the calendar.",
    advice: "Write it as 2026-03-01.",
  },
  "invalid-default": {
    what: "The default of a field is no value that this field can have.",
    advice: "Give a default of the type, and with a word, that the field takes.",
  },
  "invalid-delimiter": {
    what: "What separates the columns is not one character.",
    advice: "Give one character, or one of the words tab, semicolon, comma.",
  },
  "invalid-duration": {
    what: "A duration cannot be read.",
    advice: "Write a number and its unit: 15m, 6h or 30d.",
  },
  "invalid-file": {
    what: "A file does not hold what it was given for, or standard input was asked for twice.",
    advice: "Read in the message what was wanted, and name another file or correct this one.",
  },
  "invalid-instant": {
    what: "A moment in time is no number of milliseconds within the years 0 to 9999.",
    advice: 'Give epoch milliseconds, such as `Date.parse("2026-03-01T10:00:00Z")`.',
  },
  "invalid-option": {
    what: "An option has a value that it cannot have.",
    advice: "Read in the message which values it takes.",
  },
  "invalid-path": {
    what: "A path has counts or a value that no path can have.",
    advice: "Give `conversions` and `nulls` from 0 up, and a value of its kind, or null.",
  },
  "invalid-plan": {
    what: "The plan does not give each campaign a goal by its id.",
    advice: "Write an object of texts: the campaign on the left, the id of its goal on the right.",
  },
  "invalid-range": {
    what: "A span of days ends before it starts, or its ends are not two days in order.",
    advice: "Swap its two ends, or look for a wrong year.",
  },
  "invalid-rate": {
    what: "A rate of exchange is no number above zero.",
    advice: "Let `rate` give for each day and currency how much one unit is worth in the other.",
  },
  "invalid-taxonomy": {
    what: "An object is no taxonomy, or one of the wrong sort: it lacks its id, its version or its levels, or classifies something else.",
    advice:
      "Make it with `defineTaxonomy` or `defineActorTaxonomy`: a text, a whole number from 1, and at least one level.",
  },
  "invalid-weight": {
    what: "A weight is no finite number.",
    advice: "Give each kind a number as its weight.",
  },
  "missing-ages": {
    what: "A path does not say how old its touches are, which a decay over time needs.",
    advice: "Make paths with `conversionPaths`, or give `ages` with each path.",
  },
  "missing-brand": {
    what: "It is not said whose reputation is looked at.",
    advice: "Give the option `brand`: the name that acts have in `about`.",
  },
  "missing-label": {
    what: "A label has no English text.",
    advice: 'Give `label: { en: "…" }`; other languages may be left out.',
  },
  "missing-option": {
    what: "An option is missing that nothing can be put in place of.",
    advice: "Give the option that the message names.",
  },
  "missing-population": {
    what: "It is not said who is counted, and the figures depend on it more than on anything else.",
    advice:
      'Give the option `population`: "contributors", how many people there are, or, where it is taken, who they are.',
  },
  "missing-taxonomy": {
    what: "Journeys are asked for by level, and no taxonomy says which levels there are.",
    advice: "Give the option `taxonomy`.",
  },
  "missing-weight": {
    what: "A level has no weight.",
    advice: "Give a weight for every level of the taxonomy.",
  },
  "mixed-currency": {
    what: "Values are in two currencies, which are never added up.",
    advice: "Convert them first, or take one currency at a time.",
  },
  "no-taxonomy": {
    what: "A file holds no taxonomy, or several and none by default.",
    advice: "Export one object with id, version and levels, by default where there are several.",
  },
  "not-a-taxonomy-of-acts": {
    what: "A taxonomy of people was given where one of acts is needed.",
    advice:
      "Give one that `defineTaxonomy` made, or one of those that come along, such as `fiveLevels`.",
  },
  "not-a-taxonomy-of-people": {
    what: "A taxonomy of acts was given where one of people is needed.",
    advice: "Give one that `defineActorTaxonomy` made, or one of those that come along.",
  },
  "not-in-order": {
    what: "Occasions are not in the order of time.",
    advice: "Sort them by `at`, the earliest first.",
  },
  "overlapping-links": {
    what: "An account is linked to two people at one time.",
    advice: "Let each link end, with `until`, before the next one of its account begins.",
  },
  "overlapping-windows": {
    what: "The days after begin before the days before have ended, so the same acts would count twice.",
    advice: "Let the second span start later than the first one ends.",
  },
  "same-id": {
    what: "A variant of a taxonomy has the id of the one that it was made from.",
    advice: "Give it an id of its own.",
  },
  "too-many-channels": {
    what: "The journeys name more channels than the Shapley value of a rate can be calculated for exactly.",
    advice: "Group by something coarser, or take another model.",
  },
  "too-many-keys": {
    what: "There are too many keys to solve this model for.",
    advice: "Choose another model, or group by something coarser.",
  },
  "unchecked-record": {
    what: "A record that was never checked reached a calculation and cannot be counted.",
    advice: "Let `paliers/sources` check what comes from outside, and give what it accepted.",
  },
  "unknown-brand": {
    what: "A brand is not in the set of brands that it is compared with.",
    advice: "Add it to the set, or correct its spelling.",
  },
  "unknown-currency": {
    what: "A currency is no code of ISO 4217.",
    advice: "Give three capital letters, such as EUR.",
  },
  "unknown-dimension": {
    what: "It is asked to group by something that is no dimension here.",
    advice: "Take one of the dimensions that the message or the page of the function names.",
  },
  "unknown-fact": {
    what: "A rule reads a fact that nobody tells.",
    advice: "Correct its name, or give the facts along with the people.",
  },
  "unknown-family": {
    what: "A kind of your own has a family that does not exist.",
    advice: "Take one of the families that there are.",
  },
  "unknown-field": {
    what: "A field has a name that does not exist here.",
    advice: "Correct its spelling; in a rule, use the short name, such as `platform`.",
  },
  "unknown-figure": {
    what: "A threshold is set for a figure that no stage reads.",
    advice: "Take `interacting`, `reciprocity` or `peerAnswers`.",
  },
  "unknown-goal": {
    what: "A goal is named that no conversion and no file of goals knows.",
    advice: "Correct its spelling, or add its conversions.",
  },
  "unknown-level": {
    what: "A level is named that the taxonomy does not have.",
    advice: "Take the id of one of its levels.",
  },
  "unknown-locale": {
    what: "There are no words in this language.",
    advice: "Take `en` or `fr`.",
  },
  "unknown-model": {
    what: "There is no model of attribution with this name.",
    advice: "Take one of those that `paliers impact --help` names.",
  },
  "unknown-option": {
    what: "An option has a name that does not exist, or was given something that it does not take.",
    advice:
      "Take one of those that the message lists: a misspelt option would otherwise change nothing without a word.",
  },
  "unknown-policy": {
    what: "There is no policy of levels with this name.",
    advice: "Take one of those that the message names.",
  },
  "unknown-preset": {
    what: "There is no preset with this name.",
    advice: "Take one of those that `paliers presets` lists.",
  },
  "unknown-taxonomy": {
    what: "There is no taxonomy with this name.",
    advice: "Take one of those that come along, or name the file of your own.",
  },
  "unknown-time-zone": {
    what: "A time zone has a name that nobody knows.",
    advice: "Give a name such as Europe/Paris.",
  },
  "unknown-word": {
    what: "A word stands where only some words are taken, and is none of them.",
    advice: "Take one of those that the message names.",
  },
  "unreachable-level": {
    what: "A level can never be reached: a higher one takes all that its rules accept, or a rule of it asks for more than its own most.",
    advice: "Widen its rules, or narrow those of the higher level; put `min` below `max`.",
  },
  "unreadable-file": {
    what: "A file cannot be read or is not what its name says.",
    advice: "Look at its name, at its rights, and at what it holds.",
  },
  "unwritable-file": {
    what: "A file cannot be written.",
    advice: "Look at the folder, at the rights and at the room left on the disk.",
  },
};

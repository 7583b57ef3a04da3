import type { Family } from "../../model/family.ts";
import type { Rule } from "../../taxonomy/rule.ts";

/**
 * Which acts a fact counts: those that a rule matches, of one of some families; all of them when empty.
 *
 * @public
 */
export interface ActChoice extends Rule {
  readonly family?: readonly Family[];
  readonly contentType?: readonly string[];
}

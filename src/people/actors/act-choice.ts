import type { Family } from "../../model/family.ts";
import type { Rule } from "../../taxonomy/rule.ts";

/**
 * Which acts a fact counts: those that a rule matches, of one of some families; all of them when empty.
 *
 * @public
 */
export interface ActChoice extends Rule {
  /** Acts of one of these families. */
  readonly family?: readonly Family[] | undefined;
  /** Acts on contents of one of these types. */
  readonly contentType?: readonly string[] | undefined;
}

import type { Label } from "../../model/label.ts";
import type { Rule } from "../../taxonomy/rule.ts";

/**
 * One stage of the way that people take from hearing of a brand to talking about it.
 *
 * @public
 */
export interface Stage {
  /** An English word in kebab-case; labels may change, it does not. */
  readonly id: string;
  /** What people read, by language. */
  readonly label: Label;
  /** Acts that enter the stage; `conversion` is entered by converting. */
  readonly when: readonly Rule[] | "conversion";
}

import type { ActorKind } from "../model/actor-kind.ts";
import type { BuiltInKind } from "../model/kind.ts";
import type { Ownership } from "../model/ownership.ts";
import type { ExposureCount } from "./exposure-counts.ts";

/**
 * What comes first in a date of numbers: `13/03/2026` is day/month/year.
 *
 * @public
 */
export type DateOrder = "day/month/year" | "month/day/year";

/**
 * How an export says when: a month of a known year, or a date and time without a zone.
 *
 * `local` is a date in numbers, `09/03/2026 10:05`, in the order of whoever made the file: its rows have to
 * prove which one that is, or the option `dates` says it. The other forms say it themselves.
 *
 * @public
 */
export type ExportTime =
  | { readonly form: "month"; readonly column: string; readonly year: number }
  | { readonly form: "local" | `${DateOrder} hour:minute`; readonly column: string };

/**
 * What the columns of one platform's export mean: one row a content, with totals instead of people.
 *
 * Plain data, dated by the day when such a file was last seen, since platforms change their headers.
 *
 * @public
 */
export interface ExportPreset {
  /** In kebab-case: the command knows presets by it. */
  readonly id: string;
  /** When, or of what year, such a file was seen. */
  readonly seen: string;
  /** Of the files themselves; whoever splits them needs it. */
  readonly delimiter?: string | undefined;
  /** Where all of the acts happened. */
  readonly channel: { readonly platform: string; readonly ownership: Ownership };
  /** The column that says when. */
  readonly at: ExportTime;
  /** The column that names the content; the position of the row where there is none. */
  readonly content: {
    readonly id?: string | undefined;
    readonly type?: string | undefined;
  };
  /** The act of publishing: its kind by the content's type, `otherwise` for other types. */
  readonly published: {
    readonly actorKind: ActorKind;
    readonly kinds: { readonly [type: string]: BuiltInKind };
    readonly otherwise: BuiltInKind;
  };
  /** Words for the values of a column; an empty cell says nothing. */
  readonly campaign?:
    | { readonly column: string; readonly words: { readonly [value: string]: string } }
    | undefined;
  /** The same for what acts are about. */
  readonly about?:
    | { readonly column: string; readonly words: { readonly [value: string]: string } }
    | undefined;
  /** One interaction for each: how many acts of a kind the row stands for. */
  readonly counts: readonly {
    readonly column: string;
    readonly kind: BuiltInKind;
    readonly name: string;
  }[];
  /** The columns of the audience. */
  readonly exposure: { readonly [C in ExposureCount]?: string | undefined };
  /** A total that the export gives beside its parts: a check, never added. */
  readonly total?: { readonly column: string; readonly of: readonly string[] } | undefined;
}

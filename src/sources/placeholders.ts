/**
 * The texts that stand for nobody: what programs write where an id was not there.
 *
 * Blank texts stand for nobody as well, whatever the list says. One's own list, the option
 * `placeholders`, takes the place of this one: spread it to add words.
 *
 * @example
 * ```ts
 * import { check, interactionRecord, PLACEHOLDERS } from "paliers/sources";
 *
 * const row = { id: "1", at: "2026-03-10T09:30:00Z", kind: "like", channel: { platform: "web", ownership: "owned" } };
 * const rows = [{ ...row, actor: "guest" }, { ...row, id: "2", actor: "null" }, { ...row, id: "3", actor: "ann" }];
 * const { accepted, warnings } = check(rows, interactionRecord, { placeholders: [...PLACEHOLDERS, "guest"] });
 * accepted.map(({ actor }) => actor); // => [undefined, undefined, "ann"]
 * warnings; // => [{ line: 1, field: "actor", code: "placeholder-actor", value: "guest", count: 2 }]
 * ```
 * @public
 */
export const PLACEHOLDERS: readonly string[] = [
  "undefined",
  "null",
  "None",
  "NaN",
  "0",
  "[object Object]",
];

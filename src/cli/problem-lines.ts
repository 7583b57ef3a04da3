import type { Locale } from "../model/locale.ts";
import type { Problem } from "../sources/problem.ts";
import { problemText } from "../sources/problem-text.ts";
import { ADVICE } from "./advice.ts";
import type { AdvisedRows } from "./file-account.ts";
import { PRESETS } from "./presets.ts";

const NAMES: { readonly [delimiter: string]: string } = { ";": "';'", "\t": "tab", "|": "'|'" };

/** The preset that a hint names in its own way: `facebookPosts` is `facebook-posts` here. */
const presetOf = (hint: string): string | undefined =>
  Object.keys(PRESETS).find((id) => id.replaceAll("-", "") === hint.toLowerCase());

function adviceOn(
  { code, hint = "" }: Problem,
  locale: Locale,
  rows: AdvisedRows,
): string | undefined {
  const advice = ADVICE[locale];
  const preset = presetOf(hint);
  const general = [`${code} ${rows}`, `${code} ${hint}`, code];
  const keys = preset === undefined ? general : [`${code} preset`];
  const key = keys.find((name) => Object.hasOwn(advice, name));
  return key === undefined
    ? undefined
    : advice[key]?.replace("{hint}", () => preset ?? NAMES[hint] ?? hint);
}

/**
 * Says in words what is wrong, a line a problem, and once for each kind what to do on the command line.
 *
 * @param rows - What the rows are: an export is read by a preset, and outcomes by their own names; no map changes either.
 */
export function problemLines(
  problems: readonly Problem[],
  locale: Locale,
  rows: AdvisedRows = "events",
): readonly string[] {
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    const [line = "", ...general] = problemText([problem], locale).split("\n");
    const own = adviceOn(problem, locale, rows);
    const advice = (own === undefined ? general : [`  ${own}`]).filter((text) => !said.has(text));
    for (const text of advice) said.add(text);
    return [line, ...advice];
  });
}

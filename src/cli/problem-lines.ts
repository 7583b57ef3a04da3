import type { Locale } from "../model/locale.ts";
import { facebookMetrics } from "../sources/facebook-metrics.ts";
import { facebookPosts } from "../sources/facebook-posts.ts";
import type { Problem } from "../sources/problem.ts";
import { problemText } from "../sources/problem-text.ts";
import { ADVICE } from "./advice.ts";
import type { AdvisedRows } from "./file-account.ts";

const NAMES: { readonly [delimiter: string]: string } = { ";": "';'", "\t": "tab", "|": "'|'" };

/** The presets by the name that they have in code: `--preset` knows them by their id. */
const IDS = { facebookMetrics: facebookMetrics.id, facebookPosts: facebookPosts.id } as const;

function adviceOn(problem: Problem, locale: Locale, rows: AdvisedRows): string | undefined {
  const { code } = problem;
  const advice = ADVICE[locale];
  const preset = code === "missing-column" ? problem.preset : undefined;
  const because = code === "bad-date" && problem.because !== undefined ? problem.because : "";
  const general = [`${code} ${rows}`, `${code} ${because}`, code];
  const keys = preset === undefined ? general : [`${code} preset`];
  const key = keys.find((name) => Object.hasOwn(advice, name));
  if (key === undefined) return undefined;
  const delimiter = code === "one-column" ? problem.delimiter : "";
  return advice[key]
    ?.replace("{preset}", () => (preset === undefined ? "" : IDS[preset]))
    .replace("{delimiter}", () => NAMES[delimiter] ?? delimiter);
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
    const [line = "", ...general] = problemText([problem], { locale }).split("\n");
    const own = adviceOn(problem, locale, rows);
    const advice = (own === undefined ? general : [`  ${own}`]).filter((text) => !said.has(text));
    for (const text of advice) said.add(text);
    return [line, ...advice];
  });
}

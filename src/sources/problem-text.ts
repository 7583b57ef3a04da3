import type { Locale } from "../model/locale.ts";
import { checkWord } from "../util/check-word.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { HINTS_FR } from "./hints-fr.ts";
import type { Message, Messages } from "./message.ts";
import { MESSAGES_EN } from "./messages-en.ts";
import { MESSAGES_FR } from "./messages-fr.ts";
import type { Problem } from "./problem.ts";
import { sample } from "./sample.ts";

interface Words {
  readonly messages: Messages;
  readonly colon: string;
  readonly row: string;
  readonly column: string;
  readonly nothing: string;
  readonly hints: { readonly [hint: string]: string };
  readonly quote: (text: string) => string;
}

const WORDS: { readonly [L in Locale]: Words } = {
  en: {
    messages: MESSAGES_EN,
    colon: ":",
    row: "row",
    column: "column",
    nothing: "the value",
    hints: {},
    quote: (text) => `"${text}"`,
  },
  fr: {
    messages: MESSAGES_FR,
    colon: "\u202f:",
    row: "ligne",
    column: "colonne",
    nothing: "la valeur",
    hints: HINTS_FR,
    quote: (text) => `«\u202f${text}\u202f»`,
  },
};

/** Their messages name the field themselves, and concern the file. */
const OF_THE_FILE = new Set([
  "missing-column",
  "one-column",
  "missing-header",
  "duplicate-header",
  "corrupt-gzip",
  "approximate-date",
]);
const UNKNOWN: Message = { what: "{value}." };

/**
 * Says in words what is wrong with the records of a file, and what to do about it.
 *
 * @param problems - `rejected`, `warnings`, or `[fatal]` of an accounting.
 * @param locale - `en` (when absent) or `fr`, whose double signs stand after a narrow space that never
 *   breaks. Codes and field names stay English.
 * @returns One line a problem, `paliers code: where: what`, and under the first of each kind the
 *   advice. Values are escaped: nothing in them acts on a terminal. An empty text without problems.
 * @throws `unknown-locale` for a language that there are no words in.
 *
 * @example
 * ```ts
 * import { problemText } from "paliers/sources";
 *
 * const problem = { line: 4128, field: "kind", column: "type", code: "unknown-kind", value: "liek", hint: "like" };
 * problemText([problem]).split("\n")[0]; // => 'paliers unknown-kind: row 4128, column "type": "liek" is not a kind of interaction. Did you mean "like"?'
 * problemText([problem], "fr").split("\n")[0]; // => "paliers unknown-kind\u202f: ligne 4128, colonne «\u202ftype\u202f»\u202f: «\u202fliek\u202f» n’est pas une interaction connue. Vouliez-vous dire «\u202flike\u202f»\u202f?"
 * ```
 * @public
 */
export function problemText(problems: readonly Problem[], locale: Locale = "en"): string {
  checkWord("there are no words in", locale, Object.keys(WORDS), "unknown-locale");
  const words = WORDS[locale];
  const said = new Set<string>();
  return problems
    .flatMap((problem) => {
      const days =
        problem.code === "bad-date" && problem.hint === undefined
          ? ambiguousDate(problem.value, locale)
          : undefined;
      const message = messageOf(problem, words.messages, days !== undefined);
      const meant = problem.hint === undefined ? "" : (message.meant ?? "");
      const times =
        problem.count === undefined || problem.count === 1 ? "" : ` (× ${problem.count})`;
      const line = `paliers ${problem.code}${words.colon} ${placeOf(problem, words)}${fill(message.what + meant, problem, words, days)}${times}`;
      if (message.advice === undefined || said.has(message.advice)) return [line];
      said.add(message.advice);
      return [line, `  ${fill(message.advice, problem, words, days)}`];
    })
    .join("\n");
}

function messageOf({ code, hint }: Problem, messages: Messages, isAmbiguous: boolean): Message {
  const key = isAmbiguous ? `${code} ambiguous` : `${code} ${hint ?? ""}`;
  const own = Object.hasOwn(messages, key) ? messages[key] : undefined;
  return own ?? (Object.hasOwn(messages, code) ? messages[code] : undefined) ?? UNKNOWN;
}

function placeOf(
  { line, field, column, code }: Problem,
  { row, column: columnWord, colon, quote }: Words,
): string {
  if (OF_THE_FILE.has(code)) return "";
  const name = column ?? field;
  const parts = [
    ...(line > 0 ? [`${row} ${line}`] : []),
    ...(name === "" ? [] : [`${columnWord} ${quote(sample(name))}`]),
  ];
  return parts.length === 0 ? "" : `${parts.join(", ")}${colon} `;
}

function fill(
  template: string,
  problem: Problem,
  { quote, nothing, hints }: Words,
  days: { readonly first: string; readonly second: string } | undefined,
): string {
  const { value, hint = "", field, column } = problem;
  // Problems may come from elsewhere, a file or a form: what is shown is escaped here as well.
  const parts: { readonly [name: string]: string } = {
    value: value === "" ? nothing : quote(sample(value)),
    "value:plain": value === "" ? nothing : sample(value),
    hint: quote(sample(hint)),
    "hint:plain": sample((Object.hasOwn(hints, hint) ? hints[hint] : undefined) ?? hint),
    name: quote(sample(column ?? field)),
    first: days?.first ?? "",
    second: days?.second ?? "",
  };
  return template.replaceAll(/\{([a-z:]+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

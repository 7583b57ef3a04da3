import type { Locale } from "../model/locale.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { ENGLISH } from "./messages/en/english.ts";
import { FRENCH } from "./messages/fr/french.ts";
import type { Case, Language, Message } from "./messages/message.ts";
import type { Problem, SpellingVariant } from "./problem.ts";
import { sample } from "./sample.ts";

const LANGUAGES: { readonly [L in Locale]: Language } = { en: ENGLISH, fr: FRENCH };

/** Their messages name the field themselves, and concern the file. */
const OF_THE_FILE = new Set([
  "missing-column",
  "one-column",
  "missing-header",
  "duplicate-header",
  "corrupt-gzip",
  "approximate-date",
  "ambiguous-dates",
  "cr-line-ends",
]);
const UNKNOWN: Message = { what: "{value}." };
const DAY_AND_MONTH = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/;
/** Of no year a day is asked that only some years have. */
const LEAP = 2000;
const NOT_ASCII = /[^\u0020-\u007e]/g;

/**
 * How problems are told.
 *
 * @public
 */
export interface ProblemTextOptions {
  /** The language: `en` when absent. Codes and field names stay English. */
  readonly locale?: Locale | undefined;
}

/**
 * Says in words what is wrong with the records of a file, and what to do about it.
 *
 * @param problems - `rejected`, `warnings`, or `[fatal]` of an accounting.
 * @param options - `locale`: `en` (when absent) or `fr`, whose double signs stand after a narrow space
 *   that never breaks.
 * @returns One line a problem, `paliers code: where: what`, and under the first of each kind the
 *   advice. Values are escaped: nothing in them acts on a terminal. An empty text without problems.
 * @throws `unknown-locale` for a language that there are no words in; `invalid-input` for what is no
 *   list of problems.
 *
 * @example
 * ```ts
 * import { type Problem, problemText } from "paliers/sources";
 *
 * const problem: Problem = { line: 4128, field: "kind", column: "type", code: "unknown-kind", value: "liek", hint: "like" };
 * problemText([problem]).split("\n")[0]; // => 'paliers unknown-kind: row 4128, column "type": "liek" is not a kind of interaction. Did you mean "like"?'
 * problemText([problem], { locale: "fr" }).split("\n")[0]; // => "paliers unknown-kind\u202f: ligne 4128, colonne «\u202ftype\u202f»\u202f: «\u202fliek\u202f» n’est pas une interaction connue. Vouliez-vous dire «\u202flike\u202f»\u202f?"
 * ```
 * @public
 */
export function problemText(
  problems: readonly Problem[],
  options: ProblemTextOptions = {},
): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  checkWord("there are no words in", locale, Object.keys(LANGUAGES), "unknown-locale");
  if (!isProblems(problems))
    throw new PaliersError(
      "invalid-input",
      "expected a list of problems, such as rejected of an accounting",
    );
  const language = LANGUAGES[locale];
  const said = new Set<string>();
  return problems
    .flatMap((problem) => {
      const parts = partsOf(problem, language);
      const { what, more, advice } = messageOf(problem, language, parts);
      const added = more === undefined || !isFilled(more, parts) ? "" : more;
      const times =
        problem.count === undefined || problem.count === 1 ? "" : ` (× ${problem.count})`;
      const line = `paliers ${problem.code}${language.colon} ${placeOf(problem, language)}${fill(what + added, parts)}${times}`;
      if (advice === undefined || said.has(advice)) return [line];
      said.add(advice);
      return [line, `  ${fill(advice, parts)}`];
    })
    .join("\n");
}

/** Problems may come from elsewhere, a file or a form. */
const isProblems = (problems: unknown): boolean =>
  Array.isArray(problems) && problems.every(isProblem);

function isProblem(problem: unknown): boolean {
  return (
    isObject(problem) &&
    "line" in problem &&
    "field" in problem &&
    typeof problem.field === "string" &&
    "code" in problem &&
    typeof problem.code === "string" &&
    "value" in problem &&
    typeof problem.value === "string"
  );
}

/** What the words may name: everything that the problem holds, by its name. */
type Parts = { readonly [name: string]: string };

const HOLES = /\{([a-zA-Z:]+)\}/g;
const fill = (template: string, parts: Parts): string =>
  template.replaceAll(HOLES, (whole, name: string) => parts[name] ?? whole);
const isFilled = (template: string, parts: Parts): boolean =>
  [...template.matchAll(HOLES)].every(([, name = ""]) => Object.hasOwn(parts, name));

function partsOf(problem: Problem, { quote, nothing, expected, span, day }: Language): Parts {
  const { value, field, column } = problem;
  const { first, second, form } = daysOf(problem, day) ?? {};
  const wanted =
    "like" in problem
      ? problem.like
      : "min" in problem || "max" in problem
        ? span(problem.min, problem.max)
        : "expected" in problem && problem.expected !== undefined
          ? Object.hasOwn(expected, problem.expected)
            ? expected[problem.expected]
            : problem.expected
          : undefined;
  const spellings =
    problem.code === "spelling-variants" ? spellingsOf(problem.variants, quote) : undefined;
  const held = {
    ...problem,
    expected: wanted,
    name: column ?? field,
    first,
    second,
    form,
    spellings,
  };
  return Object.fromEntries(
    Object.entries(held)
      .flatMap(([name, given]): (readonly [string, string])[] => {
        if (given === undefined || name === "value") return [];
        // Shown here and escaped here, whoever made the problem.
        const shown = sample(given);
        return name === "first" || name === "second" || name === "spellings"
          ? [[name, shown]]
          : [
              [name, quote(shown)],
              [`${name}:plain`, shown],
            ];
      })
      .concat([
        ["value", value === "" ? nothing : quote(sample(value))],
        ["value:plain", value === "" ? nothing : sample(value)],
      ]),
  );
}

/** Texts with their counts; those that look alike are shown by the codes that tell them apart. */
function spellingsOf(variants: readonly SpellingVariant[], quote: Language["quote"]): string {
  const forms = new Set(variants.map(({ text }) => text.normalize("NFKC")));
  const shown = (text: string): string =>
    forms.size === variants.length
      ? text
      : text.replaceAll(
          NOT_ASCII,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  return variants.map(({ text, rows }) => `${quote(sample(shown(text)))} (${rows})`).join(", ");
}

/** What a date in numbers can be. */
interface Days {
  readonly first: string;
  /** The day with the month first, where both can be read. */
  readonly second?: string;
  /** How it is written, where only one can be read. */
  readonly form?: "day/month/year" | "month/day/year";
}

/** The days that a date in numbers can be, the day first and then the month first. */
function daysOf(problem: Problem, day: Language["day"]): Days | undefined {
  if (problem.code !== "ambiguous-dates") {
    if (problem.code !== "bad-date" || problem.because !== undefined) return undefined;
  }
  const [left = 0, right = 0] = (DAY_AND_MONTH.exec(problem.value) ?? []).slice(1).map(Number);
  const isDay = (date: number, month: number): boolean =>
    date >= 1 &&
    month >= 1 &&
    new Date(Date.UTC(LEAP, month - 1, date)).getUTCMonth() === month - 1;
  const [dayFirst, monthFirst] = [isDay(left, right), isDay(right, left)];
  if (dayFirst && monthFirst)
    return left === right || ("expected" in problem && problem.expected !== undefined)
      ? undefined
      : { first: day(left, right), second: day(right, left) };
  if (dayFirst) return { first: day(left, right), form: "day/month/year" };
  return monthFirst ? { first: day(right, left), form: "month/day/year" } : undefined;
}

/** The words of the code, or those of the case that the problem is. */
function messageOf(problem: Problem, { messages }: Language, parts: Parts): Message {
  const { code } = problem;
  const which = caseOf(problem, parts);
  if (which !== undefined && Object.hasOwn(messages, which)) return messages[which];
  return Object.hasOwn(messages, code) ? messages[code] : UNKNOWN;
}

function caseOf(problem: Problem, parts: Parts): Case | undefined {
  switch (problem.code) {
    case "bad-date":
      if (problem.because !== undefined) return `bad-date ${problem.because}`;
      if (Object.hasOwn(parts, "second")) return "bad-date ambiguous";
      return Object.hasOwn(parts, "form") ? "bad-date plain" : undefined;
    case "ambiguous-dates":
      return problem.isMixed ? "ambiguous-dates mixed" : undefined;
    case "invalid-json":
      return problem.found === undefined ? undefined : "invalid-json CR";
    case "truncated":
      return problem.found === undefined ? undefined : "truncated gzip";
    case "invalid-encoding":
      return problem.found === undefined ? undefined : `invalid-encoding ${problem.found}`;
    case "conflicting-duplicate":
      return problem.otherLine === undefined ? "conflicting-duplicate elsewhere" : undefined;
    case "missing-column":
      return problem.preset === undefined ? undefined : "missing-column preset";
    case "one-column":
      if (problem.delimiter === ";") return "one-column semicolon";
      return problem.delimiter === "\t" ? "one-column tab" : undefined;
    default:
      return undefined;
  }
}

function placeOf(problem: Problem, { row, column: columnWord, colon, quote }: Language): string {
  const { line, field, column, code } = problem;
  const isPacked = code === "truncated" && problem.found !== undefined;
  if (OF_THE_FILE.has(code) || isPacked) return "";
  const name = column ?? field;
  const parts = [
    ...(line > 0 ? [`${row} ${line}`] : []),
    ...(name === "" ? [] : [`${columnWord} ${quote(sample(name))}`]),
  ];
  return parts.length === 0 ? "" : `${parts.join(", ")}${colon} `;
}

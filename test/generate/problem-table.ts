import { problemText } from "../../src/sources/index.ts";
import { PROBLEM_EXAMPLES, type Told } from "./problem-examples.ts";

const LOCALES = ["en", "fr"] as const;
const COLONS = { en: ":", fr: "\u202f:" } as const;

function tableOf(told: Told): string {
  const rows = Object.values(PROBLEM_EXAMPLES)
    .filter((example) => example.told === told)
    .map(({ problem }) => {
      const cells = LOCALES.map((locale) => {
        const [line = ""] = problemText([problem], { locale }).split("\n");
        return line.slice(`paliers ${problem.code}${COLONS[locale]} `.length);
      });
      return `| \`${problem.code}\` | ${cells.join(" | ")} |`;
    });
  return ["| code | English | French |", "|---|---|---|", ...rows].join("\n");
}

/** The page of codes: between the markers of each table stands what the messages say. */
export function withProblemTables(page: string): string {
  return (["record", "file", "warning"] as const).reduce((text, told) => {
    const [start, end] = [
      `<!-- problems of a ${told}: written by npm run generate -->`,
      "<!-- end -->",
    ];
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from === -1 || to === -1) throw new Error(`the page has no place for ${start}`);
    return `${text.slice(0, from + start.length)}\n\n${tableOf(told)}\n\n${text.slice(to)}`;
  }, page);
}

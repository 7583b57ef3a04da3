import { PaliersError } from "../util/paliers-error.ts";
import { failureText } from "./failure-text.ts";
import type { FileAccount } from "./file-account.ts";
import { formatCount } from "./format-count.ts";
import type { Io } from "./io.ts";
import { problemLines } from "./problem-lines.ts";
import type { ReportRequest } from "./report-request.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

/** So many rejected rows, and so many notes of a file, are shown; more would hide the report. */
const SHOWN = 10;

/** Tells on standard error what could not be used, and keeps every rejected row where that was asked for. */
export async function tellProblems(
  accounts: readonly FileAccount[],
  { locale, rejects }: Pick<ReportRequest, "locale" | "rejects">,
  io: Io,
): Promise<void> {
  const words = WORDS[locale];
  const say = (line: string): unknown => io.stderr.write(`${line}\n`);
  const isOne = accounts.length === 1;
  const inFile = (file: string, line: string): string =>
    isOne || line.startsWith(" ") ? line : words.inFile(visible(file), line);

  let shown = 0;
  let total = 0;
  for (const { file, problems, warnings, failure, rows } of accounts) {
    if (failure !== null) {
      for (const [index, line] of failure.split("\n").entries()) {
        say(index === 0 ? words.error(line) : line);
      }
    }
    const some = problems.slice(0, SHOWN - shown);
    for (const line of problemLines(some, locale, rows)) say(inFile(file, line));
    shown += some.length;
    total += problems.length;
    const notes = problemLines(warnings.slice(0, SHOWN), locale, rows);
    for (const line of notes) {
      say(line.startsWith(" ") ? line : words.warning(inFile(file, line)));
    }
    const more = warnings.length - SHOWN;
    if (more > 0) say(words.furtherNotes(formatCount(more, locale)));
  }

  if (rejects !== null) {
    const rows = accounts.flatMap(({ file, problems }) =>
      problems.map((problem) => `${JSON.stringify({ file, ...problem })}\n`),
    );
    await io.writeFile(rejects, rows.join("")).catch((error: unknown) => {
      throw new PaliersError("unwritable-file", `cannot write "${rejects}": ${failureText(error)}`);
    });
    if (total > 0) say(words.kept(formatCount(total, locale), visible(rejects)));
  } else if (total > shown) say(words.further(formatCount(total - shown, locale)));
}

import { assembleReport } from "./assemble-report.ts";
import { createTallies } from "./create-tallies.ts";
import type { Io } from "./io.ts";
import { OUTCOME_KINDS } from "./outcome-kinds.ts";
import { readFiles } from "./read-files.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { readRequest } from "./read-request.ts";
import { renderReport } from "./render-report.ts";
import type { ReportFlags } from "./report-flags.ts";
import { tellProblems } from "./tell-problems.ts";
import { WORDS } from "./words.ts";

/**
 * `paliers report`: reads the files, prints the report, and tells what was rejected.
 *
 * @returns The exit code: 1 where a file could not be read to its end, or nothing could be used.
 */
export async function report(
  files: readonly string[],
  flags: ReportFlags,
  io: Io,
): Promise<number> {
  const request = await readRequest(files, flags, io);
  const words = WORDS[request.locale];
  const tallies = createTallies(request);
  const accounts = await readFiles(request, io, tallies.take);
  const exposures =
    request.exposures === null
      ? null
      : await readOutcomes(
          request.exposures,
          OUTCOME_KINDS.exposures,
          { locale: request.locale, delimiter: request.delimiter, now: io.now() },
          io,
        );
  if (exposures !== null) tallies.take({ interactions: [], exposures: exposures.records });

  const told = exposures === null ? accounts : [...accounts, exposures.account];
  await tellProblems(told, request, io);
  const isRead = told.every(({ failure }) => failure === null);
  const isUsable = accounts.some(({ accepted }) => accepted > 0);
  if (!isUsable) {
    io.stderr.write(`${words.error(words.nothing)}\n`);
    return 1;
  }
  const result = assembleReport(request, accounts, exposures?.account ?? null, tallies);
  const isEmpty = (result.whole ?? result.groups[0])?.facts.interactions === 0;
  if (isEmpty) io.stderr.write(`${words.warning(words.emptyPeriod)}\n`);
  io.stdout.write(renderReport(result, request, io.hasColors));
  return isRead ? 0 : 1;
}

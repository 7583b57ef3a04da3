import type { Interaction } from "../model/interaction.ts";
import type { Accounting } from "../sources/accounting.ts";
import type { Problem } from "../sources/problem.ts";
import type { AcrossFiles } from "./across-files.ts";
import type { Batch } from "./batch.ts";
import type { FileAccount } from "./file-account.ts";
import type { Io } from "./io.ts";
import { openFile } from "./open-file.ts";
import { problemLines } from "./problem-lines.ts";
import { readEvents } from "./read-events.ts";
import { readExport } from "./read-export.ts";
import type { SourceRequest } from "./source-request.ts";
import { unreadableText } from "./unreadable-text.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

/** A row of an export is one record and several acts: its act of publishing stands for it. */
const isRecord = (request: SourceRequest) => (interaction: Interaction) =>
  request.preset === null || interaction.actorKind === request.preset.published.actorKind;

/**
 * Reads one FILE, hands on what is new in it, and accounts for every record.
 *
 * Nothing is thrown for a file that cannot be read: `failure` says why, and the other files still count.
 */
export async function readSource(
  file: string,
  request: SourceRequest,
  io: Io,
  earlier: AcrossFiles | null,
  take: (batch: Batch) => void,
): Promise<FileAccount> {
  const words = WORDS[request.locale];
  const repeated: { duplicates: number; problems: Problem[] } = { duplicates: 0, problems: [] };

  function sift({ interactions, exposures }: Batch): void {
    if (earlier === null) {
      take({ interactions, exposures });
      return;
    }
    const { fresh, duplicates, conflicts } = earlier.sift(interactions);
    repeated.duplicates += duplicates.filter(isRecord(request)).length;
    repeated.problems.push(...conflicts.filter(isRecord(request)).map(earlier.problem));
    take({ interactions: fresh, exposures });
  }

  function told(fatal: Problem, hasRead: boolean): string {
    const advice = request.preset === null ? "events" : "export";
    const why = problemLines([fatal], request.locale, advice).join("\n");
    return hasRead ? words.stopped(visible(file), why) : words.cannotRead(visible(file), why);
  }

  function account(accounting: Accounting & { readonly orderDependent?: boolean }): FileAccount {
    const { records, duplicates, rejectedRecords, rejected, warnings, fatal } = accounting;
    const accepted = records - duplicates - rejectedRecords;
    const conflicts = repeated.problems.length;
    return {
      file,
      records,
      accepted: accepted - repeated.duplicates - conflicts,
      duplicates: duplicates + repeated.duplicates,
      rejected: rejectedRecords + conflicts,
      problems: [...rejected, ...repeated.problems],
      warnings,
      orderDependent: accounting.orderDependent === true || conflicts > 0,
      failure: fatal === null ? null : told(fatal, accepted > 0),
    };
  }

  function refused(why: string): FileAccount {
    const nothing = { records: 0, accepted: 0, duplicates: 0, rejected: 0 };
    const failure = words.cannotRead(visible(file), why);
    return { file, ...nothing, problems: [], warnings: [], orderDependent: false, failure };
  }

  try {
    const opened = await openFile(file, io, words);
    if (opened.format === "refused") return refused(opened.why);
    if (opened.format === "array") return refused(words.array(file));
    const { format, all } = opened;
    const delimiter = request.delimiter ?? opened.delimiter;
    if (request.preset !== null) {
      const { preset, calendar, dates } = request;
      const cells = delimiter ?? preset.delimiter ?? ",";
      const options = dates === null ? { calendar } : { calendar, dates };
      const checked = await readExport(all, preset, options, cells);
      sift(checked);
      return account(checked);
    }
    return account(await readEvents(all, format, request, delimiter, sift));
  } catch (error) {
    const why = unreadableText(error, words);
    if (why === null) throw error;
    return refused(why);
  }
}

import { checkWord } from "../util/check-word.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { conflict } from "./conflict.ts";
import { identityOf } from "./identity-of.ts";
import { ignore } from "./ignore.ts";
import type { Input } from "./input.ts";
import type { LineParser, RowSink } from "./line-parser.ts";
import type { Problem } from "./problem.ts";
import { type ProblemLog, problemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { readLines } from "./read-lines.ts";
import type { Reading, ReadingAccounting, ReadOptions } from "./reading.ts";
import type { RecordKind } from "./records/record-kind.ts";
import type { RowCheck } from "./row-check.ts";
import { seenIds } from "./seen-ids.ts";

/** What a format has to give: how its lines become rows, and how its rows are checked. */
export interface Format<Row, T> {
  readonly parser: (sink: RowSink<Row>, log: ProblemLog) => LineParser;
  /** Asked for at the first row: a CSV file says in its header how its rows are read. */
  readonly check: (log: ProblemLog) => RowCheck<Row, T>;
}

/**
 * Reads, checks and accounts for the records of one input, batch by batch.
 *
 * What was given out cannot be taken back: of conflicting copies the first is kept, and
 * `orderDependent` says so. Nothing is thrown while reading; `fatal` tells why a reading ended early.
 */
export function readRecords<Row, T extends object>(
  input: Input,
  record: RecordKind<T>,
  options: Pick<ReadOptions, "signal" | "ids" | "maxProblems">,
  format: Format<Row, T>,
): Reading<T> {
  const { signal, ids = "exact", maxProblems } = options;
  checkWord('option "ids" is', ids, ["exact", "unique"]);
  checkSignal(signal);
  const batches = readLines(input, signal);
  const log = problemLog(maxProblems);
  const sight = ids === "unique" ? undefined : seenIds();
  const identity = identityOf(record);
  const counts = {
    records: 0,
    acceptedRecords: 0,
    duplicates: 0,
    rejectedRecords: 0,
    lines: 0,
    blank: 0,
  };
  let fatal: Problem | null = null;
  let orderDependent = false;
  let batch: T[] = [];
  let check: RowCheck<Row, T> | undefined;
  let hasStarted = false;

  const sink: RowSink<Row> = {
    row(row, line) {
      check ??= format.check(log);
      counts.records += 1;
      const found = check(row, line);
      if (found === null) {
        counts.rejectedRecords += 1;
        return;
      }
      const key = sight === undefined ? undefined : identity(found);
      const sighting = key === undefined ? undefined : sight?.(key, found, line);
      if (sighting?.is === "duplicate") counts.duplicates += 1;
      else if (sighting?.is === "conflict") {
        counts.rejectedRecords += 1;
        orderDependent = true;
        log.refuse({ line, ...conflict(found), otherLine: sighting.line });
      } else {
        counts.acceptedRecords += 1;
        batch.push(found);
      }
    },
    refuse(problem) {
      counts.records += 1;
      counts.rejectedRecords += 1;
      log.refuse(problem);
    },
    blank(lines) {
      counts.blank += lines;
    },
  };

  const parser = format.parser(sink, log);
  let settle: (accounting: ReadingAccounting) => void = ignore;
  const accounting = new Promise<ReadingAccounting>((resolve) => {
    settle = resolve;
  });

  function takeBatch(): readonly T[] {
    const taken = batch;
    batch = [];
    return taken;
  }

  /** Only after the batch was given out: what counts as accepted has arrived. */
  function checkRoom(): void {
    if (log.isFull()) throw log.overflow();
  }

  async function* run(): AsyncGenerator<readonly T[]> {
    let isOver = false;
    try {
      for await (const lines of batches) {
        for (const line of lines) {
          counts.lines += line.blanks ?? 1;
          parser.line(line);
        }
        parser.flush();
        const taken = takeBatch();
        if (taken.length > 0) yield taken;
        checkRoom();
      }
      // Its rows are out, batch by batch; the end can only find fault.
      parser.end();
      checkRoom();
      isOver = true;
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      isOver = true;
      fatal = { line: counts.lines, ...error.problem };
    } finally {
      // Whoever leaves the loop early has not seen everything.
      if (!isOver) fatal = { line: counts.lines, field: "", code: "aborted", value: "" };
      const rejected = [...log.rejected].sort((a, b) => a.line - b.line);
      settle({ ...counts, rejected, warnings: log.warnings(), fatal, orderDependent });
    }
  }

  return {
    accounting,
    [Symbol.asyncIterator]() {
      if (hasStarted) throw new PaliersError("already-read", "a reading can be iterated over once");
      hasStarted = true;
      return run();
    },
  };
}

/** Refuses what cannot stop a reading. */
function checkSignal(signal: unknown): void {
  if (signal === undefined) return;
  if (isObject(signal) && "aborted" in signal && "addEventListener" in signal) return;
  throw new PaliersError("invalid-option", 'option "signal" is expected to be an AbortSignal');
}

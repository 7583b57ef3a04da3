import { Command } from "commander";
import { goalsCommand } from "./goals-command.ts";
import { impactCommand } from "./impact-command.ts";
import type { Io } from "./io.ts";
import { peopleCommand } from "./people-command.ts";
import { reportCommand } from "./report-command.ts";

/** The width of help, whatever the terminal: the same text everywhere. */
const HELP_WIDTH = 90;

/**
 * The command `paliers` with its subcommands: one line each here, one file each beside.
 *
 * @param io - The world that it reads and writes.
 * @param finish - Told the exit code of the subcommand that ran.
 */
export function createProgram(io: Io, finish: (code: number) => void): Command {
  const program = new Command("paliers")
    .description("Engagement, level by level and KPI by KPI, from files of interactions.")
    .version(io.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => io.hasColors,
      getErrHasColors: () => false,
    });
  for (const subcommand of [reportCommand, peopleCommand, goalsCommand, impactCommand])
    subcommand(program, io, finish);
  return program;
}

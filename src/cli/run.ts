import { CommanderError } from "commander";
import { PaliersError } from "../util/paliers-error.ts";
import { createProgram } from "./create-program.ts";
import type { Io } from "./io.ts";
import { visible } from "./visible.ts";

/** Runs the command with its arguments and gives the exit code: 0, or 1 on bad use and unreadable input. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    // It has already written what was wrong, with the nearest option.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof PaliersError)) throw error;
    const [, what = error.message] = error.message.split(`paliers ${error.code}: `);
    io.stderr.write(`error: ${visible(what)} [${error.code}]\n`);
    return 1;
  }
  return code;
}

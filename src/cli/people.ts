import type { Interaction } from "../model/interaction.ts";
import { assemblePeople } from "./assemble-people.ts";
import type { Io } from "./io.ts";
import type { PeopleFlags } from "./people-flags.ts";
import { readFiles } from "./read-files.ts";
import { readPeopleRequest } from "./read-people-request.ts";
import { renderPeople } from "./render-people.ts";
import { tellProblems } from "./tell-problems.ts";
import { WORDS } from "./words.ts";

/**
 * `paliers people`: who stands where, who climbed, who came back, and what waits for an answer.
 *
 * @returns The exit code: 1 where a file could not be read to its end, or nothing could be used.
 */
export async function people(
  files: readonly string[],
  flags: PeopleFlags,
  io: Io,
): Promise<number> {
  const request = await readPeopleRequest(files, flags, io);
  const words = WORDS[request.locale];
  const acts: Interaction[] = [];
  const accounts = await readFiles(request, io, ({ interactions }) => {
    for (const interaction of interactions) acts.push(interaction);
  });
  await tellProblems(accounts, request, io);
  if (acts.length === 0) {
    io.stderr.write(`${words.error(words.nothing)}\n`);
    return 1;
  }
  const report = assemblePeople(acts, accounts, request);
  io.stdout.write(renderPeople(report, request, io.hasColors));
  return accounts.every(({ failure }) => failure === null) ? 0 : 1;
}

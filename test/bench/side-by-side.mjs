// Several ways to the same answers, each in processes of its own, in turn, so that none has a quieter machine.
import { spawnSync } from "node:child_process";
import { generate } from "./data.mjs";

const ROUNDS = 3;
const ASKS = 5;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const size = (text) => (/^[1-9]\d*$/.test(text ?? "") ? Number(text) : 1_000_000);

/** Asks one question several times: the answer, and what it took at first and later. */
async function measure(ask) {
  const takes = [];
  let answer;
  for (let times = 0; times < ASKS; times += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    answer = await ask();
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    takes.push({ wall, cpu: (user + system) / 1e6 });
  }
  const [first, ...later] = takes;
  const again = {
    wall: median(later.map(({ wall }) => wall)),
    cpu: median(later.map(({ cpu }) => cpu)),
  };
  return { answer, first, again };
}

/** What one process does: loads, forgets what loading left behind, and asks. */
async function runHere(prepare, rows) {
  const questions = await prepare(rows);
  if (questions === null) return null;
  globalThis.gc?.();
  const answers = {};
  for (const [question, ask] of Object.entries(questions)) answers[question] = await measure(ask);
  return { answers, peak: process.resourceUsage().maxRSS / 1024 };
}

function runApart(script, way, rows) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", script, way, String(rows)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function figuresOf(runs, question) {
  const took = (when, what) => median(runs.map(({ answers }) => answers[question][when][what]));
  return {
    "first CPU": took("first", "cpu"),
    "first wall": took("first", "wall"),
    "again CPU": took("again", "cpu"),
    "again wall": took("again", "wall"),
    "peak MB": median(runs.map(({ peak }) => peak)),
  };
}

const rounded = (figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value.toFixed(name === "peak MB" ? 0 : 3),
    ]),
  );

/**
 * Runs `node SCRIPT [ROWS]`: all ways beside each other; or `node SCRIPT WAY [ROWS]`: one of them.
 *
 * @param script - The path of the script that calls.
 * @param ways - By name. Each loads its rows, which is not timed, and returns the questions to ask of
 *   them, or `null` when what it needs is not installed. The others are measured by the last one.
 * @param difference - Says in words what differs between two answers; empty when they agree.
 */
export async function sideBySide(script, ways, difference) {
  const [word, count] = process.argv.slice(2);
  if (Object.hasOwn(ways, word ?? "")) {
    console.log(JSON.stringify(await runHere(ways[word], size(count))));
    return;
  }
  const rows = size(word);
  generate(rows);
  const names = Object.keys(ways);
  const runs = new Map(names.map((name) => [name, []]));
  let known;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const run = runApart(script, name, rows);
      if (run === null) continue;
      runs.get(name).push(run);
      known ??= run.answers;
      for (const [question, { answer }] of Object.entries(run.answers)) {
        const problem = difference(known[question].answer, answer);
        if (problem !== "")
          throw new Error(`${question}: ${names[0]} and ${name} differ: ${problem}`);
      }
    }
  }

  const peer = names.at(-1);
  const isThere = runs.get(peer).length > 0;
  console.log(`${rows} interactions; seconds; ${ROUNDS} processes a way, ${ASKS} times each`);
  for (const question of Object.keys(known)) {
    const figures = new Map(
      names
        .filter((name) => runs.get(name).length > 0)
        .map((name) => [name, figuresOf(runs.get(name), question)]),
    );
    console.log(`\n${question}`);
    console.table(Object.fromEntries([...figures].map(([name, own]) => [name, rounded(own)])));
    if (!isThere) {
      console.log(`${peer}: not installed (npm install --prefix test/bench)`);
      continue;
    }
    for (const name of names.slice(0, -1)) {
      const ratios = Object.entries(figures.get(name)).map(
        ([what, value]) => `${what} ${(value / figures.get(peer)[what]).toFixed(2)}`,
      );
      console.log(`${name} / ${peer}, same answer: ${ratios.join(", ")}`);
    }
  }
}

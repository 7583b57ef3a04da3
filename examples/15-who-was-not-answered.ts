// Whom did the brand not answer, and do the unhappy come back when it does? (Invented data.)
import { createReadStream } from "node:fs";
import {
  fiveLevels,
  formatMetric,
  type Interaction,
  recovery,
  responses,
  unanswered,
} from "paliers";
import { interactionRecord, readCsv } from "paliers/sources";

const file = createReadStream(new URL("data/bakery/interactions.csv", import.meta.url));
const acts: Interaction[] = [];
for await (const batch of readCsv(file, interactionRecord)) acts.push(...batch);

const asOf = "2026-04-12";
const answers = responses(acts, { within: "24h", asOf });
for (const [name, part] of [
  ["all", answers],
  ["negative", answers.negative],
] as const) {
  const { inbound, answered, late, missed, pending, rate, median, p90 } = part;
  console.log(
    `${name}: ${inbound} wanted an answer; in time ${answered}, late ${late}, not ${missed}, still in time ${pending}`,
  );
  console.log(
    `  in time ${formatMetric(rate)}, half within ${formatMetric(median)}, nine of ten within ${formatMetric(p90)}`,
  );
}

// The inbox: the most negative first, then the oldest. The id is enough to answer; no name is needed.
const inbox = unanswered(acts, { within: "24h", asOf });
console.log(`\n${inbox.length} are still waiting; the first five:`);
for (const { interaction, waited } of inbox.slice(0, 5)) {
  const { id, kind, sentiment = "unknown", content } = interaction;
  const days = Math.floor(waited / 86_400_000);
  console.log(` ${sentiment} ${kind} ${id} on ${content?.id}, for ${days} days`);
}

// Unhappy people who were answered, beside those who were not. Few people: no proof of anything.
const back = recovery(acts, fiveLevels, { within: "24h", returnsWithin: "14d", asOf });
console.log("\nUnhappy people who came back within two weeks:");
for (const [name, group] of [
  ["answered", back.answered],
  ["not answered", back.unanswered],
] as const) {
  const { numerator, denominator } = group.rate;
  console.log(` ${name}: ${numerator} of ${denominator} (${formatMetric(group.rate)})`);
}

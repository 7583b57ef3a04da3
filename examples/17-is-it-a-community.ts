// Is it a community yet, or still an audience? The figures that decide, side by side. (Invented data.)
import { createReadStream } from "node:fs";
import {
  ambassadors,
  communityShare,
  communityStage,
  dialogue,
  formatMetric,
  type Interaction,
  participation,
  peerAnswerShare,
} from "paliers";
import { interactionRecord, readCsv } from "paliers/sources";

const file = createReadStream(new URL("data/bakery/interactions.csv", import.meta.url));
const acts: Interaction[] = [];
for await (const batch of readCsv(file, interactionRecord)) acts.push(...batch);

const followers = 1400;
const share = communityShare(acts, { followers });
const { threads, bothWays, reciprocity } = dialogue(acts);
const peers = peerAnswerShare(acts);
console.log("followers who interact ", formatMetric(share.interact));
console.log("followers who converse ", formatMetric(share.converse));
console.log("followers who create   ", formatMetric(share.create));
console.log(`threads both ways        ${formatMetric(reciprocity)} (${bothWays} of ${threads})`);
console.log(
  `questions answered first by a peer ${formatMetric(peers)} (${peers.numerator} of ${peers.denominator})`,
);

const { stage, figures } = communityStage({
  interacting: share.interact.value,
  reciprocity: reciprocity.value,
  peerAnswers: peers.value,
});
console.log("\nstage:", stage);
for (const { figure, value, threshold, met, stage: next } of figures) {
  const shown = value === null ? "n/a" : value.toFixed(3);
  console.log(
    ` ${figure.padEnd(12)} ${shown} of ${threshold} for ${next}: ${met === true ? "yes" : "no"}`,
  );
}

// The silent count too: without them participation always looks fairer than it is.
const among = participation(acts, { population: "contributors" });
const ofAll = participation(acts, { population: followers });
console.log(`\nGini of acts: ${among.gini?.toFixed(2)} among those who act,`);
console.log(`  ${ofAll.gini?.toFixed(2)} among all followers; half of the acts come from`);
console.log(`  ${among.absenceFactor} people`);

console.log("\nambassadors, who create or speak well elsewhere, unpaid:");
for (const { actor, created, praised, days } of ambassadors(acts)) {
  console.log(` ${actor}: created ${created}, praised ${praised}, on ${days} days`);
}

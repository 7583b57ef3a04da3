// The same acts through both frameworks: where do they agree, and where not?
import {
  columns,
  fiveLevels,
  fourLevels,
  KINDS,
  labelOf,
  levelShare,
  rollup,
  formatMetric,
  type Interaction,
} from "paliers";

// One act of every kind on the brand's own site, and one on somebody else's forum.
const acts = Object.keys(KINDS).flatMap((kind): Interaction[] => [
  { id: `${kind}/owned`, at: 0, kind, channel: { platform: "web", ownership: "owned" } },
  { id: `${kind}/earned`, at: 0, kind, channel: { platform: "forum", ownership: "earned" } },
]);
const table = columns(acts);

const five = rollup(table, fiveLevels);
for (const { id } of fiveLevels.levels) {
  console.log(labelOf(id, fiveLevels).padEnd(30), formatMetric(levelShare(five, id)));
}
console.log("unclassified".padEnd(30), five.unclassified, "of", five.interactions, "\n");

const four = rollup(table, fourLevels);
for (const { id } of fourLevels.levels) {
  console.log(labelOf(id, fourLevels).padEnd(30), formatMetric(levelShare(four, id)));
}
console.log("unclassified".padEnd(30), four.unclassified, "of", four.interactions);

// The last fifteen minutes of a stream, for a screen that draws again when something changes.
import { fiveLevels, liveRollup, type Interaction } from "paliers";

const live = liveRollup(fiveLevels, { window: "15m" });
let drawn = 0;
const leave = live.subscribe(() => {
  drawn += 1;
});

const start = Date.UTC(2026, 2, 9, 12, 0);
const kinds = ["view", "like", "view", "comment", "share", "review"] as const;
for (let minute = 0; minute < 30; minute += 1) {
  const interaction: Interaction = {
    id: String(minute),
    at: start + minute * 60_000,
    kind: kinds[minute % kinds.length] ?? "view",
    channel: { platform: "bluesky", ownership: "owned" },
    actor: `did:${minute % 4}`,
  };
  live.add(interaction);
}

const facts = live.snapshot();
console.log(drawn, "changes,", facts.interactions, "acts by", facts.people, "people");
console.log(facts.byLevel);
console.log("the same object until something changes:", live.snapshot() === facts);

live.advance(start + 60 * 60_000);
console.log("an hour later:", live.snapshot().interactions);
leave();

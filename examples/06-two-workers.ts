// Two workers count a half each; the parts merge into exactly what one would have counted.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { createRollup, fiveLevels, type Interaction } from "paliers";

const ROWS = 20_000;
const kinds = ["view", "like", "share", "comment", "review", "video"] as const;
const interactionAt = (index: number): Interaction => ({
  id: String(index),
  at: Date.UTC(2026, 0, 1) + index * 60_000,
  kind: kinds[index % kinds.length] ?? "view",
  channel: {
    platform: index % 5 === 0 ? "forum" : "web",
    ownership: index % 5 === 0 ? "earned" : "owned",
  },
  actor: `u${(index * 7919) % 1000}`,
});
const start = () => createRollup(fiveLevels, { by: ["platform"], ids: "unique" });

if (isMainThread) {
  const halves = [0, 1].map(
    (half) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: half });
        worker.once("message", resolve).once("error", reject);
      }),
  );
  const whole = start();
  for (const saved of await Promise.all(halves)) {
    whole.merge(createRollup(fiveLevels, { by: ["platform"], ids: "unique", restore: saved }));
  }

  const alone = start();
  for (let index = 0; index < ROWS; index += 1) alone.add(interactionAt(index));
  for (const { group, interactions, people, byLevel } of whole.facts()) {
    console.log(group.platform, interactions, "acts by", people, "people", byLevel);
  }
  // Somebody who acted in both halves is one person: people are united, never added up.
  console.log(
    "as one would have:",
    JSON.stringify(whole.facts()) === JSON.stringify(alone.facts()),
  );
} else {
  const half = Number(workerData);
  const part = start();
  for (let index = half; index < ROWS; index += 2) part.add(interactionAt(index));
  parentPort?.postMessage(part.save());
}

// A taxonomy of people of one's own: the third trust level of the forum software Discourse, as data.
import {
  activeDays,
  actorFacts,
  classifyActors,
  countActs,
  defineActorTaxonomy,
  distinctContents,
  explainActor,
  type Interaction,
  receivedActs,
  timeSpent,
} from "paliers";

// Its thresholds are settings of each forum: shares of what there was to read, with a ceiling.
const forum = { topics: 200, posts: 2000 };
const trust = defineActorTaxonomy({
  id: "forum-trust",
  version: 1,
  levels: [
    { id: "new", label: { en: "New", fr: "Nouveau" }, when: [[{ fact: "daysVisited", min: 0 }]] },
    {
      id: "basic",
      label: { en: "Basic", fr: "De base" },
      when: [
        [
          { fact: "topicsViewed", min: 5 },
          { fact: "postsRead", min: 30 },
          { fact: "timeReading", min: 10 * 60_000 },
        ],
      ],
    },
    {
      id: "regular",
      label: { en: "Regular", fr: "Habitué" },
      when: [
        [
          { fact: "daysVisited", min: 50 },
          { fact: "topicsReplied", min: 10 },
          { fact: "topicsViewed", min: Math.min(500, forum.topics / 4) },
          { fact: "postsRead", min: Math.min(20_000, forum.posts / 4) },
          { fact: "likesGiven", min: 30 },
          { fact: "likesReceived", min: 20 },
          // Rules never say "not": an upper bound does.
          { fact: "flagsReceived", max: 5 },
          { fact: "suspended", max: 0 },
        ],
      ],
    },
  ],
});

// Three people over a hundred days: reading, replying, liking and being liked.
const channel = { platform: "forum", ownership: "owned" } as const;
const acts: Interaction[] = [];
function add(actor: string, day: number, kind: string, more: Partial<Interaction> = {}): void {
  const at = Date.UTC(2026, 0, 1 + day, 12);
  acts.push({ id: String(acts.length), at, kind, channel, actor, ...more });
}
for (let day = 0; day < 100; day += 1) {
  const topic = { id: `topic-${day}`, type: "topic" };
  if (day % 5 < 3) add("ann", day, "read", { content: topic, count: 12, duration: 300_000 });
  if (day % 5 < 3) add("eve", day, "read", { content: topic, count: 12, duration: 300_000 });
  if (day % 20 === 0) add("bob", day, "read", { content: topic, count: 8, duration: 240_000 });
  for (const actor of ["ann", "eve"]) {
    if (day % 3 === 0) add(actor, day, "like", { content: { id: `post-${day}`, author: "bob" } });
    if (day % 9 === 0) add(actor, day, "reply", { content: topic });
    if (day % 4 === 0) add("bob", day, "like", { content: { id: `by-${actor}`, author: actor } });
  }
  if (day % 16 === 0) add("bob", day, "flag", { content: { id: "by-eve", author: "eve" } });
}

const people = actorFacts(acts, {
  daysVisited: activeDays(),
  topicsViewed: distinctContents({ kind: ["read"] }),
  topicsReplied: distinctContents({ kind: ["reply"] }),
  postsRead: countActs({ kind: ["read"] }),
  timeReading: timeSpent({ kind: ["read"] }),
  likesGiven: countActs({ kind: ["like"] }),
  likesReceived: receivedActs({ kind: ["like"] }),
  flagsReceived: receivedActs({ kind: ["flag"] }),
  // What no act says comes from elsewhere: a function of one's own.
  suspended: () => 0,
});

for (const [actor, level] of Object.entries(classifyActors(people, trust).levels)) {
  const { next } = explainActor(people.facts[actor], trust);
  const missing = next?.missing.map(({ fact, value }) => `${fact} ${value}`).join(", ");
  console.log(
    `${actor}: ${level}${missing === undefined ? "" : `; not ${next?.level} for: ${missing}`}`,
  );
}

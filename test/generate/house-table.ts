/** Which room may import which: the tables of `.dependency-cruiser.cjs`. */
export interface House {
  readonly MAY_IMPORT: { readonly [room: string]: readonly string[] };
  readonly WITHIN: {
    readonly [room: string]: { readonly [inner: string]: readonly string[] } | undefined;
  };
}

/** The question that the files of a room answer. */
const QUESTIONS: { readonly [room: string]: string } = {
  util: "What does every room need that has no word of the trade? Errors and their codes, exact sums, the nearest word",
  stats:
    "How sure is a number, and how is it spread? The mathematics, without a word of engagement",
  "stats/distributions": "What are the quantiles and tails of a distribution?",
  "stats/shape": "What is in the middle, and how unequal are the parts?",
  "stats/intervals": "Between which bounds does a number lie, or the difference of two?",
  "stats/shrinkage": "What may be said of small samples, knowing the others?",
  "stats/time": "How does it go on, and how long does it take?",
  calendar: "When was it? Zones, days, weeks, working hours, durations",
  model: "Which words are there? Types and lists of values",
  "model/outcome": "Which words are there for conversions, costs and measurements?",
  taxonomy: "How does an act get its level? Rules, `defineTaxonomy`, `classify`, `explain`",
  "taxonomy/people": "How does a person get a level?",
  taxonomies: "Which levels are shipped? Definitions, data only",
  "taxonomies/acts": "Which ladders of acts are shipped?",
  "taxonomies/people": "Which ladders of people are shipped, and the words that they are made of?",
  rollup: "What was counted, in which group? Acts and a taxonomy become `Facts`",
  metric:
    "What can be done with any number? Make it, pool it, bound it, compare it, print it, name it",
  "metric/labels": "What is each metric called? A file a language",
  "metric/text": "How is a number printed, and what is it called?",
  "metric/words": "How are reasons and other words of numbers written? A file a language",
  kpi: "What does each KPI divide by what? Definitions, one file each",
  "kpi/reach": "How much came of those who were reached, of impressions and of views?",
  "kpi/followers": "How much came of those who follow?",
  "kpi/posts": "How much came of a post, and how often is there one?",
  "kpi/dialogue": "Do people talk with each other, or only with the brand?",
  "kpi/sentiment": "In which tone, with which rating?",
  "kpi/levels": "At which level are the acts?",
  "kpi/voice": "Who speaks of the brand, where, and of its own accord?",
  "kpi/people": "How many people, how long, and how far do they read?",
  people: "What does one person do over time, and what do many?",
  "people/levels": "At which level is each person, and since when?",
  "people/climbs": "Who climbed between two spans, or around a campaign?",
  "people/actors": "Which facts is there to know about one person?",
  "people/returning": "Who comes back?",
  "people/answers": "Who was answered, by whom, how fast? The response time",
  "people/community": "Is it a community?",
  goals: "What is engagement for? It knows no act and no level",
  "goals/target": "Where does a goal stand on a day?",
  "goals/costs": "What does it cost, and what comes back?",
  impact:
    "What came of what? The one place where engagement and goals meet: association, never cause",
  "impact/journeys": "By which ways did people come to a conversion?",
  "impact/attribution": "Which touch is credited with it?",
  "impact/lift": "Do those convert more often who did something before?",
  "impact/campaigns": "What did a campaign move, and at what cost?",
  "impact/money": "What does a conversion cost, and is what is liked of use?",
  "impact/cycle": "Do opinions of buyers feed the next purchase?",
  sources:
    "What comes from outside, and is it right? Checks, readers, presets, their messages; zod and csv-parse live here",
  "sources/messages": "What is said of what is wrong? A folder a language: here one is added",
  "sources/records": "Which fields has each kind of record? One definition a kind",
  cli: "What does the command print?",
};

/**
 * The map of the house, as a table: each room with its question, and what it may import.
 *
 * @param rooms - The folders of `src` that there are: `kpi`, `kpi/reach`.
 */
export function houseTable(
  { MAY_IMPORT, WITHIN }: House,
  rooms: readonly string[],
  questions: { readonly [room: string]: string } = QUESTIONS,
): string {
  const said = (room: string) => {
    const question = questions[room];
    if (question === undefined) throw new Error(`src/${room} needs its question`);
    return question;
  };
  const all = Object.keys(MAY_IMPORT);
  const rows = all
    .filter((room) => rooms.includes(room))
    .flatMap((room) => {
      const others = MAY_IMPORT[room] ?? [];
      const whole = others.length === all.length - 1;
      const inner = rooms.filter((one) => one.startsWith(`${room}/`));
      return [
        `| **${room}** | ${said(room)} | ${whole ? "everything" : others.join(", ") || "nothing"} |`,
        ...inner.map((one) => {
          const beside = WITHIN[room]?.[one.slice(room.length + 1)] ?? [];
          const may = [`as ${room}`, ...beside.map((other) => `${room}/${other}`)].join(", ");
          return `| ${one} | ${said(one)} | ${may} |`;
        }),
      ];
    });
  return [
    "| `src/` | the question that its files answer | may import (besides `util`) |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

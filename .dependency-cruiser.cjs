// The house: which room of src may import which. `util` is open to every room and imports nothing.
// Type imports count. test/architecture.test.ts breaks each rule once and sees it refused.

const MAY_IMPORT = {
  util: [],
  stats: [],
  calendar: [],
  model: [],
  taxonomy: ["model"],
  taxonomies: ["taxonomy", "model"],
  rollup: ["model", "taxonomy", "calendar"],
  metric: ["model", "stats"],
  kpi: ["metric", "model", "taxonomy", "rollup"],
  people: ["model", "taxonomy", "calendar", "stats", "rollup", "metric"],
  goals: ["model", "calendar", "stats"],
  impact: ["model", "taxonomy", "calendar", "stats", "rollup", "metric", "people", "goals"],
  sources: ["model", "calendar"],
  sql: ["model", "taxonomy", "calendar", "rollup", "metric", "kpi", "people", "goals", "impact"],
  charts: ["model", "taxonomy", "rollup", "metric", "kpi", "people", "goals", "impact"],
};
const ROOMS = Object.keys(MAY_IMPORT);
MAY_IMPORT.report = ROOMS;
MAY_IMPORT.cli = [...ROOMS, "report"];

// Rooms within a room: which of them may import which. What lies in the room itself is their common
// ground: all of them may import it, and it imports none of them.
const WITHIN = {
  stats: {
    distributions: [],
    shape: [],
    intervals: ["distributions", "shape"],
    shrinkage: ["distributions", "intervals"],
    time: ["distributions", "intervals", "shape"],
  },
  taxonomy: { people: [] },
  taxonomies: { acts: [], people: [] },
  metric: { labels: [], words: [], text: ["labels", "words"] },
  kpi: {
    reach: [],
    followers: [],
    posts: [],
    dialogue: [],
    sentiment: [],
    levels: [],
    voice: [],
    people: [],
  },
  people: {
    levels: [],
    climbs: ["levels"],
    actors: ["levels"],
    returning: ["levels"],
    answers: ["levels"],
    community: ["levels", "actors"],
  },
  goals: { target: [], costs: ["target"] },
  impact: {
    journeys: [],
    attribution: ["journeys"],
    lift: ["journeys"],
    campaigns: ["lift"],
    money: ["journeys", "attribution"],
    cycle: [],
  },
};

// What the main entry publishes; everything else has an entry of its own.
const MAIN = ["model", "calendar", "taxonomy", "taxonomies", "rollup", "metric", "kpi", "people"];
// Conversions, costs and measurements: the main entry never meets them.
const OUTCOME = "^src/model/outcome/";
const MAY_IMPORT_OUTCOME = ["goals", "impact", "sources", "charts", "report", "cli"];
// Packages of others, and node's own modules, each in its rooms only.
const PACKAGES = { zod: ["sources"], "csv-parse": ["sources", "cli"], commander: ["cli"] };

const any = (rooms) => `^src/(?:${rooms.join("|")})/`;
const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

const rooms = Object.entries(MAY_IMPORT).map(([room, others]) =>
  rule(
    `room-${room}`,
    `${room} imports util${others.map((other) => `, ${other}`).join("")} and nothing else of src`,
    { path: any([room]) },
    { path: "^src/", pathNot: any([room, "util", ...others]) },
  ),
);

const within = Object.entries(WITHIN).flatMap(([room, inner]) => [
  ...Object.entries(inner).map(([name, others]) =>
    rule(
      `room-${room}-${name}`,
      `${name} imports the common ground of ${room}${others.map((other) => `, ${other}`).join("")} and none of its other rooms`,
      { path: `^src/${room}/${name}/` },
      { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/(?:${[name, ...others].join("|")})/` },
    ),
  ),
  rule(
    `ground-${room}`,
    `the common ground of ${room} imports none of its rooms; its index does`,
    // The ids of metrics are those that have a label: a type, and nothing else of it.
    { path: `^src/${room}/[^/]+\\.ts$`, pathNot: "/index\\.ts$|/metric-id\\.ts$" },
    { path: `^src/${room}/(?:${Object.keys(inner).join("|")})/` },
  ),
  rule(
    `known-room-${room}`,
    "a new room within a room needs a line in this table",
    { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/(?:${Object.keys(inner).join("|")})/` },
    {},
  ),
]);

const packages = Object.entries(PACKAGES).map(([name, users]) =>
  rule(
    `package-${name}`,
    `${name} belongs to ${users.join(" and ")}`,
    { path: "^src/", pathNot: any(users) },
    { path: `(?:^|/)node_modules/${name}/|^${name}(?:/|$)` },
  ),
);

module.exports = {
  forbidden: [
    ...rooms,
    ...within,
    ...packages,
    rule(
      "known-room",
      "a new folder of src needs a line in this table",
      { path: "^src/[^/]+/", pathNot: any(Object.keys(MAY_IMPORT)) },
      {},
    ),
    rule(
      "main-entry",
      "the main entry publishes these rooms only",
      { path: "^src/[^/]+$" },
      { path: "^src/", pathNot: any([...MAIN, "util"]) },
    ),
    rule(
      "main-entry-is-pure",
      "nothing that the main entry reaches knows goals, outcomes or a package of others",
      { path: "^src/index\\.ts$" },
      { path: `${OUTCOME}|^src/(?:goals|impact)/|node_modules/|^node:`, reachable: true },
    ),
    rule(
      "outcome",
      "conversions, costs and measurements stay out of the engagement rooms",
      { path: "^src/", pathNot: `${OUTCOME}|${any(MAY_IMPORT_OUTCOME)}` },
      { path: OUTCOME },
    ),
    rule(
      "known-package",
      "a package of others needs a line in this table",
      { path: "^src/" },
      {
        dependencyTypesNot: ["local", "core", "unknown"],
        pathNot: `^src/|(?:^|/)(?:${Object.keys(PACKAGES).join("|")})(?:/|$)`,
      },
    ),
    rule(
      "node-modules-of-node",
      "only the command runs in Node alone",
      { path: "^src/", pathNot: any(["cli"]) },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "no-index",
      "an index is for the users of an entry: inside src, import the file",
      { path: "^src/" },
      { path: "/index\\.ts$" },
    ),
    rule("no-cycle", "what flows in a circle has no order", { path: "^src/" }, { circular: true }),
    rule("resolvable", "the imported file exists", { path: "^src/" }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6"],
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import"] },
  },
};

// For the map in docs/CONTRIBUTING.md. Not enumerable: dependency-cruiser refuses what it does not know.
Object.defineProperty(module.exports, "house", { value: { MAY_IMPORT, WITHIN } });

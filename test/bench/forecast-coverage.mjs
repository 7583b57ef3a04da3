// How often the bounds of a goal's projection hold: node test/bench/forecast-coverage.mjs [GOALS].
// By default 20,000 simulated goals of 90 days for each row, projected on their 30th day.
import { coverage } from "../goals/target/forecast-coverage.ts";
import { normal, seeded } from "../goals/target/simulate.ts";

const BAR = 0.93;
const goals = Number(process.argv[2] ?? 20_000);
const random = seeded(1);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
// Orders in cents: most of them small, some large.
const order = () => Math.round(5000 * Math.exp(0.8 * normal(random)));

const sizes = { conversions: undefined, value: order };
const rows = Object.entries(sizes).flatMap(([what, size]) =>
  [5, 50].flatMap((mean) =>
    [1, 5].map((dispersion) => ({
      what,
      ...coverage(mean, dispersion, goals, random, size),
    })),
  ),
);
console.log(`${goals} goals each, projected on day 30 of 90; ${percent(BAR)} must end inside`);
console.table(
  rows.map(({ what, mean, dispersion, projected, inside, width }) => ({
    what,
    "a day": mean,
    "variance / mean": dispersion,
    projected: percent(projected),
    inside: percent(inside),
    "upper - lower": percent(width),
  })),
);
const isHeld = rows.every(({ inside }) => inside >= BAR);
console.log(isHeld ? "held" : "not held");
process.exitCode = isHeld ? 0 : 1;

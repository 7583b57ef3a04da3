// Does looking at more pages mean buying? 1,000 sessions of a web shop, with intervals.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { riskRatio, wilsonInterval } from "paliers/stats";

const file = new URL("data/online-shoppers-sample.csv", import.meta.url);
const rows: Record<string, string>[] = parse(readFileSync(file), {
  columns: true,
  delimiter: ";",
});
const sessions = rows.map((row) => ({
  visitor: row["VisitorType"] ?? "",
  pages: ["Administrative", "Informational", "ProductRelated"].reduce(
    (sum, family) => sum + Number(row[family]),
    0,
  ),
  hasBought: row["Revenue"] === "TRUE",
}));
type Session = (typeof sessions)[number];

const percent = (share: number | null): string =>
  share === null ? "n/a" : `${(share * 100).toFixed(1)} %`;
const bought = (some: readonly Session[]): number => some.filter((one) => one.hasBought).length;
const pagesOf = (some: readonly Session[]): number => some.reduce((sum, one) => sum + one.pages, 0);

function tell(name: string, some: readonly Session[]): void {
  const { value, lower, upper } = wilsonInterval(bought(some), some.length);
  const each = pagesOf(some) / bought(some);
  console.log(
    name.padEnd(17),
    `${String(some.length).padStart(4)} sessions, bought`,
    percent(value).padStart(6),
    `(${percent(lower)} to ${percent(upper)}),`,
    `${each.toFixed(0)} pages a purchase`,
  );
}

// In one session more pages go with more purchases: whoever buys has to look. But every purchase takes
// more of them, and even of the longest sessions most buy nothing.
for (const [from, to] of [
  [0, 4],
  [5, 9],
  [10, 19],
  [20, 39],
  [40, 79],
  [80, 159],
  [160, 999],
]) {
  if (from === undefined || to === undefined) continue;
  tell(
    `${from} to ${to} pages`,
    sessions.filter(({ pages }) => pages >= from && pages <= to),
  );
}

// Between groups of people it is the other way round: those who look at most pages buy least often.
const of = (visitor: string) => sessions.filter((one) => one.visitor === visitor);
const [known, fresh] = [of("Returning_Visitor"), of("New_Visitor")];
tell("returning", known);
tell("new", fresh);
const share = (part: number, whole: number): string => percent(part / whole);
console.log(
  "returning visitors:",
  share(pagesOf(known), pagesOf(sessions)),
  "of the pages,",
  share(bought(known), bought(sessions)),
  "of the purchases",
);
const { value, lower, upper } = riskRatio(
  { successes: bought(fresh), trials: fresh.length },
  { successes: bought(known), trials: known.length },
);
const [times, least, most] = [value, lower, upper].map((bound) => bound?.toFixed(2) ?? "n/a");
console.log(`a new visitor buys ${times} times as often as a returning one (${least} to ${most})`);

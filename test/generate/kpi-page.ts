import { EN } from "../../src/metric/labels/en.ts";
import { FR } from "../../src/metric/labels/fr.ts";
import { KPI_PARTS, type KpiDoc } from "./kpi-docs.ts";

/** What the rooms are called on the page, in its order: a reader starts with the audience. */
const KPI_ROOMS: { readonly [room: string]: string } = {
  reach: "Rates on reach, impressions and views",
  followers: "Rates on followers",
  people: "People and reading",
  posts: "Posts",
  dialogue: "Dialogue",
  voice: "Voice",
  sentiment: "Sentiment",
  levels: "Levels of acts",
};

const named = (names: { readonly [id: string]: string }, id: string): string => names[id] ?? "";

function section({ id, name, lead, parts }: KpiDoc): string {
  const lines = KPI_PARTS.map((part) => `- **${part}**: ${parts[part]}`);
  const names = `- **Names**: “${named(EN, id)}”, en français «\u202f${named(FR, id)}\u202f»`;
  return [`### ${name}`, lead, [...lines, names].join("\n")].join("\n\n");
}

/** Writes between two marks of the page, and nowhere else. */
function between(page: string, mark: string, text: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`docs/kpis.md has no place for "${mark}"`);
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/**
 * The page of the KPIs: what people wrote on it stays, the index and the sections are written anew.
 *
 * @param page - The page as it is.
 * @param docs - What the comments of the KPIs say.
 */
export function kpiPage(page: string, docs: readonly KpiDoc[]): string {
  const strange = docs.find(({ room }) => !Object.hasOwn(KPI_ROOMS, room));
  if (strange !== undefined) throw new Error(`the room "${strange.room}" has no name on the page`);
  const rooms = Object.entries(KPI_ROOMS).map(
    ([room, title]) => [title, docs.filter((doc) => doc.room === room)] as const,
  );
  const index = rooms.map(([title, kpis]) => {
    const links = kpis.map(({ name }) => `[${name}](#${name.toLowerCase()})`);
    return `- **${title}**: ${links.join(", ")}`;
  });
  const sections = rooms.map(([title, kpis]) => [`## ${title}`, ...kpis.map(section)].join("\n\n"));
  return between(between(page, "index", index.join("\n")), "kpis", sections.join("\n\n"));
}

import { classify, KINDS, OWNERSHIPS, type Taxonomy } from "../../src/index.ts";

/** The page that shows what a taxonomy makes of every kind in every space. */
export function levelTable(taxonomy: Taxonomy): string {
  const kinds = [...Object.keys(KINDS), "any other"];
  const levelsOf = (kind: string, project?: string) =>
    OWNERSHIPS.map(
      (ownership) =>
        classify(
          {
            kind,
            channel: { platform: "any", ownership },
            ...(project === undefined ? {} : { project }),
          },
          taxonomy,
        ) ?? "–",
    );
  const rows = kinds.map((kind) => `| ${[kind, ...levelsOf(kind)].join(" | ")} |`);
  const moved = new Set(kinds.flatMap((kind) => levelsOf(kind, "any")));
  const note =
    moved.size === 1
      ? `An act that carries a \`project\` is \`${[...moved].join()}\`, whatever its kind and wherever it happens.`
      : kinds.some((kind) => levelsOf(kind, "any").join() !== levelsOf(kind).join())
        ? "A `project` changes the level of some kinds."
        : "A `project` changes nothing.";
  return `# ${taxonomy.id}, version ${taxonomy.version}: the level of every kind

Generated from the definition and compared by the tests: edit the definition, never this page.
A dash is unclassified: counted and shown, never dropped, never the lowest level.

Levels, from the lowest: ${taxonomy.levels.map(({ id }) => `\`${id}\``).join(", ")}.

| kind | ${OWNERSHIPS.join(" | ")} |
| --- | --- | --- | --- |
${rows.join("\n")}

${note}
`;
}

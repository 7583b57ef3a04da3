import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../src/kpi");

/** The files of the KPIs, by id: those that write their own name. */
export const KPI_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path.replace(/^.*\/|\.ts$/g, ""), join(root, path)] as const)
    .filter(([id, path]) => readFileSync(path, "utf8").includes(`"${id}"`)),
);

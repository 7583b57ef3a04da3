import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../src/kpi");

/** The files of the KPIs, by id: those whose comment says what the KPI does not say. */
export const KPI_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path.replace(/^.*\/|\.ts$/g, ""), join(root, path)] as const)
    .filter(([, path]) => readFileSync(path, "utf8").includes("It does not say:")),
);

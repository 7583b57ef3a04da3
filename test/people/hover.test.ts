import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What an editor shows over a function, without its comment. */
function hoverOf(path: string, name: string): string {
  const file = resolve(root, path);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, "tsconfig.json"), (of) => ts.sys.readFile(of)).config,
    ts.sys,
    root,
  );
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (of) =>
      ts.sys.fileExists(of) ? ts.ScriptSnapshot.fromString(readFileSync(of, "utf8")) : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (of) => ts.sys.fileExists(of),
    readFile: (of) => ts.sys.readFile(of),
  });
  const place = readFileSync(file, "utf8").indexOf(`function ${name}<`) + "function ".length;
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, place)?.displayParts);
}

test("an editor says in 200 characters what climbsByCampaign takes and gives", () => {
  const hover = hoverOf("src/people/climbs/climbs-by-campaign.ts", "climbsByCampaign");
  expect(hover).toContain("options: ClimbsByCampaignOptions): readonly CampaignClimbs<Id>[]");
  expect(hover.length).toBeLessThanOrEqual(200);
});

import type { ZoneClock } from "../calendar/zone-clock.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import { checkNumber } from "./check-number.ts";
import { checkText } from "./check-text.ts";
import { checkVocabulary, type Vocabulary } from "./check-vocabulary.ts";
import { exportInstant } from "./export-instant.ts";
import type { ExportPreset } from "./export-preset.ts";
import { EXPOSURE_COUNTS, type ExposureCount } from "./exposure-counts.ts";
import { Fault } from "./fault.ts";
import type { RecordField } from "./field-rule.ts";
import type { KnownOrder } from "./order-of-dates.ts";
import type { ProblemLog } from "./problem-log.ts";
import { wordHints } from "./word-hints.ts";

/** What one row of an export amounts to. */
export interface ExportRecord {
  /** The content's own name; absent where the position of the row is its only name. */
  readonly id?: string;
  readonly interactions: readonly Interaction[];
  readonly exposures: readonly Exposure[];
}

/** Makes the check of the rows of one export. */
export function exportRowCheck(
  preset: ExportPreset,
  clock: ZoneClock,
  order: () => KnownOrder,
  log: ProblemLog,
): (row: object, line: number) => ExportRecord | null {
  const { channel, counts, campaign, about, published, total } = preset;
  const campaigns = vocabularyOf(campaign?.words);
  const subjects = vocabularyOf(about?.words);

  function checkRow(row: object, line: number): ExportRecord | null {
    let isSound = true;

    /** Reads a cell; an empty one says nothing, and a faulty one refuses the row. */
    function read<T>(
      column: string | undefined,
      field: RecordField,
      check: (value: unknown) => T | Fault,
    ): T | undefined {
      if (column === undefined || !Object.hasOwn(row, column)) return undefined;
      const value: unknown = Reflect.get(row, column);
      if (value === undefined || value === null || value === "") return undefined;
      const checked = check(value);
      if (!(checked instanceof Fault)) return checked;
      isSound = false;
      log.refuse({ line, field, ...checked.finding, column });
      return undefined;
    }
    const text = (value: unknown): string | Fault =>
      checkText(typeof value === "number" ? String(value) : value, 2048);
    const whole =
      (min?: number) =>
      (value: unknown): number | Fault =>
        checkNumber(value, { type: "integer", ...(min === undefined ? undefined : { min }) }, true);

    const ownName = read(preset.content.id, "content.id", text);
    const at = read(preset.at.column, "at", (value) =>
      exportInstant(value, preset.at, order(), clock),
    );
    const missing = [
      ...(preset.content.id !== undefined && ownName === undefined
        ? [["content.id", preset.content.id] as const]
        : []),
      ...(at === undefined ? [["at", preset.at.column] as const] : []),
    ];
    const name = ownName ?? String(line);
    const type = read(preset.content.type, "content.type", text);
    const campaignWord = read(campaign?.column, "campaign", translated(campaigns, campaign?.words));
    const aboutWord = read(about?.column, "about", translated(subjects, about?.words));
    const acts = counts.flatMap(({ column, kind, name: prefix }) => {
      const count = read(column, "count", whole());
      return count === undefined ? [] : [{ id: `${prefix}:${name}`, kind, count, column }];
    });
    const audience: { [C in ExposureCount]?: number } = {};
    for (const field of EXPOSURE_COUNTS) {
      const count = read(preset.exposure[field], field, whole(0));
      if (count !== undefined) audience[field] = count;
    }
    const stated = read(total?.column, "count", whole());

    if (isSound) {
      for (const [field, column] of missing) {
        isSound = false;
        log.refuse({ line, field, code: "missing-field", value: "", column });
      }
    }
    if (!isSound || at === undefined) return null;

    warnOf(line, audience, stated, acts);
    if (type !== undefined) log.spell("content.type", type, line);
    const shared = {
      at,
      channel,
      content: { id: name, ...(type === undefined ? undefined : { type }) },
      ...(campaignWord === undefined ? undefined : { campaign: campaignWord }),
    };
    const whose = { ...shared, ...(aboutWord === undefined ? undefined : { about: [aboutWord] }) };
    const kind =
      type !== undefined && Object.hasOwn(published.kinds, type)
        ? published.kinds[type]
        : undefined;
    const post: Interaction = {
      id: `post:${name}`,
      kind: kind ?? published.otherwise,
      actorKind: published.actorKind,
      ...whose,
    };
    return {
      ...(ownName === undefined ? undefined : { id: ownName }),
      interactions: [
        post,
        ...acts.map(({ id, kind: what, count }) => ({ id, kind: what, ...whose, count })),
      ],
      exposures:
        Object.keys(audience).length === 0
          ? []
          : [{ id: `exposure:${name}`, ...shared, ...audience }],
    };
  }

  function warnOf(
    line: number,
    { reach, impressions }: { readonly reach?: number; readonly impressions?: number },
    stated: number | undefined,
    acts: readonly { readonly column: string; readonly count: number }[],
  ): void {
    if (preset.at.form === "month") {
      log.warn({
        line,
        field: "at",
        code: "approximate-date",
        value: "",
        column: preset.at.column,
      });
    }
    if (reach !== undefined && impressions !== undefined && reach > impressions) {
      log.warnEach({
        line,
        field: "reach",
        code: "reach-above-impressions",
        value: String(reach),
        impressions,
      });
    }
    if (total === undefined || stated === undefined) return;
    const sum = acts.reduce(
      (so, { column, count }) => (total.of.includes(column) ? so + count : so),
      0,
    );
    if (sum !== stated) {
      log.warnEach({
        line,
        field: "count",
        code: "total-mismatch",
        value: String(stated),
        sum,
        column: total.column,
      });
    }
  }

  return (row, line) => {
    try {
      return checkRow(row, line);
    } catch {
      // A getter or a proxy of the caller's threw: one bad row never ends the batch.
      log.refuse({ line, field: "", code: "unreadable", value: "" });
      return null;
    }
  };
}

interface Translation {
  readonly [value: string]: string;
}

function vocabularyOf(words: Translation = {}): Vocabulary {
  const legal = Object.keys(words);
  return { words: new Set(legal), hint: wordHints(legal), code: "unknown-word" };
}

/** Reads the export's own value of a column as the word that the preset gives it. */
function translated(
  vocabulary: Vocabulary,
  words: Translation = {},
): (value: unknown) => string | Fault {
  return (value) => {
    const known = checkVocabulary(typeof value === "number" ? String(value) : value, vocabulary);
    return known instanceof Fault ? known : (words[known] ?? known);
  };
}

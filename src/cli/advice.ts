import type { Locale } from "../model/locale.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";

/**
 * What to do about a problem on the command line, by its code and what it holds or by its code.
 *
 * It stands in for the advice that names functions; `{preset}` and `{delimiter}` are what to give.
 */
export const ADVICE: { readonly [L in Locale]: { readonly [key: string]: string } } = {
  en: {
    "unknown-kind": "Name your own kinds with --kinds FILE, or let all pass with --kinds any.",
    "bad-date": "Give ISO dates with a zone: 2026-04-03T10:00:00+02:00.",
    "ambiguous-dates": "Which is it? --dates day/month/year, or --dates month/day/year.",
    "bad-date export":
      "Say what comes first in its dates: --dates day/month/year, or month/day/year.",
    "placeholder-actor": 'Where all are people: --map FILE with { "placeholders": [] }.',
    "spelling-variants": "Where they mean the same, write them alike in the file.",
    "bad-date no-zone": "Add the zone: 2026-04-03T10:00:00+02:00, or Z for UTC.",
    "bad-date seconds": 'If it holds seconds since 1970: --map FILE with { "time": "epoch-s" }.',
    "bad-date milliseconds":
      'If it holds milliseconds since 1970: --map FILE with { "time": "epoch-ms" }.',
    "missing-field": "Give it, or name its column or a default in --map FILE.",
    "missing-column": 'Say which column has it: --map FILE with { "at": "Date" }.',
    "missing-column preset": "It looks like an export of totals per post: --preset {preset}",
    "missing-column export":
      "It is another export than this preset reads, or the platform has renamed the column.",
    "missing-field outcomes": "Give it: docs/cli.md lists the columns of each file.",
    "bad-date outcomes": "Give ISO dates with a zone: 2026-04-03T10:00:00+02:00.",
    "missing-column outcomes": "Name the column so: docs/cli.md lists the columns of each file.",
    "one-column": "Say what separates the columns: --delimiter {delimiter}",
    "too-many-problems": "Look at the first ones: they are probably all alike.",
  },
  fr: {
    "unknown-kind":
      "Nommez vos propres types avec --kinds FICHIER, ou admettez-les tous avec --kinds any.",
    "bad-date": `Donnez des dates ISO avec un fuseau${N}: 2026-04-03T10:00:00+02:00.`,
    "ambiguous-dates": `Laquelle est-ce${N}? --dates day/month/year (jour d’abord) ou --dates month/day/year (mois d’abord).`,
    "bad-date export": `Dites ce qui vient d’abord dans ses dates${N}: --dates day/month/year (le jour) ou month/day/year (le mois).`,
    "placeholder-actor": `Si tous sont des personnes${N}: --map FICHIER avec { "placeholders": [] }.`,
    "spelling-variants": "S’ils disent la même chose, écrivez-les pareil dans le fichier.",
    "bad-date no-zone": `Ajoutez le fuseau${N}: 2026-04-03T10:00:00+02:00, ou Z pour UTC.`,
    "bad-date seconds": `Si ce sont des secondes depuis 1970${N}: --map FICHIER avec { "time": "epoch-s" }.`,
    "bad-date milliseconds": `Si ce sont des millisecondes depuis 1970${N}: --map FICHIER avec { "time": "epoch-ms" }.`,
    "missing-field": "Donnez-le, ou nommez sa colonne ou une valeur par défaut dans --map FICHIER.",
    "missing-column": `Dites quelle colonne le contient${N}: --map FICHIER avec { "at": "Date" }.`,
    "missing-column preset": `On dirait un export de totaux par publication${N}: --preset {preset}`,
    "missing-column export":
      "C’est un autre export que celui de ce préréglage, ou la plateforme a renommé la colonne.",
    "missing-field outcomes": `Donnez-le${N}: docs/cli.md donne les colonnes de chaque fichier.`,
    "bad-date outcomes": `Donnez des dates ISO avec un fuseau${N}: 2026-04-03T10:00:00+02:00.`,
    "missing-column outcomes": `Nommez ainsi la colonne${N}: docs/cli.md donne les colonnes de chaque fichier.`,
    "one-column": `Dites ce qui sépare les colonnes${N}: --delimiter {delimiter}`,
    "too-many-problems": `Regardez les premiers${N}: ils se ressemblent sans doute tous.`,
  },
};

import type { Locale } from "../model/locale.ts";
import type { Dimension } from "../rollup/dimension.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";

/** Everything that the report says, in one language. Numbers come as text, written in that language. */
export interface Words {
  readonly levelsOf: (taxonomy: string, version: number) => string;
  readonly files: (count: string) => string;
  readonly records: (
    records: string,
    accepted: string,
    duplicates: string,
    rejected: string,
  ) => string;
  readonly days: (from: string | null, to: string | null, zone: string) => string;
  readonly comparedWith: (from: string, to: string) => string;
  readonly exposures: (file: string, records: string) => string;
  readonly overlapping: string;
  readonly orderDependent: string;
  readonly data: (names: string) => string;
  readonly citation: (source: string) => string;

  readonly whole: string;
  readonly none: string;
  readonly cut: string;
  readonly level: string;
  readonly acts: string;
  readonly share: string;
  readonly people: string;
  readonly unclassified: string;
  readonly unclassifiedKinds: (kinds: string, moves: string) => string;
  readonly total: string;
  readonly leftOut: (posts: string, replies: string, automated: string) => string;
  readonly kpi: string;
  readonly value: string;
  readonly madeOf: string;
  readonly interval: string;
  readonly coverage: (share: string) => string;
  readonly between: (lower: string, upper: string) => string;
  readonly notAvailable: string;
  readonly notAvailableMeans: string;
  readonly doubt: (between: string) => string;
  readonly doubtBetween: { readonly [U in "contents" | "days"]: (count: string) => string };
  readonly tooFewFor: {
    readonly [U in "contents" | "days"]: (count: string, needed: string) => string;
  };
  readonly orElse: string;
  readonly was: string;
  readonly points: (value: string) => string;
  readonly benchmark: { readonly [V in "excellent" | "below"]: (threshold: string) => string };
  readonly verdict: { readonly [V in "higher" | "lower" | "noise" | "unknown"]: string };
  readonly noEarlier: string;
  readonly change: string;
  readonly sideBySide: (kpi: string) => string;
  readonly group: (dimension: string, value: string) => string;
  readonly dimension: { readonly [D in Dimension]: string };

  readonly error: (what: string) => string;
  readonly cannotRead: (file: string, why: string) => string;
  readonly stopped: (file: string, why: string) => string;
  readonly missingFile: string;
  readonly isFolder: string;
  readonly noPermission: string;
  readonly otherFormat: (file: string) => string;
  readonly notText: string;
  readonly array: (file: string) => string;
  readonly emptyFile: string;
  readonly inFile: (file: string, what: string) => string;
  readonly noCounts: (fields: string) => string;
  readonly acrossFiles: (id: string) => string;
  readonly warning: (what: string) => string;
  readonly further: (count: string) => string;
  readonly kept: (count: string, file: string) => string;
  readonly nothing: string;
  readonly emptyPeriod: string;
  readonly reading: (acts: string) => string;
  readonly furtherNotes: (count: string) => string;
  readonly standardInput: string;
}

/** The words of the report by language; a test holds that both say the same things. */
export const WORDS: { readonly [L in Locale]: Words } = {
  en: {
    levelsOf: (taxonomy, version) => `Engagement by the levels of ${taxonomy}, version ${version}`,
    files: (count) => `${count} files`,
    records: (records, accepted, duplicates, rejected) =>
      `Records: ${records} · accepted: ${accepted} · duplicates: ${duplicates} · rejected: ${rejected}`,
    days: (from, to, zone) =>
      from === null && to === null
        ? `Days: all, ${zone}`
        : `Days: ${[from === null ? [] : `from ${from}`, to === null ? [] : `to ${to}`].flat().join(" ")}, ${zone}`,
    comparedWith: (from, to) => `Compared with: ${from} to ${to}`,
    exposures: (file, records) => `Exposures: ${file}, ${records} records`,
    overlapping: "One act may be in several groups: they do not add up to the whole.",
    orderDependent: "Some ids came back with other contents: the first of each was kept.",
    data: (names) => `Data: ${names}`,
    citation: (source) => `Source: ${source}`,
    whole: "All together",
    none: "(none)",
    cut: "cut by the days asked for",
    level: "Level",
    acts: "Acts",
    share: "Share",
    people: "People",
    unclassified: "Unclassified",
    unclassifiedKinds: (kinds, moves) =>
      `Unclassified: ${kinds}. To give them a level: deriveTaxonomy(…, { move: { ${moves} } })`,
    total: "Total",
    leftOut: (posts, replies, automated) =>
      `Left out: posts of the brand ${posts}, its replies ${replies}, acts of machines ${automated}`,
    kpi: "KPI",
    value: "Value",
    madeOf: "Made of",
    interval: "95 % interval",
    coverage: (share) => `known for ${share} of the acts`,
    between: (lower, upper) => `${lower} to ${upper}`,
    notAvailable: "n/a",
    notAvailableMeans: "n/a: these data cannot give the number. It is not zero.",
    doubt: (between) => `Doubt: ${between}`,
    doubtBetween: {
      contents: (count) => `between ${count} posts`,
      days: (count) => `between ${count} days`,
    },
    tooFewFor: {
      contents: (count, needed) => `not known between ${count} posts, from ${needed} on`,
      days: (count, needed) => `not known between ${count} days, from ${needed} on`,
    },
    orElse: "; what posts do not carry: ",
    was: "before",
    points: (value) => `${value} points`,
    benchmark: {
      excellent: (threshold) =>
        `excellent: above the ${threshold} of a French article on communities (basis: our reading)`,
      below: (threshold) =>
        `below the ${threshold} that a French article on communities calls excellent (basis: our reading)`,
    },
    verdict: {
      higher: "higher, by more than noise",
      lower: "lower, by more than noise",
      noise: "within noise",
      unknown: "cannot be told from noise",
    },
    noEarlier: "nothing to compare with in the earlier period",
    change: "Change",
    sideBySide: (kpi) => `Side by side: ${kpi}`,
    group: (dimension, value) => `${dimension}: ${value}`,
    dimension: {
      hour: "hour",
      day: "day",
      week: "week",
      month: "month",
      quarter: "quarter",
      year: "year",
      platform: "platform",
      ownership: "ownership",
      offline: "offline",
      campaign: "campaign",
      content: "content",
      contentType: "content type",
      actor: "actor",
      kind: "kind",
      level: "level",
      sentiment: "sentiment",
      actorKind: "kind of actor",
      project: "project",
      prompted: "prompted",
      about: "about",
    },
    error: (what) => `error: ${what}`,
    cannotRead: (file, why) => `cannot read "${file}": ${why}`,
    stopped: (file, why) => `cannot read "${file}" to its end: ${why}`,
    missingFile: "there is no such file.",
    isFolder: "it is a folder. Name the files in it.",
    noPermission: "permission denied.",
    otherFormat: (file) =>
      `paliers reads .csv .tsv .ndjson .jsonl, and these with .gz.\nSave the sheet as CSV UTF-8, then: paliers report ${file}`,
    notText: "it is no text: paliers reads CSV and NDJSON, in UTF-8, plain or gzip.",
    array: (file) =>
      `it is one JSON list; paliers reads NDJSON, one object a line.\nConvert it: jq -c '.[]' ${file} > events.ndjson`,
    emptyFile: "it is empty.",
    inFile: (file, what) => `${file}: ${what}`,
    noCounts: (fields) =>
      `it holds no exposures: no row has any of ${fields}.\nName the columns so: docs/cli.md lists them.`,
    acrossFiles: (id) =>
      `paliers conflicting-duplicate: id "${id}" stands for something else in an earlier file, which was kept.`,
    warning: (what) => `note: ${what}`,
    further: (count) => `… and ${count} more. Keep them all with --rejects FILE.`,
    kept: (count, file) => `Kept in ${file}: ${count}.`,
    nothing: "nothing to report on: no record could be used.",
    emptyPeriod: "no act falls into the days asked for.",
    reading: (acts) => `${acts} acts …`,
    furtherNotes: (count) => `… and ${count} more of such notes.`,
    standardInput: "standard input",
  },
  fr: {
    levelsOf: (taxonomy, version) =>
      `Engagement selon les niveaux de ${taxonomy}, version ${version}`,
    files: (count) => `${count} fichiers`,
    records: (records, accepted, duplicates, rejected) =>
      `Enregistrements${N}: ${records} · acceptés${N}: ${accepted} · doublons${N}: ${duplicates} · rejetés${N}: ${rejected}`,
    days: (from, to, zone) =>
      from === null && to === null
        ? `Jours${N}: tous, ${zone}`
        : `Jours${N}: ${[from === null ? [] : `à partir du ${from}`, to === null ? [] : `jusqu’au ${to}`].flat().join(" ")}, ${zone}`,
    comparedWith: (from, to) => `Comparé à${N}: ${from} au ${to}`,
    exposures: (file, records) => `Expositions${N}: ${file}, ${records} enregistrements`,
    overlapping: `Une action peut figurer dans plusieurs groupes${N}: leur somme n’est pas le total.`,
    orderDependent: `Des identifiants reviennent avec un autre contenu${N}: le premier a été gardé.`,
    data: (names) => `Données${N}: ${names}`,
    citation: (source) => `Source${N}: ${source}`,
    whole: "Ensemble",
    none: "(sans)",
    cut: "tronqué par les jours demandés",
    level: "Niveau",
    acts: "Actions",
    share: "Part",
    people: "Personnes",
    unclassified: "Non classé",
    unclassifiedKinds: (kinds, moves) =>
      `Non classé${N}: ${kinds}. Pour leur donner un niveau${N}: deriveTaxonomy(…, { move: { ${moves} } })`,
    total: "Total",
    leftOut: (posts, replies, automated) =>
      `Hors compte${N}: publications de la marque ${posts}, ses réponses ${replies}, actions de machines ${automated}`,
    kpi: "Indicateur",
    value: "Valeur",
    madeOf: "Calcul",
    interval: `Entre (95${N}%)`,
    coverage: (share) => `connu pour ${share} des actions`,
    between: (lower, upper) => `${lower.replace(/\s?%$/, "")} à ${upper}`,
    notAvailable: "n.d.",
    notAvailableMeans: `n.d.${N}: ces données ne permettent pas de donner le chiffre. Ce n’est pas zéro.`,
    doubt: (between) => `Doute${N}: ${between}`,
    doubtBetween: {
      contents: (count) => `entre ${count} publications`,
      days: (count) => `entre ${count} jours`,
    },
    tooFewFor: {
      contents: (count, needed) =>
        `inconnu entre ${count} publications, connu à partir de ${needed}`,
      days: (count, needed) => `inconnu entre ${count} jours, connu à partir de ${needed}`,
    },
    orElse: `${N}; pour ce que les publications ne portent pas${N}: `,
    was: "avant",
    points: (value) => `${value} points`,
    benchmark: {
      excellent: (threshold) =>
        `excellent${N}: plus de ${threshold}, le seuil d’un article français sur les communautés (selon notre lecture)`,
      below: (threshold) =>
        `sous ${threshold}, l’excellence d’un article français sur les communautés (selon notre lecture)`,
    },
    verdict: {
      higher: "en hausse, au-delà du bruit",
      lower: "en baisse, au-delà du bruit",
      noise: "dans le bruit",
      unknown: "indiscernable du bruit",
    },
    noEarlier: "rien à comparer dans la période antérieure",
    change: "Évolution",
    sideBySide: (kpi) => `Côte à côte${N}: ${kpi}`,
    group: (dimension, value) => `${dimension}${N}: ${value}`,
    dimension: {
      hour: "heure",
      day: "jour",
      week: "semaine",
      month: "mois",
      quarter: "trimestre",
      year: "année",
      platform: "plateforme",
      ownership: "propriété de l’espace",
      offline: "hors ligne",
      campaign: "campagne",
      content: "contenu",
      contentType: "type de contenu",
      actor: "acteur",
      kind: "type d’action",
      level: "niveau",
      sentiment: "tonalité",
      actorKind: "type d’acteur",
      project: "projet",
      prompted: "sollicitation",
      about: "sujet",
    },
    error: (what) => `erreur${N}: ${what}`,
    cannotRead: (file, why) => `impossible de lire «${N}${file}${N}»${N}: ${why}`,
    stopped: (file, why) => `impossible de lire «${N}${file}${N}» jusqu’au bout${N}: ${why}`,
    missingFile: "ce fichier n’existe pas.",
    isFolder: "c’est un dossier. Nommez les fichiers qu’il contient.",
    noPermission: "accès refusé.",
    otherFormat: (file) =>
      `paliers lit .csv .tsv .ndjson .jsonl, et les mêmes en .gz.\nEnregistrez la feuille en CSV UTF-8, puis${N}: paliers report ${file}`,
    notText: `ce n’est pas un texte${N}: paliers lit le CSV et le NDJSON, en UTF-8, tels quels ou en gzip.`,
    array: (file) =>
      `c’est une seule liste JSON${N}; paliers lit le NDJSON, un objet par ligne.\nConvertissez-la${N}: jq -c '.[]' ${file} > events.ndjson`,
    emptyFile: "il est vide.",
    inFile: (file, what) => `${file}${N}: ${what}`,
    noCounts: (fields) =>
      `il ne contient pas d’expositions${N}: aucune ligne n’a ${fields}.\nNommez ainsi les colonnes${N}: docs/cli.md les donne.`,
    acrossFiles: (id) =>
      `paliers conflicting-duplicate${N}: l’identifiant «${N}${id}${N}» désigne autre chose dans un fichier précédent, qui a été gardé.`,
    warning: (what) => `note${N}: ${what}`,
    further: (count) => `… et ${count} de plus. Pour tout garder${N}: --rejects FICHIER.`,
    kept: (count, file) => `Gardés dans ${file}${N}: ${count}.`,
    nothing: `rien à présenter${N}: aucun enregistrement n’est utilisable.`,
    emptyPeriod: "aucune action dans les jours demandés.",
    reading: (acts) => `${acts} actions …`,
    furtherNotes: (count) => `… et ${count} autres notes de ce genre.`,
    standardInput: "entrée standard",
  },
};

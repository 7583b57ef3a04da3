import type { Locale } from "../model/locale.ts";
import type { Sentiment } from "../model/sentiment.ts";
import { NARROW_SPACE as N } from "../util/narrow-space.ts";

/** How somebody moved between two spans of days. */
export type Move = "promoted" | "demoted" | "held" | "arrived" | "left";

/** How something that wants an answer stands. */
export type AnswerState = "inbound" | "answered" | "late" | "missed" | "pending";

/** Everything that `paliers people` says, in one language. Numbers come as text, written in that language. */
export interface PeopleWords {
  readonly title: (taxonomy: string, version: number) => string;
  readonly asOf: (day: string) => string;
  readonly levels: string;
  readonly noLevel: string;
  readonly coverage: (share: string) => string;
  readonly nobody: string;

  readonly climbs: (before: string, after: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly move: { readonly [M in Move]: string };
  readonly movement: string;
  readonly shareOfBoth: string;
  readonly meanSteps: (steps: string) => string;
  readonly unequal: string;
  readonly association: string;
  readonly moves: string;
  readonly fromLevel: string;
  readonly toLevel: string;
  readonly absent: string;

  readonly cohorts: { readonly [U in "week" | "month"]: string };
  readonly cohort: string;
  readonly periods: (days: string) => string;
  readonly immature: string;

  readonly inbox: (within: string) => string;
  readonly answers: string;
  readonly answer: { readonly [A in AnswerState]: string };
  readonly state: string;
  readonly all: string;
  readonly negative: string;
  readonly median: string;
  readonly nineOfTen: string;
  readonly rate: string;
  readonly waiting: string;
  readonly empty: string;
  readonly tone: string;
  readonly tones: { readonly [S in Sentiment | "unknown"]: string };
  readonly since: string;
  readonly act: string;
  readonly kind: string;
  readonly place: string;
  readonly content: string;
  readonly waited: string;
  readonly actor: string;
  readonly anonymous: string;
  readonly days: (count: string) => string;
  readonly overdue: (duration: string) => string;
  readonly overdueMeans: string;
  readonly more: (count: string) => string;
  readonly hidden: string;
}

/** The words about people by language; a test holds that both say the same things. */
export const PEOPLE_WORDS: { readonly [L in Locale]: PeopleWords } = {
  en: {
    title: (taxonomy, version) => `People by the levels of ${taxonomy}, version ${version}`,
    asOf: (day) => `As of the end of ${day}`,
    levels: "The highest level that each person reached",
    noLevel: "No level",
    coverage: (share) => `Acts that say who acted: ${share}`,
    nobody: "Nobody is identified: these data say what was done, not by whom.",
    climbs: (before, after) => `Climbs: ${before}, then ${after}`,
    span: (from, to) => `${from} to ${to}`,
    move: {
      promoted: "Climbed",
      demoted: "Fell",
      held: "Stayed",
      arrived: "Arrived, absent before",
      left: "Left, absent after",
    },
    movement: "Move",
    shareOfBoth: "Of those there both times",
    meanSteps: (steps) => `Steps climbed on average, of those there both times: ${steps}`,
    unequal: "The two spans are not equally long: the longer one shows more of everything.",
    association: "No cause is shown: whoever stood unusually low tends to climb, campaign or not.",
    moves: "From level to level",
    fromLevel: "From",
    toLevel: "To",
    absent: "(absent)",
    cohorts: {
      week: "Who came back, by the week they were first seen",
      month: "Who came back, by the month they were first seen",
    },
    cohort: "First seen",
    periods: (days) => `Columns: periods of ${days} days since the first act; 0 begins with it.`,
    immature: "Empty: nobody's period is over yet. It is not zero.",
    inbox: (within) => `Answers of the brand, wanted within ${within}`,
    answers: "Answers",
    answer: {
      inbound: "Wanted",
      answered: "Answered in time",
      late: "Answered late",
      missed: "Not answered in time",
      pending: "Still in time",
    },
    state: "Answer",
    all: "All",
    negative: "Negative",
    median: "Half answered within",
    nineOfTen: "Nine of ten answered within",
    rate: "Answered in time, of those due",
    waiting: "Waiting for an answer, the most negative and oldest first",
    empty: "Nothing waits for an answer.",
    tone: "Tone",
    tones: { negative: "negative", neutral: "neutral", positive: "positive", unknown: "unknown" },
    since: "Since",
    act: "Act",
    kind: "Kind",
    place: "Platform",
    content: "Content",
    waited: "Waiting",
    actor: "Who",
    anonymous: "(anonymous)",
    days: (count) => `${count} days`,
    overdue: (duration) => `${duration} !`,
    overdueMeans: "!: longer than the delay.",
    more: (count) => `… and ${count} more; --format csv and json hold them all.`,
    hidden: "Who wrote is left out; --show-actors tells.",
  },
  fr: {
    title: (taxonomy, version) => `Personnes selon les niveaux de ${taxonomy}, version ${version}`,
    asOf: (day) => `À la fin du ${day}`,
    levels: "Le plus haut niveau atteint par chacun",
    noLevel: "Sans niveau",
    coverage: (share) => `Actions dont l’auteur est connu${N}: ${share}`,
    nobody: `Personne n’est identifié${N}: ces données disent ce qui s’est fait, pas qui l’a fait.`,
    climbs: (before, after) => `Montées${N}: ${before}, puis ${after}`,
    span: (from, to) => `${from} au ${to}`,
    move: {
      promoted: "Montés",
      demoted: "Descendus",
      held: "Au même niveau",
      arrived: "Arrivés, absents avant",
      left: "Partis, absents après",
    },
    movement: "Mouvement",
    shareOfBoth: "Parmi les présents aux deux",
    meanSteps: (steps) => `Niveaux gagnés en moyenne, parmi les présents aux deux${N}: ${steps}`,
    unequal: `Les deux périodes n’ont pas la même longueur${N}: la plus longue montre plus de tout.`,
    association: `Aucune cause n’est montrée${N}: qui était inhabituellement bas tend à remonter, campagne ou non.`,
    moves: "De niveau en niveau",
    fromLevel: "De",
    toLevel: "À",
    absent: "(absent)",
    cohorts: {
      week: "Qui est revenu, selon la semaine de la première action",
      month: "Qui est revenu, selon le mois de la première action",
    },
    cohort: "Vus dès",
    periods: (days) =>
      `Colonnes${N}: périodes de ${days} jours depuis la première action, qui ouvre la période 0.`,
    immature: `Vide${N}: cette période n’est finie pour personne. Ce n’est pas zéro.`,
    inbox: (within) => `Réponses de la marque, attendues sous ${within}`,
    answers: "Réponses",
    answer: {
      inbound: "Attendues",
      answered: "Données à temps",
      late: "Données en retard",
      missed: "Non données à temps",
      pending: "Encore dans le délai",
    },
    state: "Réponse",
    all: "Toutes",
    negative: "Aux messages négatifs",
    median: "La moitié en",
    nineOfTen: "Neuf sur dix en",
    rate: "Données à temps, parmi celles qui étaient dues",
    waiting: "En attente de réponse, le plus négatif et le plus ancien d’abord",
    empty: "Rien n’attend de réponse.",
    tone: "Tonalité",
    tones: { negative: "négative", neutral: "neutre", positive: "positive", unknown: "inconnue" },
    since: "Depuis",
    act: "Action",
    kind: "Type",
    place: "Plateforme",
    content: "Contenu",
    waited: "Attente",
    actor: "Qui",
    anonymous: "(anonyme)",
    days: (count) => `${count} jours`,
    overdue: (duration) => `${duration}${N}!`,
    overdueMeans: `«${N}!${N}»${N}: au-delà du délai.`,
    more: (count) => `… et ${count} de plus${N}; --format csv et json les donnent tous.`,
    hidden: `Les auteurs ne sont pas montrés${N}; --show-actors les montre.`,
  },
};

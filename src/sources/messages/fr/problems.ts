import type { Messages } from "../message.ts";

const MEANT = " Vouliez-vous dire {hint}\u202f?";

/** The problems in French. */
export const PROBLEMS: Messages = {
  "unknown-kind": {
    what: "{value} n’est pas une interaction connue.",
    more: MEANT,
    advice:
      "Traduisez vos propres mots avec { map: { kind: (row) => … } }, ou nommez vos propres interactions avec { kinds }.",
  },
  "unknown-word": { what: "{value} n’est pas un mot de ce champ.", more: MEANT },
  "bad-date": {
    what: "{value} n’est pas une date lisible.",
    advice:
      "Donnez des dates ISO avec un fuseau (2026-04-03T10:00:00+02:00), ou dites comment lire les vôtres avec { map: { at: … } }.",
  },
  "bad-date ambiguous": {
    what: "{value} peut être le {first} ou le {second}.",
    advice:
      "Précisez avec { map: { at: … } }, ou exportez des dates ISO avec un fuseau (2026-04-03T10:00:00+02:00).",
  },
  "bad-date plain": {
    what: "{value} ne peut être que le {first}, écrit {form:plain}.",
    advice:
      "Dites-le là où on le demande, { dates: … } d’un export, ou lisez-la avec { map: { at: … } }.",
  },
  "ambiguous-dates": {
    what: "{value} peut être le {first} ou le {second}, et aucune ligne du fichier ne tranche (dates à deux sens\u202f: {dates:plain}).",
    advice:
      'Laquelle est-ce\u202f? Dites { dates: "day/month/year" } (jour d’abord) ou { dates: "month/day/year" } (mois d’abord).',
  },
  "ambiguous-dates mixed": {
    what: "{value} peut être le {first} ou le {second}, et les lignes du fichier se contredisent (dates à deux sens\u202f: {dates:plain}).",
    advice:
      'Laquelle est-ce\u202f? Dites { dates: "day/month/year" } (jour d’abord) ou { dates: "month/day/year" } (mois d’abord).',
  },
  "bad-date no-zone": {
    what: "{value} ne dit pas dans quel fuseau horaire.",
    advice: "Ajoutez le fuseau\u202f: 2026-04-03T10:00:00+02:00, ou Z pour UTC.",
  },
  "bad-date seconds": {
    what: "{value} semble compter des secondes.",
    advice: 'S’il s’agit de secondes depuis 1970, dites-le avec { time: "epoch-s" }.',
  },
  "bad-date milliseconds": {
    what: "{value} est un texte de chiffres.",
    advice: 'S’il s’agit de millisecondes depuis 1970, dites-le avec { time: "epoch-ms" }.',
  },
  "missing-field": {
    what: "rien n’est donné, et ce champ est obligatoire.",
    advice: "Donnez-le, ou passez { defaults }, ou { map } s’il porte un autre nom.",
  },
  "wrong-type": { what: "{value} n’a pas le bon type.", more: " Attendu\u202f: {expected:plain}." },
  "out-of-range": { what: "{value} est hors limites.", more: " Attendu\u202f: {expected:plain}." },
  "too-long": {
    what: "le texte ou la liste dépasse la longueur admise.",
    more: " Au plus {most:plain} sont gardés.",
  },
  "blank-text": {
    what: "le texte est vide.",
    advice: "Omettez le champ, ou mettez null, quand il n’y a rien à dire.",
  },
  "null-character": { what: "le texte contient un caractère nul." },
  "invalid-encoding": {
    what: "ce texte n’est pas de l’UTF-8 correct.",
    advice: "Enregistrez le fichier en UTF-8.",
  },
  "invalid-encoding UTF-16": {
    what: "le fichier est en UTF-16.",
    advice: "Enregistrez-le en UTF-8.",
  },
  "invalid-encoding gzip": {
    what: "le fichier a été compressé deux fois.",
    advice: "Décompressez-le une fois, puis lisez-le.",
  },
  "not-object": { what: "un enregistrement est un objet, ce que ceci n’est pas." },
  unreadable: { what: "la lecture de la ligne a provoqué une erreur." },
  "conflicting-duplicate": {
    what: "{value} figure aussi à la ligne {otherLine:plain}, où il dit autre chose.",
    advice: "Un identifiant désigne un seul acte. Un seul des deux est gardé.",
  },
  "conflicting-duplicate elsewhere": {
    what: "{value} figure aussi dans un fichier précédent, où il dit autre chose.",
    advice: "Un identifiant désigne un seul acte. Un seul des deux est gardé.",
  },
  "unsafe-key": {
    what: "une clé de ce nom est refusée, car elle peut atteindre les prototypes d’un programme.",
  },
  "duplicate-key": {
    what: "une clé figure deux fois dans un objet\u202f: les programmes ne s’accorderaient pas sur sa valeur.",
  },
  "invalid-json": {
    what: "la ligne n’est pas du JSON.",
    advice: "Un objet JSON par ligne, rien entre eux.",
  },
  "invalid-json CR": {
    what: "les lignes du fichier finissent par CR seul, comme sur les vieux Macintosh.",
    advice:
      "Enregistrez-le avec les fins de ligne d’Unix ou de Windows\u202f: tr '\\r' '\\n' < ancien > nouveau",
  },
  truncated: {
    what: "la dernière ligne est coupée.",
    advice: "Le fichier n’a pas été écrit jusqu’au bout\u202f: récupérez-le à nouveau.",
  },
  "truncated gzip": {
    what: "le fichier compressé est coupé.",
    advice: "Il n’a pas été écrit, ou récupéré, jusqu’au bout\u202f: récupérez-le à nouveau.",
  },
  "cr-line-ends": {
    what: "les lignes du fichier finissent par CR seul, comme sur les vieux Macintosh.",
    advice:
      "Enregistrez-le avec les fins de ligne d’Unix ou de Windows\u202f: tr '\\r' '\\n' < ancien > nouveau",
  },
  "placeholder-actor": {
    what: "{value} ne désigne personne\u202f; ce texte a été laissé de côté.",
    advice:
      "Dites quels textes ne désignent personne avec { placeholders }\u202f: [] si tous sont des personnes.",
  },
  "spelling-variants": {
    what: "{spellings}\u202f: ils ne diffèrent que par la casse ou la forme Unicode, et sont comptés à part.",
    advice: "S’ils disent la même chose, écrivez-les pareil\u202f: { map: … } avec une fonction.",
  },
  "too-deep": { what: "l’enregistrement a {value:plain} niveaux\u202f; 32 sont lus." },
  "line-too-long": { what: "la ligne dépasse 1 Mio." },
  "column-count": { what: "la ligne a {value:plain} cellules, l’en-tête {columns:plain}." },
  "invalid-quote": {
    what: "un guillemet est mal placé.",
    advice:
      'Mettez tout le champ entre guillemets, et doublez ceux qu’il contient\u202f: "dire ""bonjour""".',
  },
  "unterminated-quote": { what: "un guillemet s’ouvre ici et ne se ferme jamais." },
  "missing-column": {
    what: "aucune colonne ne donne {name}. Le fichier contient\u202f: {value:plain}.",
    more: MEANT,
    advice: "Nommez-la avec { map: { … } }.",
  },
  "missing-column preset": {
    what: "aucune colonne ne donne {name}. Le fichier contient\u202f: {value:plain}.",
    advice:
      "On dirait des totaux par publication. Utilisez checkExport(rows, {preset:plain}, { calendar }).",
  },
  "missing-header": {
    what: "le fichier est vide\u202f: sa première ligne devrait nommer les colonnes.",
  },
  "one-column": {
    what: "le fichier a une seule colonne nommée {value}.",
    advice: "Il est séparé par {delimiter}\u202f: parse(text, { delimiter: {delimiter} }).",
  },
  "one-column semicolon": {
    what: "le fichier a une seule colonne nommée {value}.",
    advice:
      'Il est séparé par des points-virgules, comme le fait Excel en français\u202f: parse(text, { delimiter: ";" }).',
  },
  "one-column tab": {
    what: "le fichier a une seule colonne nommée {value}.",
    advice: 'Il est séparé par des tabulations\u202f: parse(text, { delimiter: "\\t" }).',
  },
  "duplicate-header": { what: "deux colonnes s’appellent {value}." },
  "corrupt-gzip": {
    what: "le fichier compressé est endommagé.",
    advice: "Récupérez-le à nouveau.",
  },
  "source-error": { what: "la source a échoué\u202f: {value:plain}." },
  aborted: { what: "la lecture a été arrêtée avant la fin." },
  "too-many-problems": {
    what: "la lecture s’est arrêtée après {value:plain} problèmes.",
    advice: "Passez { maxProblems } pour aller plus loin.",
  },
  "unknown-field": {
    what: "aucun champ ne porte ce nom\u202f; il a été laissé de côté.",
    more: MEANT,
  },
  "unknown-column": {
    what: "aucun champ ne porte ce nom\u202f; la colonne a été laissée de côté.",
    more: MEANT,
  },
  "future-date": { what: "{value} est dans le futur\u202f; l’enregistrement a été gardé." },
  "approximate-date": {
    what: "l’export ne donne que le mois\u202f: les dates sont les premiers instants de ces mois.",
  },
  "reach-above-impressions": {
    what: "plus de personnes touchées ({value:plain}) que d’impressions ({impressions:plain})\u202f; les deux sont gardées.",
  },
  "total-mismatch": {
    what: "le total vaut {value:plain}, ses parties font {sum:plain}\u202f; les parties sont gardées.",
  },
  "more-warnings": { what: "d’autres avertissements ne sont pas listés." },
};

import type { ErrorWords } from "../error-words.ts";

/** What every error says, in French. */
export const errors: ErrorWords = {
  "already-read": {
    what: "Une lecture a été parcourue une seconde fois.",
    advice: "Relisez la source, ou gardez dans une liste ce que la première boucle a donné.",
  },
  "built-in-kind": {
    what: "Un type que vous définissez porte le nom d’un type intégré, qui garde sa propre famille.",
    advice: "Donnez-lui un autre nom.",
  },
  "circular-mapping": {
    what: "Des comptes se désignent les uns les autres en cercle\u202f; aucun d’eux n’est donc la personne.",
    advice: "Faites mener chaque compte à une personne qui ne mène nulle part ailleurs.",
  },
  "different-dimensions": {
    what: "Les faits et les crédits ne sont pas groupés selon la même dimension, ou les faits pas selon elle seule.",
    advice: "Groupez les deux selon une même et seule dimension.",
  },
  "different-rollups": {
    what: "Une partie vient d’une autre taxonomie ou d’autres options\u202f; elle ne peut pas être ajoutée.",
    advice: "Faites toutes les parties avec la même taxonomie et les mêmes options.",
  },
  "different-taxonomies": {
    what: "Les niveaux viennent de deux taxonomies, ou de deux versions d’une même taxonomie.",
    advice: "Prenez tous les niveaux dans une seule taxonomie, dans une seule version.",
  },
  "duplicate-dimension": {
    what: "Une dimension est nommée deux fois parmi celles du groupement.",
    advice: "Nommez chaque dimension une seule fois.",
  },
  "duplicate-goal": {
    what: "Deux objectifs portent le même identifiant.",
    advice: "Donnez à chaque objectif un identifiant qui lui soit propre.",
  },
  "duplicate-level": {
    what: "Deux niveaux d’une taxonomie portent le même identifiant.",
    advice: "Donnez à chaque niveau un identifiant qui lui soit propre.",
  },
  "duplicate-stage": {
    what: "Deux étapes portent le même identifiant.",
    advice: "Donnez à chaque étape un identifiant qui lui soit propre.",
  },
  "empty-rule": {
    what: "Un niveau n’a pas de règle, ou l’une de ses règles ne regarde rien.",
    advice:
      "Écrivez au moins une règle, et dans chacune au moins un champ avec une valeur, ou un fait avec une borne.",
  },
  "engagement-is-not-a-goal": {
    what: "Un objectif compte de l’engagement, qui est un moyen\u202f: il peut exister sans aucun succès.",
    advice:
      "Comptez ce à quoi l’engagement doit servir\u202f: des conversions, une valeur ou les réponses d’une enquête.",
  },
  "engagement-is-not-success": {
    what: "Une mesure d’engagement a été donnée là où le succès se juge aux résultats des objectifs.",
    advice: "Donnez ce que renvoie `track`, jamais un indicateur.",
  },
  "goal-with-baseline": {
    what: "Un objectif qui compte à partir de zéro dès son premier jour a reçu une valeur de départ.",
    advice: "Omettez `baseline`, ou mettez-la à 0, et omettez `baselineSize`.",
  },
  "goal-without-baseline": {
    what: "Un objectif demande un changement sans dire à partir de quoi, ou pas à partir d’un nombre dont il puisse être une part.",
    advice:
      "Donnez `baseline`\u202f: la mesure d’avant\u202f; au-dessus de zéro pour un changement en pour cent.",
  },
  "goal-without-currency": {
    what: "Un objectif compte de l’argent sans dire en quelle monnaie.",
    advice: "Donnez `currency`, un code tel que EUR.",
  },
  "goal-without-deadline": {
    what: "Un objectif n’a pas de dernier jour.",
    advice: "Donnez `by`, un jour tel que 2026-12-31.",
  },
  "goal-without-id": {
    what: "Un objectif n’a pas d’identifiant, ou ce qui a été donné n’est pas un objectif.",
    advice: "Donnez un objet avec un `id` qui ne soit pas vide.",
  },
  "goal-without-start": {
    what: "Un objectif n’a pas de premier jour.",
    advice: "Donnez `from`, un jour tel que 2026-01-01.",
  },
  "goal-without-target": {
    what: "Un objectif n’a pas de cible, ou une cible de zéro.",
    advice:
      "Donnez `target`\u202f: de combien la mesure doit changer, vers le haut ou vers le bas.",
  },
  "invalid-ages": {
    what: "Un chemin n’a pas un âge par contact, ou un âge est négatif.",
    advice: "Donnez autant d’âges que de contacts, en millisecondes avant la fin du chemin.",
  },
  "invalid-amount": {
    what: "Un montant n’est pas un nombre, ou a plus de décimales que sa monnaie.",
    advice: "Donnez un nombre simple tel que 49.90, sans plus de décimales que la monnaie n’en a.",
  },
  "invalid-input": {
    what: "Un argument n’est pas de la bonne sorte\u202f: rien, un nombre, un texte ou une liste là où autre chose était attendu.",
    advice:
      "Lisez dans le message ce qui était attendu, et regardez l’ordre des arguments\u202f: les données d’abord, les options à la fin.",
  },
  "invalid-bound": {
    what: "Une borne d’une règle n’est pas un nombre.",
    advice: "Donnez `min` et `max` en nombres finis.",
  },
  "invalid-day": {
    what: "Un jour est illisible, ou n’existe pas dans le calendrier.",
    advice: "Écrivez-le sous la forme 2026-03-01.",
  },
  "invalid-default": {
    what: "La valeur par défaut d’un champ n’est pas une valeur que ce champ puisse avoir.",
    advice: "Donnez une valeur du type, et un mot, que le champ accepte.",
  },
  "invalid-delimiter": {
    what: "Le séparateur des colonnes n’est pas un seul caractère.",
    advice: "Donnez un caractère, ou l’un des mots tab, semicolon, comma.",
  },
  "invalid-duration": {
    what: "Une durée est illisible.",
    advice: "Écrivez un nombre et son unité\u202f: 15m, 6h ou 30d.",
  },
  "invalid-file": {
    what: "Un fichier ne contient pas ce pour quoi il a été donné, ou l’entrée standard a été demandée deux fois.",
    advice:
      "Lisez dans le message ce qui était attendu, et nommez un autre fichier ou corrigez celui-ci.",
  },
  "invalid-instant": {
    what: "Un instant n’est pas un nombre de millisecondes des années 0 à 9999.",
    advice:
      'Donnez des millisecondes depuis 1970, par exemple `Date.parse("2026-03-01T10:00:00Z")`.',
  },
  "invalid-option": {
    what: "Une option a une valeur qu’elle ne peut pas avoir.",
    advice: "Lisez dans le message quelles valeurs elle accepte.",
  },
  "invalid-path": {
    what: "Un chemin a des nombres ou une valeur qu’aucun chemin ne peut avoir.",
    advice:
      "Donnez `conversions` et `nulls` à partir de 0, et une valeur de la sorte attendue, ou null.",
  },
  "invalid-plan": {
    what: "Le plan ne donne pas à chaque campagne l’identifiant d’un objectif.",
    advice:
      "Écrivez un objet de textes\u202f: la campagne à gauche, l’identifiant de son objectif à droite.",
  },
  "invalid-range": {
    what: "Une période finit avant de commencer, ou ses bornes ne sont pas deux jours dans l’ordre.",
    advice: "Échangez ses deux bornes, ou cherchez une année erronée.",
  },
  "invalid-rate": {
    what: "Un taux de change n’est pas un nombre supérieur à zéro.",
    advice:
      "Faites dire à `rate`, pour chaque jour et chaque monnaie, combien une unité vaut dans l’autre.",
  },
  "invalid-taxonomy": {
    what: "Un objet n’est pas une taxonomie, ou pas de la bonne sorte\u202f: il lui manque son identifiant, sa version ou ses niveaux, ou elle classe autre chose.",
    advice:
      "Faites-la avec `defineTaxonomy` ou `defineActorTaxonomy`\u202f: un texte, un nombre entier à partir de 1, et au moins un niveau.",
  },
  "invalid-weight": {
    what: "Un poids n’est pas un nombre fini.",
    advice: "Donnez à chaque type un nombre pour poids.",
  },
  "missing-ages": {
    what: "Un chemin ne dit pas l’âge de ses contacts, dont une décroissance dans le temps a besoin.",
    advice: "Faites les chemins avec `conversionPaths`, ou donnez `ages` avec chaque chemin.",
  },
  "missing-brand": {
    what: "Il n’est pas dit de qui l’on regarde la réputation.",
    advice: "Donnez l’option `brand`\u202f: le nom que les actes portent dans `about`.",
  },
  "missing-label": {
    what: "Un libellé n’a pas de texte anglais.",
    advice: 'Donnez `label: { en: "…" }`\u202f; les autres langues peuvent manquer.',
  },
  "missing-option": {
    what: "Il manque une option que rien ne peut remplacer.",
    advice: "Donnez l’option que le message nomme.",
  },
  "missing-population": {
    what: "Il n’est pas dit qui est compté, et les chiffres en dépendent plus que de tout le reste.",
    advice:
      'Donnez l’option `population`\u202f: "contributors", le nombre de personnes ou, là où c’est admis, leur liste.',
  },
  "missing-taxonomy": {
    what: "Des parcours sont demandés par niveau, et aucune taxonomie ne dit quels niveaux il y a.",
    advice: "Donnez l’option `taxonomy`.",
  },
  "missing-weight": {
    what: "Un niveau n’a pas de poids.",
    advice: "Donnez un poids à chaque niveau de la taxonomie.",
  },
  "mixed-currency": {
    what: "Des valeurs sont en deux monnaies, qui ne s’additionnent jamais.",
    advice: "Convertissez-les d’abord, ou prenez une monnaie à la fois.",
  },
  "no-taxonomy": {
    what: "Un fichier ne contient pas de taxonomie, ou plusieurs sans en désigner une.",
    advice: "Exportez un objet avec id, version et levels, par défaut s’il y en a plusieurs.",
  },
  "not-a-taxonomy-of-acts": {
    what: "Une taxonomie de personnes a été donnée là où il en faut une d’actes.",
    advice:
      "Donnez-en une faite par `defineTaxonomy`, ou l’une de celles qui sont fournies, telle que `fiveLevels`.",
  },
  "not-a-taxonomy-of-people": {
    what: "Une taxonomie d’actes a été donnée là où il en faut une de personnes.",
    advice: "Donnez-en une faite par `defineActorTaxonomy`, ou l’une de celles qui sont fournies.",
  },
  "not-in-order": {
    what: "Des moments ne sont pas dans l’ordre du temps.",
    advice: "Triez-les selon `at`, le plus ancien d’abord.",
  },
  "overlapping-links": {
    what: "Un compte est relié à deux personnes en même temps.",
    advice: "Faites finir chaque lien, avec `until`, avant que commence le suivant du même compte.",
  },
  "overlapping-windows": {
    what: "Les jours d’après commencent avant la fin des jours d’avant\u202f; les mêmes actes compteraient deux fois.",
    advice: "Faites commencer la seconde période après la fin de la première.",
  },
  "same-id": {
    what: "Une variante de taxonomie porte l’identifiant de celle dont elle est tirée.",
    advice: "Donnez-lui un identifiant qui lui soit propre.",
  },
  "too-many-channels": {
    what: "Les parcours nomment plus de canaux que n’en admet le calcul exact de la valeur de Shapley d’un taux.",
    advice: "Groupez selon une dimension plus grossière, ou prenez un autre modèle.",
  },
  "too-many-keys": {
    what: "Il y a trop de clés pour résoudre ce modèle.",
    advice: "Choisissez un autre modèle, ou groupez selon une dimension plus grossière.",
  },
  "unchecked-record": {
    what: "Un enregistrement jamais vérifié est arrivé jusqu’à un calcul et ne peut pas être compté.",
    advice:
      "Faites vérifier par `paliers/sources` ce qui vient du dehors, et donnez ce qu’elle a accepté.",
  },
  "unknown-brand": {
    what: "Une marque n’est pas dans l’ensemble des marques auquel on la compare.",
    advice: "Ajoutez-la à l’ensemble, ou corrigez son orthographe.",
  },
  "unknown-currency": {
    what: "Une monnaie n’est pas un code ISO 4217.",
    advice: "Donnez trois lettres majuscules, telles que EUR.",
  },
  "unknown-dimension": {
    what: "Il est demandé de grouper selon ce qui n’est pas une dimension ici.",
    advice: "Prenez l’une des dimensions que nomme le message, ou la page de la fonction.",
  },
  "unknown-fact": {
    what: "Une règle lit un fait que personne ne donne.",
    advice: "Corrigez son nom, ou donnez ce fait avec les personnes.",
  },
  "unknown-family": {
    what: "Un type que vous définissez a une famille qui n’existe pas.",
    advice: "Prenez l’une des familles qui existent.",
  },
  "unknown-field": {
    what: "Un champ porte un nom qui n’existe pas ici.",
    advice:
      "Corrigez son orthographe\u202f; dans une règle, prenez le nom court, tel que `platform`.",
  },
  "unknown-figure": {
    what: "Un seuil est donné pour un chiffre qu’aucun stade ne lit.",
    advice: "Prenez `interacting`, `reciprocity` ou `peerAnswers`.",
  },
  "unknown-goal": {
    what: "Un objectif est nommé que ne connaît aucune conversion ni aucun fichier d’objectifs.",
    advice: "Corrigez son orthographe, ou ajoutez ses conversions.",
  },
  "unknown-level": {
    what: "Un niveau est nommé que la taxonomie n’a pas.",
    advice: "Prenez l’identifiant d’un de ses niveaux.",
  },
  "unknown-locale": {
    what: "Il n’y a pas de mots dans cette langue.",
    advice: "Prenez `en` ou `fr`.",
  },
  "unknown-model": {
    what: "Aucun modèle d’attribution ne porte ce nom.",
    advice: "Prenez l’un de ceux que nomme `paliers impact --help`.",
  },
  "unknown-option": {
    what: "Une option porte un nom qui n’existe pas, ou a reçu ce qu’elle n’accepte pas.",
    advice:
      "Prenez l’une de celles que le message énumère\u202f: une option mal écrite ne changerait rien, sans un mot.",
  },
  "unknown-policy": {
    what: "Aucune règle d’attribution des niveaux ne porte ce nom.",
    advice: "Prenez l’une de celles que le message nomme.",
  },
  "unknown-preset": {
    what: "Aucun préréglage ne porte ce nom.",
    advice: "Prenez l’un de ceux que `paliers presets` énumère.",
  },
  "unknown-taxonomy": {
    what: "Aucune taxonomie ne porte ce nom.",
    advice: "Prenez l’une de celles qui sont fournies, ou nommez le fichier de la vôtre.",
  },
  "unknown-time-zone": {
    what: "Un fuseau horaire porte un nom que personne ne connaît.",
    advice: "Donnez un nom tel que Europe/Paris.",
  },
  "unknown-word": {
    what: "Un mot n’est pas de ceux qui sont admis à cet endroit.",
    advice: "Prenez l’un de ceux que le message nomme.",
  },
  "unreachable-level": {
    what: "Un niveau ne peut jamais être atteint\u202f: un niveau supérieur prend tout ce que ses règles acceptent, ou l’une d’elles demande un minimum plus grand que son maximum.",
    advice:
      "Élargissez ses règles, ou resserrez celles du niveau supérieur\u202f; mettez `min` au-dessous de `max`.",
  },
  "unreadable-file": {
    what: "Un fichier est illisible ou n’est pas ce que dit son nom.",
    advice: "Vérifiez son nom, ses droits et son contenu.",
  },
  "unwritable-file": {
    what: "Un fichier ne peut pas être écrit.",
    advice: "Vérifiez le dossier, les droits et la place sur le disque.",
  },
};

import { bucketOf } from "../calendar/bucket-of.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { durationMs } from "../calendar/duration-ms.ts";
import { formatDuration } from "../metric/text/format-duration.ts";
import { formatMetric } from "../metric/text/format-metric.ts";
import { formatNumber } from "../metric/text/format-number.ts";
import type { Locale } from "../model/locale.ts";
import { DAY } from "../util/day.ts";
import { ANSWER_STATES } from "./answer-states.ts";
import { formatCount } from "./format-count.ts";
import type { Inbox } from "./people-data.ts";
import type { PeopleSection } from "./people-section.ts";
import { PEOPLE_WORDS } from "./people-words.ts";

/** So many waiting acts are shown to people; programs get them all. */
const SHOWN = 20;

/** Writes how long somebody has waited: from two days on, in days. */
function waitingText(milliseconds: number, locale: Locale): string {
  return milliseconds < 2 * DAY
    ? formatDuration(milliseconds, locale)
    : PEOPLE_WORDS[locale].days(formatNumber(Math.floor(milliseconds / DAY), locale));
}

/** How the brand answers, and what still waits. */
export function inboxSections(
  { within, answers, waiting }: Inbox,
  calendar: Calendar,
  locale: Locale,
): readonly PeopleSection[] {
  const words = PEOPLE_WORDS[locale];
  const { negative } = answers;
  const count = (value: number): string => formatCount(value, locale);
  const showsActors = waiting.some(({ actor }) => actor !== undefined);
  const more = waiting.length - SHOWN;
  const summary: PeopleSection = {
    title: words.inbox(formatDuration(durationMs(within), locale)),
    head: [words.state, words.all, words.negative],
    aligns: ["left", "right", "right"],
    rows: [
      ...ANSWER_STATES.map((state) => [
        words.answer[state],
        count(answers[state]),
        count(negative[state]),
      ]),
      [words.rate, formatMetric(answers.rate, { locale }), formatMetric(negative.rate, { locale })],
      [
        words.median,
        formatMetric(answers.median, { locale }),
        formatMetric(negative.median, { locale }),
      ],
      [
        words.nineOfTen,
        formatMetric(answers.p90, { locale }),
        formatMetric(negative.p90, { locale }),
      ],
    ],
    notes: waiting.length === 0 ? [words.empty] : [],
  };
  if (waiting.length === 0) return [summary];
  const list: PeopleSection = {
    title: words.waiting,
    head: [
      words.tone,
      words.since,
      words.waited,
      words.kind,
      words.place,
      words.act,
      words.content,
      ...(showsActors ? [words.actor] : []),
    ],
    aligns: ["left", "left", "right", "left", "left", "left", "left", "left"],
    rows: waiting.slice(0, SHOWN).map((act) => {
      const duration = waitingText(act.waited, locale);
      return [
        words.tones[act.sentiment ?? "unknown"],
        bucketOf(Date.parse(act.at), "day", { calendar }).name,
        act.overdue ? words.overdue(duration) : duration,
        act.kind,
        act.platform,
        act.id,
        act.content ?? "",
        ...(showsActors ? [act.actor ?? words.anonymous] : []),
      ];
    }),
    notes: [
      ...(more > 0 ? [words.more(count(more))] : []),
      ...(waiting.some(({ overdue }) => overdue) ? [words.overdueMeans] : []),
      ...(showsActors ? [] : [words.hidden]),
    ],
  };
  return [summary, list];
}

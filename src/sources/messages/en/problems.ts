import type { Messages } from "../message.ts";

const MEANT = " Did you mean {hint}?";

/** The problems in English. */
export const PROBLEMS: Messages = {
  "unknown-kind": {
    what: "{value} is not a kind of interaction.",
    more: MEANT,
    advice:
      "Map your own words with { map: { kind: (row) => … } }, or name your own kinds with { kinds }.",
  },
  "unknown-word": { what: "{value} is none of the words of this field.", more: MEANT },
  "bad-date": {
    what: "{value} is not a date that can be read.",
    advice:
      "Give ISO dates with a zone (2026-04-03T10:00:00+02:00), or say how to read yours with { map: { at: … } }.",
  },
  "bad-date ambiguous": {
    what: "{value} can be {first} or {second}.",
    advice:
      "Say which with { map: { at: … } }, or export ISO dates with a zone (2026-04-03T10:00:00+02:00).",
  },
  "bad-date plain": {
    what: "{value} can only be {first}, written {form:plain}.",
    advice:
      "Say so where it is asked for, { dates: … } of an export, or read it with { map: { at: … } }.",
  },
  "ambiguous-dates": {
    what: "{value} can be {first} or {second}, and no row of the file tells which ({dates:plain} can be both).",
    advice: 'Which is it? Say { dates: "day/month/year" } or { dates: "month/day/year" }.',
  },
  "ambiguous-dates mixed": {
    what: "{value} can be {first} or {second}, and rows of the file tell both ({dates:plain} can be both).",
    advice: 'Which is it? Say { dates: "day/month/year" } or { dates: "month/day/year" }.',
  },
  "bad-date no-zone": {
    what: "{value} does not say in which time zone.",
    advice: "Add the zone: 2026-04-03T10:00:00+02:00, or Z for UTC.",
  },
  "bad-date seconds": {
    what: "{value} looks like seconds.",
    advice: 'If it holds seconds since 1970, say so with { time: "epoch-s" }.',
  },
  "bad-date milliseconds": {
    what: "{value} is a text of digits.",
    advice: 'If it holds milliseconds since 1970, say so with { time: "epoch-ms" }.',
  },
  "missing-field": {
    what: "nothing is given, and it is required.",
    advice: "Give it, or pass { defaults }, or { map } when it has another name.",
  },
  "wrong-type": { what: "{value} has the wrong type.", more: " Expected: {expected:plain}." },
  "out-of-range": { what: "{value} is out of range.", more: " Expected: {expected:plain}." },
  "too-long": { what: "the text or list is too long.", more: " At most {most:plain} are kept." },
  "blank-text": {
    what: "the text is blank.",
    advice: "Leave a field out, or null, when there is nothing to say.",
  },
  "null-character": { what: "the text holds a null character." },
  "invalid-encoding": {
    what: "this is not well-formed UTF-8 text.",
    advice: "Save the file as UTF-8.",
  },
  "invalid-encoding UTF-16": { what: "the file is UTF-16.", advice: "Save it as UTF-8." },
  "invalid-encoding gzip": {
    what: "the file was packed twice.",
    advice: "Unpack it once, then read it.",
  },
  "not-object": { what: "a record is an object, and this is none." },
  unreadable: { what: "reading the row threw an error." },
  "conflicting-duplicate": {
    what: "{value} stands on row {otherLine:plain} too, and says something else there.",
    advice: "An id names one act. Only one of them is kept.",
  },
  "conflicting-duplicate elsewhere": {
    what: "{value} stands in an earlier file too, and says something else there.",
    advice: "An id names one act. Only one of them is kept.",
  },
  "unsafe-key": {
    what: "a key of this name is refused, since it can reach the prototypes of a program.",
  },
  "duplicate-key": {
    what: "a key stands twice in one object: programs would not agree on its value.",
  },
  "invalid-json": {
    what: "the line is not JSON.",
    advice: "One JSON object a line, nothing between them.",
  },
  "invalid-json CR": {
    what: "the lines of the file end in CR alone, as those of old Macintosh files do.",
    advice: "Save it with the line ends of Unix or Windows: tr '\\r' '\\n' < old > new",
  },
  truncated: {
    what: "the last line breaks off.",
    advice: "The file was not written to its end: fetch it again.",
  },
  "truncated gzip": {
    what: "the packed file breaks off.",
    advice: "It was not written, or not fetched, to its end: fetch it again.",
  },
  "cr-line-ends": {
    what: "the lines of the file end in CR alone, as those of old Macintosh files do.",
    advice: "Save it with the line ends of Unix or Windows: tr '\\r' '\\n' < old > new",
  },
  "placeholder-actor": {
    what: "{value} stands for nobody; it was left out.",
    advice: "Pass { placeholders } to say which texts do: [] where all of them are people.",
  },
  "spelling-variants": {
    what: "{spellings}: they differ only in case or in Unicode form, and are counted apart.",
    advice: "Where they mean the same, write them alike: { map: … } with a function.",
  },
  "too-deep": { what: "the record is nested {value:plain} levels deep; 32 are read." },
  "line-too-long": { what: "the line is longer than 1 MiB." },
  "column-count": { what: "the row has {value:plain} cells, the header {columns:plain}." },
  "invalid-quote": {
    what: "a quote stands where none may be.",
    advice: 'Quote the whole field, and double the quotes in it: "say ""hello""".',
  },
  "unterminated-quote": { what: "a quote opens here and is never closed." },
  "missing-column": {
    what: "no column gives {name}. The file has: {value:plain}.",
    more: " Did you mean {hint}?",
    advice: "Name it with { map: { … } }.",
  },
  "missing-column preset": {
    what: "no column gives {name}. The file has: {value:plain}.",
    advice: "These look like totals per post. Use checkExport(rows, {preset:plain}, { calendar }).",
  },
  "missing-header": { what: "the file is empty: its first line should name the columns." },
  "one-column": {
    what: "the file has one column named {value}.",
    advice: "It is separated by {delimiter}: parse(text, { delimiter: {delimiter} }).",
  },
  "one-column semicolon": {
    what: "the file has one column named {value}.",
    advice: 'It is separated by semicolons, as French Excel does: parse(text, { delimiter: ";" }).',
  },
  "one-column tab": {
    what: "the file has one column named {value}.",
    advice: 'It is separated by tabs: parse(text, { delimiter: "\\t" }).',
  },
  "duplicate-header": { what: "two columns are called {value}." },
  "corrupt-gzip": { what: "the packed file is damaged.", advice: "Fetch it again." },
  "source-error": { what: "the source failed: {value:plain}." },
  aborted: { what: "reading was stopped before the end." },
  "too-many-problems": {
    what: "reading stopped after {value:plain} problems.",
    advice: "Pass { maxProblems } to go on for longer.",
  },
  "unknown-field": { what: "no field has this name; it was left out.", more: MEANT },
  "unknown-column": { what: "no field has this name; the column was left out.", more: MEANT },
  "future-date": { what: "{value} is in the future; the record was kept." },
  "approximate-date": {
    what: "the export gives months only: the dates are the first instants of these months.",
  },
  "reach-above-impressions": {
    what: "more people reached ({value:plain}) than impressions ({impressions:plain}); both were kept.",
  },
  "total-mismatch": {
    what: "the total is {value:plain}, its parts add up to {sum:plain}; the parts were kept.",
  },
  "more-warnings": { what: "further warnings are not listed." },
};

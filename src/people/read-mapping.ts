import type { Link } from "../model/link.ts";
import { checkInput } from "../util/check-input.ts";
import { isObject } from "../util/is-object.ts";
import { type ByName, mapOf } from "../util/map-of.ts";
import { PaliersError } from "../util/paliers-error.ts";

/**
 * Who is behind each account: the person by account, or a list of links that may say from when to when.
 *
 * @public
 */
export type ActorMapping = ByName<string> | readonly Link[];

/** Whose an account was, from an instant to before another. */
interface Span {
  readonly at: number;
  readonly until: number;
  readonly person: string;
}

/** A mapping made ready. */
export interface ReadMapping {
  /** Every account that it names as such. */
  readonly accounts: readonly string[];
  /** Whether whose an account was depends on the time. */
  readonly isTimed: boolean;
  /** The person behind an account; accounts that the mapping lacks are themselves. */
  readonly personOf: (account: string, at: number | undefined) => string;
}

// Texts without a hole: a bundle keeps what is put together as it loads, also where nobody asks for it.
const WHAT = "the person of each account";
const WANTED =
  "the person of each account: a Map or an object, or a list of { from, to, at?, until? }";

/** Reads who is behind each account, and refuses what contradicts itself. */
export function readMapping(mapping: ActorMapping): ReadMapping {
  const steps = stepsOf(mapping);
  const people = new Map([...steps.keys()].map((account) => [account, follow(account, steps)]));
  return {
    accounts: [...steps.keys()],
    isTimed: [...people.values()].some(({ length }) => length > 1),
    personOf(account, at) {
      const spans = people.get(account);
      if (spans === undefined) return account;
      const [first] = spans;
      if (first !== undefined && spans.length === 1) return first.person;
      if (at === undefined || !Number.isFinite(at)) {
        const what = `whose "${account}" was depends on the time, and a row of it has no "at"`;
        throw new PaliersError("invalid-input", what);
      }
      return spans[lastBegun(spans, at)]?.person ?? account;
    },
  };
}

/** The place of the last span that has begun at an instant. */
function lastBegun(spans: readonly Span[], instant: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.at ?? instant) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A Map of any realm, or an object of fields: a date, a promise or an instance would be read as an empty one. */
function isMapping(mapping: unknown): boolean {
  if (!isObject(mapping)) return false;
  const made: unknown = Object.getPrototypeOf(mapping);
  return "get" in mapping || !isObject(made) || Object.getPrototypeOf(made) === null;
}

const isList = (mapping: ActorMapping): mapping is readonly Link[] => Array.isArray(mapping);

/** What the mapping says of each account, in order of time. */
function stepsOf(mapping: ActorMapping): ReadonlyMap<string, readonly Span[]> {
  if (!isList(mapping)) {
    checkInput(isMapping(mapping), WANTED);
    const given = [...mapOf<unknown>(mapping, WHAT)];
    return new Map(
      given.map(([account, person]) => {
        checkInput(typeof person === "string", `a name for the person of "${account}"`);
        return [
          account,
          [
            {
              at: Number.NEGATIVE_INFINITY,
              until: Number.POSITIVE_INFINITY,
              person: String(person),
            },
          ],
        ];
      }),
    );
  }
  const steps = new Map<string, Span[]>();
  for (const link of mapping) {
    const { from, span } = spanOf(link);
    const known = steps.get(from);
    if (known === undefined) steps.set(from, [span]);
    else known.push(span);
  }
  for (const [account, spans] of steps) {
    spans.sort((a, b) => a.at - b.at);
    for (const [index, { at, person }] of spans.entries()) {
      const before = spans[index - 1];
      if (before === undefined || before.until <= at) continue;
      const what = `"${account}" is linked to "${before.person}" and to "${person}" at one time`;
      throw new PaliersError("overlapping-links", what);
    }
  }
  return steps;
}

function spanOf(link: Link): { readonly from: string; readonly span: Span } {
  const isRight = isObject(link) && typeof link.from === "string" && typeof link.to === "string";
  checkInput(isRight, WANTED);
  const { from, to } = link;
  const at = link.at ?? Number.NEGATIVE_INFINITY;
  const until = link.until ?? Number.POSITIVE_INFINITY;
  for (const instant of [at, until])
    if (typeof instant !== "number" || Number.isNaN(instant))
      throw new PaliersError(
        "invalid-instant",
        `the link of "${from}" has the instant ${String(instant)}, expected epoch milliseconds`,
      );
  if (at >= until)
    throw new PaliersError(
      "invalid-range",
      `the link of "${from}" to "${to}" ends before it begins`,
    );
  return { from, span: { at, until, person: to } };
}

/** Whom an account leads to at each time, over other accounts where it must. */
function follow(account: string, steps: ReadonlyMap<string, readonly Span[]>): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly span: Span; readonly path: readonly string[] }[] = [
    {
      span: { at: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, person: account },
      path: [account],
    },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { span, path } = next;
    let { at } = span;
    for (const step of steps.get(span.person) ?? []) {
      const start = Math.max(step.at, span.at);
      const until = Math.min(step.until, span.until);
      // What leads to itself says who is the person.
      if (start >= until || step.person === span.person) continue;
      if (path.includes(step.person))
        throw new PaliersError(
          "circular-mapping",
          `the accounts ${path.map((one) => `"${one}"`).join(", ")} name each other in a circle`,
        );
      if (at < start) found.push({ at, until: start, person: span.person });
      open.push({ span: { at: start, until, person: step.person }, path: [...path, step.person] });
      at = until;
    }
    if (at < span.until) found.push({ at, until: span.until, person: span.person });
  }
  return found.sort((a, b) => a.at - b.at);
}

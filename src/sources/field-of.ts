import type { Money } from "../model/outcome/money.ts";

/** The fields of a record that hold money. */
type MoneyKey<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends Money ? K : never;
}[keyof T];

type Plain = string | number | boolean | readonly unknown[];

type PathOf<T, K extends keyof T & string> =
  NonNullable<T[K]> extends Plain | Money ? K : `${K}.${keyof NonNullable<T[K]> & string}`;

type CurrencyOf<T> = [MoneyKey<T>] extends [never] ? never : "currency";

/**
 * A dotted name of a field of a record, as files use it: `channel.platform`.
 *
 * Money is a decimal on the wire, with a `currency` beside it.
 *
 * @public
 */
export type FieldOf<T> = string &
  ({ [K in keyof T & string]-?: PathOf<T, K> }[keyof T & string] | CurrencyOf<T>);

/** A part of a value: what is the same for every row, the rest comes from the rows. */
type PartOf<V> = V extends Money
  ? number
  : V extends Plain
    ? V
    : { readonly [K in keyof V]?: V[K] | undefined };

/**
 * Values of fields that a row does not give, nested as the record is.
 *
 * @public
 */
export type DefaultsOf<T> = { readonly [K in keyof T]?: PartOf<NonNullable<T[K]>> | undefined } & {
  readonly [K in CurrencyOf<T>]?: string | undefined;
};

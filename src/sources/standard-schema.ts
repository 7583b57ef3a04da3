/**
 * What tools ask of a schema, whatever made it: the parts of Standard Schema that they call.
 *
 * @see https://standardschema.dev
 * @public
 */
export interface StandardSchema<Output> {
  /** The properties of the specification. */
  readonly "~standard": {
    /** Of the specification. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: string;
    /** Checks one value. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** For the type checker only. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/**
 * What a schema says about one value: the value as it passed, or why it does not.
 *
 * @public
 */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/**
 * One reason why a value does not pass.
 *
 * @public
 */
export interface StandardIssue {
  /** The reason in words. */
  readonly message: string;
  /** Where it is, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

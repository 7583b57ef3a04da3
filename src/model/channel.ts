import type { Ownership } from "./ownership.ts";

/**
 * Where an act happened.
 *
 * @public
 */
export interface Channel {
  /** The network, site or place: `facebook`, `web`, `trade-fair`. */
  readonly platform: string;
  /** Who controls the space: the brand's own page on a social network is `owned`. */
  readonly ownership: Ownership;
  /** Absent means online. */
  readonly offline?: boolean | undefined;
}

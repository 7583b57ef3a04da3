/**
 * The content that an act is about: a post, an article, a video.
 *
 * @public
 */
export interface Content {
  readonly id: string;
  readonly type?: string | undefined;
  /** Who made it: what somebody received is counted by it. */
  readonly author?: string | undefined;
}

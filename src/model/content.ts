/**
 * The content that an act is about: a post, an article, a video.
 *
 * @public
 */
export interface Content {
  /** Its identity: the same id is the same content. */
  readonly id: string;
  /** What it is, in the words of its platform: a photo, an article, a video. */
  readonly type?: string | undefined;
  /** Who made it: what somebody received is counted by it. */
  readonly author?: string | undefined;
}

import { actKey } from "../model/act-key.ts";

/** Names a content where it was published; an act or an exposure without one names none. */
export function contentKey(record: {
  readonly channel: { readonly platform: string };
  readonly content?: { readonly id: string } | undefined;
}): string | undefined {
  const { channel, content } = record;
  return content === undefined ? undefined : actKey(channel.platform, content.id);
}

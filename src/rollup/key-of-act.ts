import { actKey } from "../model/act-key.ts";
import type { Interaction } from "../model/interaction.ts";

/** What says that two acts are one: platform and id. */
export function keyOfAct({ channel, id }: Interaction): string {
  return actKey(channel.platform, id);
}

import type { Interaction } from "../model/interaction.ts";
import type { Acts } from "../people/acts.ts";
import type { InboundOptions } from "../people/answers/inbound-options.ts";
import { responses } from "../people/answers/responses.ts";
import { unanswered } from "../people/answers/unanswered.ts";
import type { Inbox, WaitingAct } from "./people-data.ts";

const placeOf = ({ id, at, kind, channel, content, sentiment }: Interaction) => ({
  id,
  at: new Date(at).toISOString(),
  kind,
  sentiment: sentiment ?? null,
  platform: channel.platform,
  content: content?.id ?? null,
});

/** Lists what waits for an answer. Who wrote stays out unless asked for: an id is enough to answer. */
export function inboxOf(acts: Acts, options: InboundOptions, showActors: boolean): Inbox {
  const { within } = options;
  const waiting = unanswered(acts, options).map(
    ({ interaction, waited, overdue }): WaitingAct => ({
      ...placeOf(interaction),
      waited,
      overdue,
      ...(showActors && { actor: interaction.actor ?? null }),
    }),
  );
  return { within, answers: responses(acts, options), waiting };
}

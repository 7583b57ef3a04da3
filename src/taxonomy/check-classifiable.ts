import { checkInput } from "../util/check-input.ts";
import type { Classifiable } from "./classifiable.ts";

/** Refuses what no rule can read. A word that no list has is not looked for: no rule names it. */
export function checkClassifiable(act: Classifiable): void {
  checkInput(
    typeof act?.kind === "string" && typeof act.channel?.platform === "string",
    "an act with kind and channel",
    "unchecked-record",
  );
}

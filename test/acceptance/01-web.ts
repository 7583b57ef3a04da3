// A button of a web page says which level its click is.
import { classify, fiveLevels, labelOf } from "paliers";

document.addEventListener("click", (event) => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const button = target?.closest<HTMLElement>("[data-kind]");
  if (!button) return;
  const channel = { platform: "web", ownership: "owned" } as const;
  const level = classify({ kind: button.dataset["kind"] ?? "click", channel }, fiveLevels);
  button.title = level === null ? "" : labelOf(level, fiveLevels, { locale: "fr" });
});

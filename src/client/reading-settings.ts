// The panel of reading settings: keeps what the reader chooses for the next page.

import { readingChoices } from "../html/reading-choices.ts";
import { parseSettings, type Settings } from "./parts/settings.ts";
import { keepSettings, keptText, storageKey } from "./parts/settings-store.ts";

const panel = document.querySelector<HTMLDetailsElement>(".reading-settings");
const forget = panel?.querySelector<HTMLButtonElement>("button");

if (panel) {
  show(parseSettings(keptText()));

  panel.addEventListener("change", () => {
    const settings = chosen(panel);
    keepSettings(settings);
    show(settings);
  });

  forget?.addEventListener("click", () => {
    keepSettings({});
    show({});
    // The button goes away, and the focus must not go with it.
    panel.querySelector("summary")?.focus();
  });

  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close(panel);
  });

  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });

  // Other open pages of the site follow, and so do those that are brought back from memory.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === storageKey || key === null) show(parseSettings(newValue));
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show(parseSettings(keptText()));
  });
}

function close(details: HTMLDetailsElement): void {
  if (!details.open) return;
  details.open = false;
  details.querySelector("summary")?.focus();
}

/** What is chosen in the panel and differs from how pages come. */
function chosen(root: HTMLElement): Settings {
  const checked = root.querySelectorAll<HTMLInputElement>("input:checked");
  return parseSettings(
    JSON.stringify(Object.fromEntries(Array.from(checked, ({ name, value }) => [name, value]))),
  );
}

/** Sets the page and the panel to the settings. */
function show(settings: Settings): void {
  for (const [name, [usual]] of Object.entries(readingChoices)) {
    const value = settings[name];
    const { dataset } = document.documentElement;
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
    const input = document.getElementById(`${name}.${value ?? usual}`);
    if (input instanceof HTMLInputElement) input.checked = true;
  }
  if (forget) forget.hidden = Object.keys(settings).length === 0;
}

// Remembers a country's help on this device, when the reader asks for it, and shows it first.

import { keepCountry, keptCountry } from "./parts/country-store.ts";

const offer = document.querySelector<HTMLElement>(".remember-country");
const remembered = document.querySelector<HTMLElement>(".remembered-country");

if (offer) {
  const [remember, forget] = offer.querySelectorAll<HTMLButtonElement>("button");
  const country = offer.dataset["country"] ?? "";
  const show = () => {
    const isKept = keptCountry() === country;
    if (remember) remember.hidden = isKept;
    if (forget) forget.hidden = !isKept;
  };
  // The button that was pressed goes away, and the focus must not go with it.
  remember?.addEventListener("click", () => {
    keepCountry(country);
    show();
    forget?.focus();
  });
  forget?.addEventListener("click", () => {
    keepCountry("");
    show();
    remember?.focus();
  });
  show();
  offer.hidden = false;
}

if (remembered) {
  const list = remembered.querySelector("ul");
  const known = document.querySelector(`li[data-country="${CSS.escape(keptCountry())}"]`);
  if (list && known) {
    const copy = document.importNode(known, true);
    copy.removeAttribute("id");
    list.append(copy);
    remembered.hidden = false;
  }
  remembered.querySelector("button")?.addEventListener("click", () => {
    keepCountry("");
    list?.replaceChildren();
    remembered.hidden = true;
    document.querySelector<HTMLElement>(".help-letters a")?.focus();
  });
}

// Leaving a page at once: the page is blank before the other one has come, and does not stay in the
// history (https://design-system.service.gov.uk/components/exit-this-page/, whose behaviour this
// follows but for that).

import { ShiftPresses } from "./parts/shift-presses.ts";

const link = document.querySelector<HTMLAnchorElement>(".leave-link");
const status = document.querySelector(".leave [role=status]");

if (link && status) offer(link, status);

function offer(way: HTMLAnchorElement, spoken: Element): void {
  const { href, dataset } = way;
  const root = document.documentElement;
  const title = document.title;
  let blank: HTMLElement | undefined;

  const say = (text = "") => {
    spoken.textContent = text;
  };
  const leave = () => {
    say();
    root.classList.add("leaving");
    blank ??= document.createElement("div");
    blank.className = "leave-blank";
    blank.role = "alert";
    document.body.append(blank);
    // Said only when it changes after it is there.
    document.title = blank.textContent = dataset["leaving"] ?? "";
    location.replace(href);
  };
  const presses = new ShiftPresses({
    onLeave: leave,
    onPress: (needed) => {
      way.dataset["needed"] = `${needed}`;
      say({ 2: dataset["two"], 1: dataset["one"] }[needed]);
    },
    onExpire: () => {
      delete way.dataset["needed"];
      say(dataset["expired"]);
      setTimeout(() => {
        if (spoken.textContent === dataset["expired"]) say();
      }, 5000);
    },
  });

  way.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", ({ key, repeat }) => repeat || presses.down(key), true);
  addEventListener("keyup", ({ key }) => presses.up(key), true);
  // Shift that widens a selection is not alone.
  addEventListener("pointerdown", () => presses.reset(), true);
  // Whoever comes back by the history finds the page and no blank.
  addEventListener("pageshow", () => {
    root.classList.remove("leaving");
    blank?.remove();
    blank = undefined;
    document.title = title;
    presses.reset();
    say();
  });
}

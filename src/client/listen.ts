// Reads an essay aloud with a voice of the device itself. Where there is none, nothing is shown.

import { type Piece, ReadingAloud } from "./parts/reading-aloud.ts";
import { utterances, voiceFor } from "./parts/speech.ts";

const blocks =
  "h1, .content-note > p, .key-points h2, .prose :is(h2, h3, h4, p, li, dt, dd, th, td), .key-points li";
/** What only the eye can use. */
const silent = ".citation, .note-mark, .section-link";

const essay = document.querySelector<HTMLElement>("article.essay");
const bar = essay?.querySelector<HTMLElement>(".listen");

if (essay && bar && "speechSynthesis" in window) offer(essay, bar);

function offer(article: HTMLElement, controls: HTMLElement): void {
  const { lang } = article.lang ? article : document.documentElement;
  const pieces = piecesOf(article, lang);
  const [play, pause, stop] = controls.querySelectorAll("button");
  const from = controls.querySelector("select");
  if (!play || !pause || !stop || !from) return;

  const voice = () => voiceFor(speechSynthesis.getVoices(), lang);
  const show = ({ isSpeaking, next }: ReadingAloud) => {
    play.hidden = isSpeaking;
    pause.hidden = !isSpeaking;
    stop.hidden = !isSpeaking && next === 0;
    play.textContent = (next > 0 ? play.dataset["continue"] : play.dataset["begin"]) ?? "";
    if (next === 0) from.value = "0";
  };
  const reading = new ReadingAloud(pieces, voice, show);
  // The focus goes to the button that comes in the place of the one that was used.
  play.addEventListener("click", () => {
    reading.speak();
    pause.focus();
  });
  pause.addEventListener("click", () => {
    reading.pause();
    play.focus();
  });
  stop.addEventListener("click", () => {
    reading.stop();
    play.focus();
  });
  from.addEventListener("change", () => reading.goTo(Number(from.value)));
  addEventListener("pagehide", () => reading.stop());

  addSections(from, pieces);
  const look = () => {
    controls.hidden = voice() === undefined;
  };
  look();
  // Browsers may learn of their voices only after a while.
  speechSynthesis.addEventListener("voiceschanged", look);
}

function piecesOf(article: HTMLElement, lang: string): Piece[] {
  return Array.from(article.querySelectorAll<HTMLElement>(blocks))
    .filter((block) => !block.querySelector(blocks) && !block.closest(".notes, pre"))
    .flatMap((block) => {
      const copy = document.createElement("div");
      copy.append(...block.cloneNode(true).childNodes);
      for (const part of copy.querySelectorAll(silent)) part.remove();
      return utterances(copy.textContent ?? "", lang).map((text) => ({ block, text }));
    });
}

/** A choice of where to begin, by the headings of sections. */
function addSections(from: HTMLSelectElement, pieces: readonly Piece[]): void {
  const seen = new Set<HTMLElement>();
  for (const [index, { block, text }] of pieces.entries()) {
    if (!block.matches(".prose h2") || seen.has(block)) continue;
    seen.add(block);
    from.add(new Option(text, String(index)));
  }
}

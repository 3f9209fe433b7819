// One essay being read aloud, piece by piece.

/** Something that is spoken, and the block of text that it stands in. */
export interface Piece {
  readonly block: HTMLElement;
  readonly text: string;
}

export class ReadingAloud {
  readonly #pieces: readonly Piece[];
  readonly #voice: () => SpeechSynthesisVoice | undefined;
  readonly #onChange: (reading: ReadingAloud) => void;
  /** The piece that is spoken, or comes next. */
  next = 0;
  isSpeaking = false;
  /** Changes with each beginning, so that late news of an earlier one is not heeded. */
  #run = 0;

  constructor(
    pieces: readonly Piece[],
    voice: () => SpeechSynthesisVoice | undefined,
    onChange: (reading: ReadingAloud) => void,
  ) {
    this.#pieces = pieces;
    this.#voice = voice;
    this.#onChange = onChange;
  }

  speak(): void {
    this.#halt();
    this.isSpeaking = true;
    this.#speakNext();
    this.#onChange(this);
  }

  // A voice that pauses is not to be relied on (on Android it ends): the piece is begun again.
  pause(): void {
    this.#halt();
    this.#onChange(this);
  }

  stop(): void {
    this.next = 0;
    this.pause();
  }

  goTo(piece: number): void {
    this.next = piece;
    if (this.isSpeaking) this.speak();
    else this.#onChange(this);
  }

  #speakNext(): void {
    const piece = this.#pieces[this.next];
    const voice = this.#voice();
    if (!piece || !voice) {
      this.stop();
      return;
    }
    const run = this.#run;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener("end", () => {
      if (run !== this.#run) return;
      this.next += 1;
      this.#speakNext();
    });
    utterance.addEventListener("error", () => {
      if (run === this.#run) this.stop();
    });
    this.#mark(piece.block);
    speechSynthesis.speak(utterance);
  }

  #halt(): void {
    this.#run += 1;
    this.isSpeaking = false;
    speechSynthesis.cancel();
    this.#mark();
  }

  #mark(spoken?: HTMLElement): void {
    for (const { block } of this.#pieces) block.classList.toggle("spoken", block === spoken);
  }
}

// The topics on the search page, of which a reader can choose one.

/** A topic as it is shown with results. */
export interface TopicName {
  readonly id: string;
  readonly title: string;
}

export class TopicChoice {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #summary: HTMLElement | null;
  readonly #unchosen: string;

  /** @param form holds a radio button for each topic and, before them, one with no value for all */
  constructor(form: HTMLElement) {
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    this.#summary = form.querySelector("summary");
    this.#unchosen = this.#summary?.textContent ?? "";
  }

  get all(): readonly TopicName[] {
    return this.#inputs.map(nameOf).filter(({ id }) => id !== "");
  }

  /** Nothing while all are searched. */
  get chosen(): TopicName | undefined {
    const input = this.#inputs.find(({ checked }) => checked);
    return input?.value ? nameOf(input) : undefined;
  }

  /**
   * Has another topic chosen, and tells in the summary, which stays when the choice is folded up.
   *
   * @param label what the summary says with a topic, at `{topic}`
   */
  onChange(label: string, heed: () => void): void {
    for (const input of this.#inputs) {
      input.addEventListener("change", () => {
        this.#tell(label);
        heed();
      });
    }
  }

  /** Searches all topics again. */
  reset(): void {
    const [all] = this.#inputs;
    if (all) all.checked = true;
    this.#tell("");
  }

  #tell(label: string): void {
    if (!this.#summary) return;
    const { chosen } = this;
    this.#summary.textContent = chosen ? label.replace("{topic}", chosen.title) : this.#unchosen;
  }
}

function nameOf({ value, parentElement }: HTMLInputElement): TopicName {
  return { id: value, title: parentElement?.textContent?.trim() ?? "" };
}

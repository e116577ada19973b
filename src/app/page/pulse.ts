/** How long the computer may leave the page without an answer, in milliseconds. */
const PATIENCE = 2000;

/** Asks whether the computer still answers; one question at a time. */
export class Pulse {
  #asked: { readonly id: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #next = 1;
  #answers = true;

  constructor(
    private readonly ping: (id: number) => void,
    private readonly report: (answers: boolean) => void,
  ) {}

  ask(): void {
    if (this.#asked) return;
    const id = this.#next++;
    this.#asked = { id, timer: setTimeout(() => this.#tell(false), PATIENCE) };
    this.ping(id);
  }

  answered(id: number): void {
    if (this.#asked?.id !== id) return;
    this.stop();
    this.#tell(true);
  }

  stop(): void {
    clearTimeout(this.#asked?.timer);
    this.#asked = undefined;
  }

  #tell(answers: boolean): void {
    if (answers === this.#answers) return;
    this.#answers = answers;
    this.report(answers);
  }
}

/** Prompts of less(1), "PROMPTS": text with `%` for values and `?` for conditions. */

/** The prompts that less has; a number says which `-m` gives it. */
export const PROMPTS = {
  0: "?n?f%f .?m(%T %i of %m) ..?e(END) ?x- Next\\: %x..%t",
  1: "?n?f%f .?m(%T %i of %m) ..?e(END) ?x- Next\\: %x.:?pB%pB\\%:byte %bB?s/%s...%t",
  2: "?f%f .?n?m(%T %i of %m) ..?ltlines %lt-%lb?L/%L. :byte %bB?s/%s. .?e(END) ?x- Next\\: %x.:?pB%pB\\%..%t",
  equal: "?f%f .?m(%T %i of %m) .?ltlines %lt-%lb?L/%L. .byte %bB?s/%s. ?e(END) :?pB%pB\\%..%t",
  help: "HELP -- ?eEND -- Press g to see it again:Press RETURN for more., or q when done",
  wait: "Waiting for data",
} as const;

/** Which row a value is about: top, middle, bottom, just after the bottom, the target. */
export type Where = "t" | "m" | "b" | "B" | "j";

/** What prompts can tell; undefined: not known. */
export interface PromptFacts {
  readonly name: string | undefined;
  readonly index: number;
  readonly count: number;
  readonly nextName: string | undefined;
  readonly isFirstPrompt: boolean;
  readonly isAtEnd: boolean;
  readonly size: number | undefined;
  readonly column: number;
  readonly pageSize: number;
  readonly editor: string;
  byte(where: Where): number | undefined;
  line(where: Where): number | undefined;
  lastLine(): number | undefined;
}

/** The prompt as it is shown; empty: a colon. */
export function expandPrompt(prompt: string, facts: PromptFacts): string {
  return new Expander(prompt, facts).run();
}

const WHERE = "tmbBj";

class Expander {
  #shown = "";
  #at = 0;

  constructor(
    private readonly prompt: string,
    private readonly facts: PromptFacts,
  ) {}

  run(): string {
    while (this.#at < this.prompt.length) this.#step();
    return this.#shown;
  }

  #step(): void {
    const character = this.prompt[this.#at++];
    if (character === "\\") this.#shown += this.prompt[this.#at++] ?? "";
    else if (character === "?") this.#condition();
    else if (character === ":") this.#skip(".");
    else if (character === "%") this.#value();
    else if (character !== ".") this.#shown += character;
  }

  #where(): Where {
    const letter = this.prompt[this.#at];
    if (letter === undefined || !WHERE.includes(letter)) return "t";
    this.#at++;
    return letter as Where;
  }

  /** A condition that does not hold: on behind its `:`, or its end. */
  #condition(): void {
    if (!this.#holds(this.prompt[this.#at++] ?? "")) this.#skip(":.");
  }

  #skip(until: string): void {
    let depth = 0;
    while (this.#at < this.prompt.length) {
      const character = this.prompt[this.#at++] ?? "";
      if (character === "\\") this.#at++;
      else if (character === "?") depth++;
      else if (character === "." && depth > 0) depth--;
      else if (depth === 0 && until.includes(character)) return;
    }
  }

  #holds(letter: string): boolean {
    const { facts } = this;
    switch (letter) {
      case "a":
        return this.#shown !== "";
      case "b":
        return facts.byte(this.#where()) !== undefined;
      case "B":
      case "s":
        return facts.size !== undefined;
      case "c":
        return facts.column > 0;
      case "d":
      case "l":
        return facts.line(this.#where()) !== undefined;
      case "D":
      case "L":
        return facts.lastLine() !== undefined;
      case "e":
        return facts.isAtEnd;
      case "f":
      case "g":
        return facts.name !== undefined;
      case "m":
        return facts.count > 1;
      case "n":
        return facts.isFirstPrompt;
      case "p":
        return this.#percent(this.#where()) !== undefined;
      case "P":
        return this.#linePercent(this.#where()) !== undefined;
      case "x":
        return facts.nextName !== undefined;
      default:
        return false;
    }
  }

  #percent(where: Where): number | undefined {
    const { size } = this.facts;
    const byte = this.facts.byte(where);
    return size === undefined || byte === undefined ? undefined : percentage(byte, size);
  }

  #linePercent(where: Where): number | undefined {
    const last = this.facts.lastLine();
    const line = this.facts.line(where);
    return last === undefined || line === undefined ? undefined : percentage(line, last);
  }

  #value(): void {
    const { facts } = this;
    const letter = this.prompt[this.#at++];
    const page = (line: number | undefined) =>
      line === undefined ? undefined : Math.floor((line - 1) / facts.pageSize) + 1;
    const add = (value: string | number | undefined) => {
      this.#shown += value ?? "?";
    };
    switch (letter) {
      case "b":
        return add(facts.byte(this.#where()));
      case "B":
      case "s":
        return add(facts.size);
      case "c":
        return add(facts.column);
      case "d":
        return add(page(facts.line(this.#where())));
      case "D":
        return add(page(facts.lastLine()));
      case "E":
        return add(facts.editor);
      case "f":
        return add(facts.name);
      case "F":
        return add(facts.name?.replace(/^.*\//, ""));
      case "g":
        return add(facts.name?.replace(/[^\w./-]/g, "\\$&"));
      case "i":
        return add(facts.index);
      case "l":
        return add(facts.line(this.#where()));
      case "L":
        return add(facts.lastLine());
      case "m":
        return add(facts.count);
      case "p":
        return add(this.#percent(this.#where()));
      case "P":
        return add(this.#linePercent(this.#where()));
      case "t":
        this.#shown = this.#shown.trimEnd();
        return undefined;
      case "T":
        return add("file");
      case "x":
        return add(facts.nextName);
      default:
        return add(letter ?? "");
    }
  }
}

function percentage(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((100 * part) / whole);
}

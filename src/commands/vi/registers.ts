/** Text that was yanked or deleted, and how. */
export interface RegisterText {
  readonly text: string;
  readonly kind: "characters" | "lines" | "block";
}

/** The registers of vi (:help registers). */
export class Registers {
  readonly #texts = new Map<string, RegisterText>();

  get(name: string): RegisterText | undefined {
    return this.#texts.get(name === '"' ? this.#unnamed : name.toLowerCase());
  }

  /** Where `""` points. */
  #unnamed = "0";

  set(name: string, text: RegisterText): void {
    if (name === "_") return;
    if (/^[A-Z]$/.test(name)) return this.#append(name.toLowerCase(), text);
    const target = name === '"' ? "0" : name;
    this.#texts.set(target, text);
    this.#unnamed = target;
  }

  #append(name: string, added: RegisterText): void {
    const before = this.#texts.get(name);
    const isLines = before?.kind === "lines" || added.kind === "lines";
    if (!before) this.#texts.set(name, added);
    else {
      const joint = isLines && before.kind !== "lines" ? "\n" : "";
      const end = isLines && added.kind !== "lines" ? "\n" : "";
      this.#texts.set(name, {
        text: before.text + joint + added.text + end,
        kind: isLines ? "lines" : before.kind,
      });
    }
    this.#unnamed = name;
  }

  /** What `y` took, without a register of its own. */
  yank(name: string | undefined, text: RegisterText): void {
    this.set(name ?? "0", text);
  }

  /** What `d`, `c` and `x` took: whole lines move through the registers 1 to 9, less goes to `-`. */
  delete(name: string | undefined, text: RegisterText): void {
    if (name !== undefined && name !== '"') this.set(name, text);
    if (name === "_") return;
    const isSmall = text.kind !== "lines" && !text.text.includes("\n");
    if (isSmall) {
      if (name === undefined || name === '"') this.set("-", text);
      return;
    }
    for (let number = 9; number > 1; number--) {
      const before = this.#texts.get(String(number - 1));
      if (before) this.#texts.set(String(number), before);
    }
    this.#texts.set("1", text);
    if (name === undefined || name === '"') this.#unnamed = "1";
  }

  /** What `""` gives, until something else is yanked or deleted. */
  keepUnnamed(text: RegisterText): void {
    this.#texts.set(this.#unnamed, text);
  }

  /** Sets a register that vi itself keeps, without changing where `""` points. */
  keep(name: string, text: string): void {
    this.#texts.set(name, { text, kind: "characters" });
  }

  /** In the order of `:registers`. */
  get all(): readonly (readonly [name: string, text: RegisterText])[] {
    const order = '"0123456789-abcdefghijklmnopqrstuvwxyz.:%/';
    return Array.from(order).flatMap((name) => {
      const text = this.get(name);
      return text ? [[name, text] as const] : [];
    });
  }
}

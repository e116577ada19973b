/** An option as Python's optparse knows it. */
export interface PipOption {
  /** `-r`, `--requirement`: the first long one is the one to show. */
  readonly names: readonly string[];
  /** What it sets. */
  readonly key: string;
  /** The name of its argument; undefined: it has none. */
  readonly argument?: string;
  /** Each use adds a value. */
  readonly repeatable?: boolean;
  /** Each use counts: `-vv`. */
  readonly counted?: boolean;
  /** It turns off what is on: `--no-build-isolation`. */
  readonly negative?: boolean;
  readonly choices?: readonly string[];
  /** Without one it is understood but not shown. */
  readonly help?: string;
  /** Its value is a number; any text unless given. */
  readonly number?: "integer" | "floating-point";
  readonly notSimulated?: boolean;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly PipOption[];
}

/** What there is to know of a command before it runs. */
export interface CommandTable {
  readonly name: string;
  readonly summary: string;
  /** What follows `pip NAME`. */
  readonly usage: readonly string[];
  /** Its usage stands in one line with the word, or ends with an empty line: as pip's source has it. */
  readonly usageShape?: "inline" | "ended";
  readonly description: string;
  /** Without the general options, which every command has. */
  readonly groups: readonly OptionGroup[];
}

/** The options given, by key. */
export class OptionValues {
  readonly #values = new Map<string, string | number | boolean | readonly string[]>();

  set(option: PipOption, value: string | undefined): void {
    const { key } = option;
    if (option.counted) this.#values.set(key, this.count(key) + 1);
    else if (value === undefined) this.#values.set(key, !option.negative);
    else if (option.repeatable) this.#values.set(key, [...this.list(key), value]);
    else this.#values.set(key, value);
  }

  unset({ key }: PipOption): void {
    this.#values.delete(key);
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** Whether it was turned on. */
  flag(key: string): boolean {
    return this.#values.get(key) === true;
  }

  text(key: string): string | undefined {
    const value = this.#values.get(key);
    return typeof value === "string" ? value : undefined;
  }

  count(key: string): number {
    const value = this.#values.get(key);
    return typeof value === "number" ? value : 0;
  }

  list(key: string): readonly string[] {
    const value = this.#values.get(key);
    return Array.isArray(value) ? value : [];
  }
}

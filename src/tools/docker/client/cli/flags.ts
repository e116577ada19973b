import { parseBytes } from "../format/units.ts";
import type { DockerOption } from "./option-table.ts";
import { parseDuration } from "./option-values.ts";

/** The options of one call, by their long names. */
export class Flags {
  readonly #values = new Map<string, string[]>();

  /** Whether the command has an option of that name. */
  readonly options: { has(name: string): boolean };

  constructor(private readonly table: readonly DockerOption[]) {
    this.options = { has: (name) => table.some((one) => one.name === name) };
  }

  set(name: string, value: string): void {
    const values = this.#values.get(name);
    if (values) values.push(value);
    else this.#values.set(name, [value]);
  }

  /** Whether it stands on the command line. */
  given(name: string): boolean {
    this.#known(name);
    return this.#values.has(name);
  }

  is(name: string): boolean {
    const value = this.#values.get(name)?.at(-1) ?? this.#known(name).preset ?? "false";
    return /^(1|t|true)$/i.test(value);
  }

  text(name: string): string {
    return this.#values.get(name)?.at(-1) ?? this.#known(name).preset ?? "";
  }

  number(name: string): number {
    return Number(this.text(name) || 0);
  }

  /** A size in bytes; -1 is kept as it is. */
  bytes(name: string): number {
    const text = this.text(name);
    if (text === "" || text === "-1") return Number(text);
    return parseBytes(text);
  }

  /** In nanoseconds. */
  duration(name: string): number {
    return parseDuration(this.text(name));
  }

  /** Those that stand on the command line. */
  get names(): readonly string[] {
    return [...this.#values.keys()];
  }

  get anyGiven(): boolean {
    return this.#values.size > 0;
  }

  /** All values, in order. */
  list(name: string): readonly string[] {
    this.#known(name);
    return this.#values.get(name) ?? [];
  }

  #known(name: string): DockerOption {
    const option = this.table.find((one) => one.name === name);
    if (!option) throw new Error(`no such docker option: ${name}`);
    return option;
  }
}

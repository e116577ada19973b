import { quoteText } from "../../process/command/quote-name.ts";
import type { FlagSpec } from "../../process/command/spec.ts";

/** A list of tab stops that cannot be; all that is wrong with it. */
export class TabsFault {
  constructor(readonly messages: readonly string[]) {}
}

const TABS_FLAG_LIST_HELP = `  -t, --tabs=LIST  use comma separated list of tab positions.
                     The last specified position can be prefixed with '/'
                     to specify a tab size to use after the last
                     explicitly specified tab stop.  Also a prefix of '+'
                     can be used to align remaining tab stops relative to
                     the last specified tab stop instead of the first column`;

/** `-t`, whose two forms the help shows one under the other. */
export function tabsFlag(help: string) {
  return {
    short: "t",
    argument: { name: "N", completes: "none" },
    repeatable: true,
    shows: `  -t, --tabs=N     ${help}\n${TABS_FLAG_LIST_HELP}`,
  } as const satisfies FlagSpec;
}

const DEFAULT_SIZE = 8;
const LARGEST = 2 ** 64;

/** Where the tab stops are; columns count from 0. */
export class TabStops {
  private constructor(
    private readonly list: readonly number[],
    /** Distance of the stops after those of the list; 0: there are none. */
    private readonly size: number,
    /** The column from which that distance counts. */
    private readonly origin: number,
  ) {}

  /** The stop after `column`; undefined where there is none. */
  after(column: number): number | undefined {
    for (const stop of this.list) if (stop > column) return stop;
    if (this.size === 0) return undefined;
    return column + this.size - ((column - this.origin) % this.size);
  }

  /** Reads lists as `-t` takes them: `4`, `4,8,12`, `4,/8`, `4 +8`. */
  static parse(texts: readonly string[]): TabStops | TabsFault {
    const reader = new ListReader();
    for (const text of texts) {
      reader.read(text);
      if (reader.messages.length > 0) return new TabsFault(reader.messages);
    }
    const { stops, extension, increment } = reader;
    for (const [index, stop] of stops.entries()) {
      if (stop === 0) return new TabsFault(["tab size cannot be 0"]);
      if (stop <= (stops[index - 1] ?? 0)) return new TabsFault(["tab sizes must be ascending"]);
    }
    if (extension > 0 && increment > 0)
      return new TabsFault(["'/' specifier is mutually exclusive with '+'"]);
    if (stops.length === 0) return new TabStops([], extension || increment || DEFAULT_SIZE, 0);
    if (stops.length === 1 && extension + increment === 0) return new TabStops([], stops[0] as number, 0);
    return new TabStops(stops, extension || increment, extension > 0 ? 0 : (stops.at(-1) as number));
  }
}

class ListReader {
  readonly messages: string[] = [];
  readonly stops: number[] = [];
  extension = 0;
  increment = 0;
  #kind: "stop" | "/" | "+" = "stop";

  read(text: string): void {
    this.#kind = "stop";
    let digits = "";
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string;
      if (character >= "0" && character <= "9") {
        digits += character;
      } else if (/[,\s]/.test(character)) {
        this.#add(digits);
        digits = "";
      } else if (character === "/" || character === "+") {
        if (digits !== "")
          this.messages.push(`'${character}' specifier not at start of number: ${quoteText(text.slice(at))}`);
        this.#kind = character;
      } else {
        this.messages.push(`tab size contains invalid character(s): ${quoteText(text.slice(at))}`);
        return;
      }
    }
    if (this.messages.length === 0) this.#add(digits);
  }

  #add(digits: string): void {
    if (digits === "") return;
    const value = Number(digits);
    if (value >= LARGEST) {
      this.messages.push(`tab stop is too large ${quoteText(digits)}`);
    } else if (this.#kind === "stop") {
      this.stops.push(value);
    } else {
      const before = this.#kind === "/" ? this.extension : this.increment;
      if (before > 0) this.messages.push(`'${this.#kind}' specifier only allowed with the last value`);
      if (this.#kind === "/") this.extension = value;
      else this.increment = value;
    }
  }
}

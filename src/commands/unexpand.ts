import { ByteList } from "../base/byte-list.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { TabStops, TabsFault, tabsFlag } from "./expand/tab-stops.ts";

const [BACKSPACE, TAB, NEWLINE, BLANK] = [8, 9, 10, 32];

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/unexpand.html */
export const unexpand = defineCommand({
  name: "unexpand",
  package: COREUTILS,
  closedStdin: "-",
  summary: "convert spaces to tabs",
  operands: "[OPTION]... [FILE]...",
  description: `Convert blanks in each FILE to tabs, writing to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 20,
  flags: {
    all: { short: "a", help: "convert all blanks, instead of just initial blanks" },
    firstOnly: {
      help: "convert only leading sequences of blanks (overrides -a)",
    },
    tabs: tabsFlag("have tabs N characters apart instead of 8 (enables -a)"),
    digits: { long: false, argument: { name: "N" }, repeatable: true, hidden: true },
  },
  traditional: (words) =>
    words.flatMap((word) =>
      /^-\d[\d,]*$/.test(word) ? (word.match(/\d+/g)?.map((digits) => `-${digits}`) ?? word) : word,
    ),
  digits: "digits",
  examples: [
    { run: "printf '        a\\n' | unexpand", prints: "\ta\n", shows: "leading blanks become tabs" },
  ],
  seeAlso: ["expand(1)"],

  async run(call) {
    const { flags } = call;
    if (flags.digits.some((digits) => Number(digits) >= 2 ** 64))
      return call.fail("tab stop value is too large");
    const stops = TabStops.parse([...flags.tabs, ...flags.digits]);
    if (stops instanceof TabsFault) {
      for (const message of stops.messages) call.warn(message);
      return call.status;
    }
    const converter = new Unexpander(stops, (flags.all || flags.tabs.length > 0) && !flags.firstOnly);
    await call.eachInput((input) => input.eachChunk((chunk) => call.print(converter.add(chunk))));
    call.print(converter.finish());
    return call.status;
  },
});

/** A line goes on in the next file where it does not end, so its state is kept. */
class Unexpander {
  #out = new ByteList();
  #column = 0;
  #converts = true;
  /** The blanks at hand: how many, how many tab stops they have reached, and how many spaces follow the last. */
  #blanks = 0;
  #tabs = 0;
  #spaces = 0;
  #isTabForSure = false;

  constructor(
    private readonly stops: TabStops,
    private readonly wholeLine: boolean,
  ) {}

  add(chunk: Uint8Array): Uint8Array {
    this.#out = new ByteList(chunk.length + 8);
    for (const byte of chunk) {
      if (this.#converts && (byte === BLANK || byte === TAB) && this.#takeBlank(byte)) continue;
      this.#flush();
      if (byte === NEWLINE) {
        this.#column = 0;
        this.#converts = true;
      } else if (this.#converts) {
        this.#column = byte === BACKSPACE ? Math.max(0, this.#column - 1) : this.#column + 1;
        if (!this.wholeLine) this.#converts = false;
      }
      this.#out.add(byte);
    }
    return this.#out.bytes;
  }

  finish(): Uint8Array {
    this.#out = new ByteList();
    this.#flush();
    return this.#out.bytes;
  }

  /** Whether the blank was taken: behind the last tab stop nothing is converted any more. */
  #takeBlank(byte: number): boolean {
    const stop = this.stops.after(this.#column);
    if (stop === undefined) {
      this.#converts = false;
      return false;
    }
    // What begins a line is taken as if blanks stood before it.
    if (this.#blanks === 0) this.#isTabForSure = byte === TAB || this.#column === 0;
    this.#blanks++;
    this.#column = byte === TAB ? stop : this.#column + 1;
    if (this.#column === stop) {
      this.#tabs++;
      this.#spaces = 0;
    } else this.#spaces++;
    return true;
  }

  #flush(): void {
    if (this.#blanks === 0) return;
    // POSIX: a single space before a tab stop stays a space.
    if (this.#blanks === 1 && !(this.#isTabForSure && this.#tabs > 0)) this.#out.add(BLANK);
    else {
      for (let i = 0; i < this.#tabs; i++) this.#out.add(TAB);
      for (let i = 0; i < this.#spaces; i++) this.#out.add(BLANK);
    }
    this.#blanks = this.#tabs = this.#spaces = 0;
  }
}

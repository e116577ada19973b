import { ByteList } from "../base/byte-list.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { TabStops, TabsFault, tabsFlag } from "./expand/tab-stops.ts";

const [BACKSPACE, TAB, NEWLINE, BLANK] = [8, 9, 10, 32];

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expand.html */
export const expand = defineCommand({
  name: "expand",
  package: COREUTILS,
  closedStdin: "-",
  summary: "convert tabs to spaces",
  operands: "[OPTION]... [FILE]...",
  description: `Convert tabs in each FILE to spaces, writing to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 20,
  flags: {
    initial: { short: "i", help: "do not convert tabs after non blanks" },
    tabs: tabsFlag("have tabs N characters apart, not 8"),
  },
  traditional: (words) =>
    words.map((word, at) => (/^-\d/.test(word) && words[at - 1] !== "-t" ? `--tabs=${word.slice(1)}` : word)),
  examples: [
    { run: "printf 'a\\tb\\n' | expand -t 4", prints: "a   b\n", shows: "a tab stop every four columns" },
  ],
  seeAlso: ["unexpand(1)"],

  async run(call) {
    const stops = TabStops.parse(call.flags.tabs);
    if (stops instanceof TabsFault) {
      for (const message of stops.messages) call.warn(message);
      return call.status;
    }
    const convert = makeExpander(stops, call.flags.initial);
    await call.eachInput((input) => input.eachChunk((chunk) => call.print(convert(chunk))));
    return call.status;
  },
});

/** A line goes on in the next file where it does not end, so the place in it is kept. */
function makeExpander(stops: TabStops, initialOnly: boolean): (chunk: Uint8Array) => Uint8Array {
  let column = 0;
  let converts = true;
  return (chunk) => {
    const out = new ByteList(chunk.length + 64);
    for (const byte of chunk) {
      if (byte === NEWLINE) {
        column = 0;
        converts = true;
        out.add(byte);
      } else if (byte === TAB && converts) {
        const next = stops.after(column) ?? column + 1;
        for (; column < next; column++) out.add(BLANK);
      } else {
        if (byte === BACKSPACE) column = Math.max(0, column - 1);
        else column++;
        if (initialOnly && byte !== BLANK) converts = false;
        out.add(byte);
      }
    }
    return out.bytes;
  };
}

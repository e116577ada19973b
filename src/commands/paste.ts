import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { LineReader } from "../process/command/line-reader.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseDelimiters } from "./paste/parse-delimiters.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/paste.html */
export const paste = defineCommand({
  name: "paste",
  package: COREUTILS,
  closedStdin: "-",
  summary: "merge lines of files",
  operands: "[OPTION]... [FILE]...",
  description: `Write lines consisting of the sequentially corresponding lines from
each FILE, separated by TABs, to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 27,
  flags: {
    delimiters: {
      short: "d",
      argument: { name: "LIST", completes: "none" },
      help: "reuse characters from LIST instead of TABs",
    },
    serial: { short: "s", help: "paste one file at a time instead of in parallel" },
    zeroTerminated: { short: "z", help: " line delimiter is NUL, not newline" },
  },
  examples: [
    {
      run: "seq 2 > a; seq 3 4 > b; paste a b",
      prints: "1\t3\n2\t4\n",
      shows: "put files side by side",
    },
    { run: "seq 3 | paste -sd+", prints: "1+2+3\n", shows: "join all lines to one" },
    { run: "seq 4 | paste - -", prints: "1\t2\n3\t4\n", shows: "two lines at a time" },
  ],
  seeAlso: ["cut(1)", "join(1)", "column(1)"],

  async run(call) {
    const { flags } = call;
    const delimiters = parseDelimiters(flags.delimiters ?? "\t");
    if (!delimiters)
      return call.fail(`delimiter list ends with an unescaped backslash: ${flags.delimiters ?? ""}`);
    const end = flags.zeroTerminated ? 0 : 10;
    if (flags.serial) await pasteSerially(call, delimiters, end);
    else await pasteInParallel(call, delimiters, end);
    return call.status;
  },
});

/** Each file becomes one line. */
async function pasteSerially(call: Call, delimiters: readonly Uint8Array[], end: number): Promise<void> {
  const newline = Uint8Array.of(end);
  await call.eachInput(async (input) => {
    let next = 0;
    let isFirst = true;
    await input.eachLineBytes((line) => {
      if (!isFirst) call.print(delimiters[next++ % delimiters.length] as Uint8Array);
      isFirst = false;
      return call.print(line);
    }, end);
    await call.print(newline);
  });
}

/** One line of each file at a time; a file that has ended gives empty lines as long as others have not. */
async function pasteInParallel(call: Call, delimiters: readonly Uint8Array[], end: number): Promise<void> {
  const readers = await openAll(call, end);
  if (!readers) return;
  const newline = Uint8Array.of(end);
  const isOpen = readers.map(() => true);
  let open = readers.length;
  while (open > 0) {
    let wasPrinted = false;
    // Delimiters before the first line that is there wait for it: without one there is no line.
    let held: Uint8Array[] = [];
    for (const [index, reader] of readers.entries()) {
      let line = isOpen[index] ? reader.next() : undefined;
      if (line instanceof Promise) line = await line;
      if (!line && isOpen[index]) {
        isOpen[index] = false;
        open--;
      }
      if (line) {
        for (const delimiter of held) call.print(delimiter);
        held = [];
        wasPrinted = true;
        const printed = call.print(line);
        if (printed) await printed;
      }
      if (index + 1 < readers.length) held.push(delimiters[index % delimiters.length] as Uint8Array);
      if (open === 0 && !wasPrinted) break;
    }
    if (!wasPrinted) continue;
    for (const delimiter of held) call.print(delimiter);
    call.print(newline);
  }
}

/** A reader for each operand; standard input has one for all its dashes. Undefined where one cannot be opened. */
async function openAll(call: Call, end: number): Promise<readonly LineReader[] | undefined> {
  const readers: LineReader[] = [];
  let standardInput: LineReader | undefined;
  const names = call.operands.length > 0 ? call.operands : ["-"];
  for (const [index, name] of names.entries()) {
    const input = await call.open(name, {}, index);
    if (!input) return undefined;
    if (input.isStdin) standardInput ??= input.lines(end);
    readers.push(input.isStdin && standardInput ? standardInput : input.lines(end));
  }
  return readers;
}

import type { MaybePromise } from "../../base/maybe-promise.ts";
import { entryTime, historyRules } from "../interactive/history-file.ts";
import type { Outcome } from "../interp/outcome.ts";
import { rememberLine } from "../line-editor/remember-line.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import { editAndRun, forgetCommand } from "./edit-and-run.ts";
import { findEntry, lastEntry, type MissingEntry, NOT_FOUND } from "./history-position.ts";
import type { BuiltinIo } from "./io.ts";

/** How many entries `fc -l` lists where nothing is named. */
const LISTED = 16;

export const fc = defineBuiltin({
  name: "fc",
  usage: "[-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]",
  summary: "Display or execute commands from the history list.",
  help: `fc is used to list or edit and re-execute commands from the history list.
FIRST and LAST can be numbers specifying the range, or FIRST can be a
string, which means the most recent command beginning with that
string.

Options:
  -e ENAME\tselect which editor to use.  Default is FCEDIT, then EDITOR,
\t\tthen vi
  -l \tlist lines instead of editing
  -n\tomit line numbers when listing
  -r\treverse the order of the lines (newest listed first)

With the \`fc -s [pat=rep ...] [command]' format, COMMAND is
re-executed after the substitution OLD=NEW is performed.

A useful alias to use with this is r='fc -s', so that typing \`r cc'
runs the last command beginning with \`cc' and typing \`r' re-executes
the last command.

Exit Status:
Returns success or status of executed command; non-zero if an error occurs.`,

  run(shell, args, io) {
    const cut = endOfOptions(args);
    const parsed = io.options(args.slice(0, cut), "e:lnrs");
    if (!parsed) return 2;
    const { flags } = parsed;
    const operands = [...parsed.operands, ...args.slice(cut)];
    if (flags.has("s") || flags.get("e") === "-") return runAgain(shell, io, operands);
    if (shell.history.entries.length === 0) return 0;
    const listing = flags.has("l");
    const range = rangeOf(shell, operands, listing);
    if (typeof range === "string") return io.fault(range);
    const reversed = flags.has("r") || range.first > range.last;
    if (!listing) return edit(shell, io, range, reversed, flags.get("e"));
    for (const { number, text } of entriesIn(shell, range, reversed)) {
      io.print(`${flags.has("n") ? "" : number}\t${shell.options.posix ? "" : " "}${text}\n`);
    }
    return 0;
  },
});

/** A word like `-3` is a position and no option. */
function endOfOptions(args: readonly string[]): number {
  let at = 0;
  while (at < args.length) {
    const word = args[at] as string;
    if (/^-?\d+$/.test(word) || !word.startsWith("-") || word === "-") return at;
    if (word === "--") return at + 1;
    const argument = word.indexOf("e", 1);
    at += argument === word.length - 1 && argument > 0 ? 2 : 1;
  }
  return args.length;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** By index; `first` may stand behind `last`. */
function rangeOf(shell: Shell, [begin, end]: readonly string[], listing: boolean): Range | MissingEntry {
  const last = Math.max(0, lastEntry(shell));
  if (begin === undefined) return { first: listing ? Math.max(0, last - LISTED + 1) : last, last };
  const first = findEntry(shell, begin, { listing, begins: true });
  if (typeof first === "string") return first;
  if (end !== undefined) {
    const found = findEntry(shell, end, { listing, begins: false });
    return typeof found === "string" ? found : { first, last: found };
  }
  const isCommand = first === shell.history.entries.length - 1;
  return { first, last: listing && !isCommand ? last : first };
}

function* entriesIn(
  { history: { entries, base } }: Shell,
  { first, last }: Range,
  reversed: boolean,
): Iterable<{ number: number; text: string }> {
  const low = Math.min(first, last);
  const high = Math.max(first, last);
  for (let count = 0; count <= high - low; count++) {
    const index = reversed ? high - count : low + count;
    const entry = entries[index];
    if (entry) yield { number: base + index, text: entry.text };
  }
}

/** The `fc` that has the commands edited does not stay in the list (POSIX fc). */
function edit(
  shell: Shell,
  io: BuiltinIo,
  range: Range,
  reversed: boolean,
  editor: string | undefined,
): MaybePromise<number | Outcome> {
  if (shell.history.isFresh) forgetCommand(shell);
  const most = shell.history.entries.length - 1;
  const within = { first: Math.min(range.first, most), last: Math.min(range.last, most) };
  const text = [...entriesIn(shell, within, reversed)].map((entry) => `${entry.text}\n`).join("");
  return editAndRun(shell, io, text, editor);
}

/** `fc -s old=new command`: the command takes the place of the `fc` in the list. */
async function runAgain(shell: Shell, io: BuiltinIo, operands: readonly string[]): Promise<number | Outcome> {
  const named = operands.findIndex((word) => !word.includes("="));
  const changes = named < 0 ? operands : operands.slice(0, named);
  const word = named < 0 ? undefined : operands[named];
  const index =
    word === undefined ? lastEntry(shell) : findEntry(shell, word, { listing: false, begins: false });
  const entry = typeof index === "number" ? shell.history.entries[index] : undefined;
  if (!entry) return io.fault(typeof index === "string" ? index : NOT_FOUND);
  const command = changes.reduce(substitute, entry.text);
  io.printError(`${command}\n`);
  await io.flush();
  if (command !== "") {
    forgetCommand(shell);
    rememberLine(shell.history, command, entryTime(shell), historyRules(shell));
  }
  return shell.evaluateText(command, { name: "fc" });
}

function substitute(text: string, change: string): string {
  const equals = change.indexOf("=");
  const pattern = change.slice(0, equals);
  return pattern === "" ? text : text.replaceAll(pattern, () => change.slice(equals + 1));
}

import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { FullScreen } from "../process/terminal/full-screen.ts";
import { RAW, type TerminalModes } from "../process/terminal/terminal.ts";
import { FileList, looksBinary, openSource } from "./less/files.ts";
import { HELP_BYTES, HELP_TEXT, VERSION_TEXT } from "./less/help-text.ts";
import { Lines, type LinesHost } from "./less/lines.ts";
import { Settings } from "./less/options.ts";
import { Pager } from "./less/pager.ts";
import { readWords, type Wish } from "./less/read-words.ts";
import { renderRow } from "./less/render-row.ts";
import { rowShape } from "./less/rows.ts";
import { type Source, TextSource } from "./less/source.ts";

/** Keys come one by one; Ctrl-C and Ctrl-Z still make signals. */
const KEY_MODES: TerminalModes = { ...RAW, signals: true };

const NO_FILE = 'Missing filename ("less --help" for help)\n';

/** less(1) 590. */
export const less = defineCommand({
  name: "less",
  summary: "display the contents of a file in a terminal",
  operands: "[OPTION]... [+COMMAND] [FILE]...",
  completes: "file",
  words: "raw",
  description: `Shows a text a screen at a time. Space goes on, b goes back, /PATTERN searches, h shows all
keys, and q leaves. Where standard output is not a terminal, the text is copied.`,
  flags: {
    quitAtEof: { short: "e", help: "quit at the second time that the end is reached" },
    quitIfOneScreen: { short: "F", help: "quit if the whole text fits on the first screen" },
    ignoreCase: { short: "i", help: "ignore case in searches that do not contain capitals" },
    IGNORECASE: { short: "I", long: "IGNORE-CASE", help: "ignore case in all searches" },
    jumpTarget: { short: "j", argument: { name: "N" }, help: "the row in which jumps put their target" },
    longPrompt: { short: "m", help: "show percentages in the prompt" },
    LONGPROMPT: { short: "M", long: "LONG-PROMPT", help: "show lines and percentages in the prompt" },
    LINENUMBERS: { short: "N", long: "LINE-NUMBERS", help: "show line numbers" },
    pattern: { short: "p", argument: { name: "PATTERN" }, help: "start at the first match" },
    prompt: { short: "P", argument: { name: "PROMPT" }, help: "another prompt" },
    RAWCONTROLCHARS: { short: "R", long: "RAW-CONTROL-CHARS", help: "let colours through" },
    squeezeBlankLines: { short: "s", help: "show several empty lines as one" },
    chopLongLines: { short: "S", help: "cut long lines rather than fold them" },
    tabs: { short: "x", argument: { name: "N" }, help: "tab stops" },
    noInit: { short: "X", help: "leave the text on the screen at the end" },
  },
  helpText: () => HELP_TEXT,
  versionText: () => VERSION_TEXT.trimEnd(),
  examples: [
    { run: "printf 'one\\ntwo\\n' | less", prints: "one\ntwo\n" },
    { run: "less -N /etc/passwd", shows: "page through a file, with line numbers" },
  ],
  exitStatus: "0, or 1 where no file could be shown.",
  seeAlso: ["more(1)", "cat(1)"],

  async run(call) {
    const settings = new Settings();
    const wish = readWords(call.operands, call.env("LESS"), settings);
    for (const problem of wish.problems) call.printError(`${problem}\n`);
    if (wish.notSimulated !== undefined) return call.notSimulated(wish.notSimulated);
    if (wish.answer === "version") {
      call.print(VERSION_TEXT);
      return 0;
    }
    if (wish.fatal !== undefined) {
      call.printError(`${wish.fatal}\n`);
      return 0;
    }
    const showsOnTerminal = call.process.fds.get(1)?.terminal !== undefined;
    if (wish.answer === "help" && !showsOnTerminal) {
      call.print(HELP_TEXT);
      return 0;
    }
    const names = namesOf(call, wish);
    if (!names) {
      call.print(NO_FILE);
      return 0;
    }
    return showsOnTerminal ? page(call, settings, wish, names) : copy(call, settings, names);
  },
});

function namesOf(call: Call, { names, answer }: Wish): readonly string[] | undefined {
  if (answer === "help") return [];
  if (names.length > 0) return names;
  return call.process.fds.get(0)?.terminal ? undefined : ["-"];
}

/** Standard output is no terminal: as cat(1) does. */
async function copy(call: Call, settings: Settings, names: readonly string[]): Promise<number> {
  for (const name of names) {
    const source = await openSource(call.process, { name }, settings.number("force") > 0);
    if (typeof source === "string") {
      call.print(`${source}\n`);
      continue;
    }
    await copySource(call, source);
  }
  return 0;
}

async function copySource(call: Call, source: Source): Promise<void> {
  let at = 0;
  for (;;) {
    if (at < source.bytes.length) {
      const end = Math.min(source.bytes.length, at + 65_536);
      const written = call.print(source.bytes.slice(at, end));
      if (written) await written;
      at = end;
      const pause = call.spend(1024);
      if (pause) await pause;
      continue;
    }
    const more = source.more();
    if (!(more instanceof Promise ? await more : more) && at >= source.bytes.length) break;
  }
  source.close();
}

async function page(call: Call, settings: Settings, wish: Wish, names: readonly string[]): Promise<number> {
  const files = new FileList(names);
  const isHelp = wish.answer === "help";
  const source = isHelp ? new TextSource(HELP_BYTES) : await openFirst(call, settings, files, wish);
  if (typeof source === "number") return source;
  if (settings.number("quitIfOneScreen") > 0 && files.count === 1) {
    const text = await oneScreen(call, settings, source);
    if (text !== undefined) {
      call.print(text);
      return 0;
    }
  }
  await call.stdout.flush();
  const screen = FullScreen.open(call.process, {
    alternate: settings.number("noInit") === 0,
    modes: KEY_MODES,
  });
  if (!screen) return copy(call, settings, names);
  const pager = new Pager(call, screen, settings, { ...wish, files, source, isHelp });
  try {
    return await pager.run();
  } finally {
    await screen.close();
  }
}

/** The first file that can be opened; else the status. */
async function openFirst(
  call: Call,
  settings: Settings,
  files: FileList,
  wish: Wish,
): Promise<Source | number> {
  let isTold = wish.problems.length > 0;
  const isForced = settings.number("force") > 0;
  for (let file = files.current; file; file = files.current) {
    const source = await openSource(call.process, file, isForced);
    if (typeof source === "string") {
      call.print(`${source}\n`);
      isTold = true;
    } else if (
      isForced ||
      !looksBinary(source.bytes, settings.number("raw") > 0) ||
      /^y$/i.test(await askKey(call, `"${file.name}" may be a binary file.  See it anyway? `))
    ) {
      const key = isTold ? await askKey(call, "Press RETURN to continue ") : "\r";
      // Another key than Return is the first command.
      if (key !== "\r" && key !== " ") wish.firstKeys = key + wish.firstKeys;
      return source;
    }
    files.remove(files.at);
  }
  return 1;
}

async function askKey(call: Call, question: string): Promise<string> {
  await call.stdout.flush();
  const screen = FullScreen.open(call.process, { alternate: false, modes: KEY_MODES });
  if (!screen) return "";
  await screen.write(question);
  const event = await screen.next();
  await screen.write("\r\n");
  await screen.close();
  return event.kind === "key" ? event.key.text : "";
}

/** The whole text as it is shown, where it fits on one screen. */
async function oneScreen(call: Call, settings: Settings, source: Source): Promise<string | undefined> {
  const { columns = 80, rows = 24 } = call.process.terminal?.size ?? {};
  const host: LinesHost = { wait: (work) => work, spend: (steps) => call.spend(steps) };
  const lines = new Lines(source, host, rowShape(settings, columns, 0));
  let text = "";
  let place = 0;
  for (let row = 0; ; row++) {
    const laidOut = await lines.rowAt(place);
    if (!laidOut) return text;
    if (row >= rows - 1) return undefined;
    text += `${renderRow(laidOut, [], columns)}\n`;
    place = laidOut.next;
  }
}

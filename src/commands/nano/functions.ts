import { completeWord } from "./complete-word.ts";
import { copy, cut, cutTillEnd, paste } from "./cutting.ts";
import * as editing from "./editing.ts";
import type { Nano } from "./editor.ts";
import { execute } from "./execute.ts";
import { exit, insertFile, save, switchBuffer, writeOut } from "./files.ts";
import { showHelp } from "./help.ts";
import { justify } from "./justify.ts";
import { MOVES } from "./movement.ts";
import { countCharacters, describePosition } from "./position.ts";
import { findAgain, goToLine, replace, search } from "./search.ts";
import { TOGGLES } from "./settings.ts";

type NanoFunction = (nano: Nano, text?: string) => unknown;

/** What works on a file that may not be changed (-v). */
export const WORK_IN_VIEW: ReadonlySet<string> = new Set([
  ...Object.keys(MOVES),
  ...Object.keys(TOGGLES),
  "help",
  "exit",
  "search",
  "search-backward",
  "find-next",
  "find-previous",
  "go-to-line",
  "location",
  "copy",
  "mark",
  "count",
  "previous-buffer",
  "next-buffer",
]);

/** What reads another file or runs a program (-R). */
export const RESTRICTED_OUT: ReadonlySet<string> = new Set(["insert-file", "execute", "formatter", "linter"]);

/** What the keys do, by the names of the key map. */
export const FUNCTIONS: Readonly<Record<string, NanoFunction>> = {
  ...MOVES,
  ...Object.fromEntries(Object.keys(TOGGLES).map((name) => [name, toggle(name)])),
  help: showHelp,
  exit,
  "write-out": writeOut,
  save,
  "insert-file": insertFile,
  search: (nano) => search(nano, false),
  "search-backward": (nano) => search(nano, true),
  "find-next": (nano) => findAgain(nano, false),
  "find-previous": (nano) => findAgain(nano, true),
  replace,
  "go-to-line": goToLine,
  cut,
  copy,
  paste,
  "cut-till-end": cutTillEnd,
  execute,
  justify: (nano) => justify(nano, false),
  "full-justify": (nano) => justify(nano, true),
  location: (nano) => nano.say(describePosition(nano)),
  undo,
  redo,
  mark,
  count,
  verbatim,
  tab: editing.tab,
  enter: editing.enter,
  backspace: editing.backspace,
  delete: editing.deleteForward,
  "chop-word-left": (nano) => editing.chopWord(nano, false),
  "chop-word-right": (nano) => editing.chopWord(nano, true),
  zap: editing.zap,
  indent: editing.indent,
  unindent: editing.unindent,
  comment: editing.comment,
  "complete-word": completeWord,
  formatter: (nano) => nano.say("No formatter is defined for this type of file"),
  linter: (nano) => nano.say("No linter is defined for this type of file"),
  "previous-buffer": (nano) => switchBuffer(nano, -1),
  "next-buffer": (nano) => switchBuffer(nano, 1),
  "insert-text": (nano, text = "") => editing.insertText(nano, text),
  "insert-paste": (nano, text = "") => editing.insertPaste(nano, text),
};

function undo(nano: Nano): void {
  const { buffer } = nano;
  const step = buffer.text.undo();
  if (!step) return nano.say("Nothing to undo");
  buffer.mark = undefined;
  buffer.moveTo(step.before, nano.rules);
  nano.following = "centering";
  nano.say(`Undid ${step.kind}`);
}

function redo(nano: Nano): void {
  const { buffer } = nano;
  const step = buffer.text.redo();
  if (!step) return nano.say("Nothing to redo");
  buffer.mark = undefined;
  buffer.moveTo(step.after, nano.rules);
  nano.following = "centering";
  nano.say(`Redid ${step.kind}`);
}

function mark(nano: Nano): void {
  const { buffer } = nano;
  buffer.mark = buffer.mark ? undefined : buffer.cursor;
  nano.say(buffer.mark ? "Mark Set" : "Mark Unset");
}

function toggle(name: string): NanoFunction {
  return (nano) => {
    const [key, label] = TOGGLES[name] ?? [];
    if (!key || label === undefined) return;
    const { settings } = nano;
    const isOn = !settings[key];
    Object.assign(settings, { [key]: isOn });
    nano.wipe();
    if (label !== "" && key !== "constantPosition") nano.say(`${label} ${isOn ? "enabled" : "disabled"}`);
  };
}

/** `M-D`: lines, words and characters, of the region where there is one. */
function count(nano: Nano): void {
  const { buffer } = nano;
  const { region } = buffer;
  const text = region ? buffer.text.textBetween(...region) : buffer.text.lines.join("\n");
  const lines = region
    ? region[1].line - region[0].line + (region[1].column > 0 ? 1 : 0)
    : buffer.countedLines;
  const words = text.match(/[\p{L}\p{N}\p{Mn}]+/gu)?.length ?? 0;
  const characters = countCharacters(text);
  const counted = (value: number, one: string) => `${value} ${one}${value === 1 ? "" : "s"}`;
  nano.say(
    `${region ? "In Selection:  " : ""}${counted(lines, "line")},  ${counted(words, "word")},  ${counted(characters, "character")}`,
  );
}

/** `M-V`: the next key stands for itself. */
async function verbatim(nano: Nano): Promise<void> {
  nano.say("Verbatim Input");
  await nano.show();
  const key = await nano.nextKey();
  nano.wipe();
  if (key) editing.insertText(nano, key.text === "\r" ? "\r" : key.text);
}

import { Errno } from "../../disk/errno.ts";
import type { ExCall, ExCommand } from "./ex.ts";
import { runOutside } from "./filter.ts";
import { showHelp } from "./help.ts";
import { placeOfMark } from "./marks.ts";
import { changedOptions, setOption } from "./options.ts";
import { redo, undo } from "./undo.ts";
import { VERSION } from "./version.ts";
import type { Vi } from "./vi.ts";

/** `:set`: options, one word each; alone it shows those that are not as they were. */
async function set(vi: Vi, { argument }: ExCall): Promise<void> {
  const words = argument.split(/[ \t]+/).filter((word) => word !== "");
  if (words.length === 0 || words[0] === "all") {
    const lines = changedOptions(vi.options);
    return vi.showLines([
      { text: `:${vi.lastCommand ?? "set"}` },
      { text: "--- Options ---" },
      ...lines.map((text) => ({ text })),
    ]);
  }
  for (const word of words) {
    const { fault, says, changed } = setOption(vi.options, word);
    if (fault !== undefined) return vi.fail(fault);
    if (says !== undefined) vi.say(says);
    if (changed) vi.optionChanged(changed);
  }
}

/** `:registers`: `  l  "a   one^Jone^J`. */
function showRegisters(vi: Vi, { argument }: ExCall): Promise<void> {
  const wanted = argument.replaceAll(" ", "");
  const kinds = { characters: "c", lines: "l", block: "b" };
  const { columns } = vi.screen.size;
  const rows = vi.registers.all
    .filter(([name]) => wanted === "" || wanted.includes(name))
    .map(([name, { text, kind }]) => {
      const shown = text.replaceAll(
        /[\x00-\x1f\x7f]/g,
        (one) => `^${String.fromCharCode(one.charCodeAt(0) ^ 0x40)}`,
      );
      return `  ${kinds[kind]}  "${name}   ${shown}`.slice(0, columns - 1);
    });
  return vi.showLines(
    [`:${vi.lastCommand ?? "reg"}`, "Type Name Content", ...rows].map((text) => ({ text })),
  );
}

/** `:marks`. */
function showMarks(vi: Vi, { argument }: ExCall): Promise<void> {
  const { buffer } = vi;
  const rows = Array.from("'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\"[]^.<>")
    .filter((letter) => argument === "" || argument.includes(letter))
    .flatMap((letter) => {
      const place = placeOfMark(buffer, letter);
      if (!place) return [];
      const text = buffer.text.line(place.line).trimStart();
      return [` ${letter} ${String(place.line + 1).padStart(6)} ${String(place.column).padStart(4)} ${text}`];
    });
  return vi.showLines(
    [`:${vi.lastCommand ?? "marks"}`, "mark line  col file/text", ...rows].map((text) => ({ text })),
  );
}

function showDirectory(vi: Vi): void {
  const path = vi.call.files.getcwd();
  vi.say(path instanceof Errno ? "E187: Directory unknown" : path);
}

function changeDirectory(vi: Vi, { argument }: ExCall): void {
  const home = vi.call.env("HOME") ?? "/";
  const path = argument === "" ? home : argument.replace(/^~(?=\/|$)/, home);
  if (vi.call.files.chdir(path)) return vi.fail(`E344: Can't find directory "${path}" in cdpath`);
  showDirectory(vi);
}

function unquiet(vi: Vi): void {
  vi.search.isQuiet = true;
}

function echo(vi: Vi, { argument }: ExCall): void {
  const text = /^\s*(?:"([^"]*)"|'([^']*)'|(\d+))\s*$/.exec(argument);
  if (!text) return vi.fail("rockpool: expressions are not simulated here");
  vi.say(text[1] ?? text[2] ?? text[3] ?? "");
}

/** What the real one knows and nobody needs here says so. */
function notHere(
  names: readonly (readonly [name: string, shortest: string])[],
  what: string,
): readonly ExCommand[] {
  return names.map(([name, shortest]) => ({
    name,
    shortest,
    run: (vi) => vi.fail(`rockpool: ${what} not simulated here`),
    takesBar: true,
    takesBang: true,
  }));
}

/** Commands without effect, so that a habit is no error. */
const nothing = (name: string, shortest: string): ExCommand => ({
  name,
  shortest,
  run: () => undefined,
  takesBar: true,
  takesBang: true,
});

export const OTHER_COMMANDS: readonly ExCommand[] = [
  { name: "set", shortest: "se", run: set, takesQuote: true },
  { name: "setlocal", shortest: "setl", run: set, takesQuote: true },
  { name: "setglobal", shortest: "setg", run: set, takesQuote: true },
  { name: "help", shortest: "h", run: showHelp, takesBar: true, takesBang: true },
  { name: "undo", shortest: "u", run: (vi) => undo(vi, 1) },
  { name: "redo", shortest: "red", run: (vi) => redo(vi, 1) },
  { name: "nohlsearch", shortest: "noh", run: unquiet },
  { name: "registers", shortest: "reg", run: showRegisters, takesQuote: true },
  { name: "display", shortest: "di", run: showRegisters, takesQuote: true },
  { name: "marks", shortest: "marks", run: showMarks, takesQuote: true },
  { name: "pwd", shortest: "pw", run: showDirectory },
  { name: "cd", shortest: "cd", run: changeDirectory },
  { name: "chdir", shortest: "chd", run: changeDirectory },
  { name: "shell", shortest: "sh", run: (vi) => runOutside(vi, "") },
  { name: "stop", shortest: "st", run: (vi) => vi.suspend() },
  { name: "suspend", shortest: "sus", run: (vi) => vi.suspend() },
  { name: "version", shortest: "ve", run: (vi) => vi.showLines(VERSION.map((text) => ({ text }))) },
  { name: "echo", shortest: "ec", run: echo, takesQuote: true },
  nothing("syntax", "sy"),
  nothing("filetype", "filet"),
  nothing("colorscheme", "colo"),
  ...notHere(
    [
      ["split", "sp"],
      ["vsplit", "vs"],
      ["new", "new"],
      ["vnew", "vne"],
      ["only", "on"],
      ["close", "clo"],
      ["tabnew", "tabnew"],
      ["tabedit", "tabe"],
      ["tabnext", "tabn"],
    ],
    "several windows are",
  ),
  ...notHere(
    [
      ["source", "so"],
      ["let", "let"],
      ["if", "if"],
      ["function", "fu"],
      ["call", "cal"],
      ["execute", "exe"],
      ["autocmd", "au"],
    ],
    "scripts of vim are",
  ),
  ...notHere(
    [
      ["map", "map"],
      ["nmap", "nm"],
      ["imap", "im"],
      ["vmap", "vm"],
      ["noremap", "no"],
      ["nnoremap", "nn"],
      ["inoremap", "ino"],
      ["abbreviate", "ab"],
      ["command", "com"],
    ],
    "mappings and commands of one's own are",
  ),
  ...notHere(
    [
      ["make", "mak"],
      ["grep", "gr"],
      ["vimgrep", "vim"],
      ["tag", "ta"],
      ["history", "his"],
      ["terminal", "ter"],
      ["append", "a"],
      ["insert", "i"],
      ["change", "c"],
      ["visual", "vi"],
    ],
    "this command is",
  ),
];

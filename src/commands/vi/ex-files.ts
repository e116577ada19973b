import type { ExCall, ExCommand } from "./ex.ts";
import { editAlternate, editFile, load, quit, readLines, refusesToLeave, switchTo } from "./files.ts";
import { outputOf, writeToCommand } from "./filter.ts";
import type { Vi } from "./vi.ts";
import { type WriteWish, writeFile } from "./write-file.ts";

/** `%` is the current file's name and `#` the one before; a backslash keeps them. Undefined: the fault was said. */
function expandName(vi: Vi, text: string): string | undefined {
  let isMissing = false;
  const name = text.trim().replace(/\\?[%#]|\\ /g, (sign) => {
    if (sign.startsWith("\\")) return sign.slice(1);
    const buffer = sign === "%" ? vi.buffer : vi.alternate;
    if (!buffer || buffer.name === "") isMissing = true;
    return buffer?.name ?? "";
  });
  if (isMissing) {
    vi.fail(
      text.includes("#")
        ? "E194: No alternate file name to substitute for '#'"
        : "E499: Empty file name for '%' or '#', only works with \":p:h\"",
    );
    return undefined;
  }
  const home = vi.call.env("HOME");
  return home !== undefined && /^~(\/|$)/.test(name) ? home + name.slice(1) : name;
}

function wishOf({ buffer }: Vi, { first, last, given, bang }: ExCall, name: string | undefined): WriteWish {
  const isWhole = given === 0 || (first === 0 && last === buffer.lastLine);
  return { name, first: given > 0 ? first : 0, last: given > 0 ? last : buffer.lastLine, isWhole, bang };
}

async function write(vi: Vi, call: ExCall): Promise<boolean> {
  const { argument } = call;
  if (argument.startsWith("!")) {
    const { first, last } = wishOf(vi, call, undefined);
    await writeToCommand(vi, first, last, argument.slice(1));
    return true;
  }
  const appends = argument.startsWith(">>");
  const typed = expandName(vi, appends ? argument.slice(2) : argument);
  if (typed === undefined) return false;
  return writeFile(vi, { ...wishOf(vi, call, typed === "" ? undefined : typed), appends });
}

async function update(vi: Vi, call: ExCall): Promise<void> {
  if (vi.buffer.text.isModified) await write(vi, call);
}

async function writeQuit(vi: Vi, call: ExCall): Promise<void> {
  if (!(await write(vi, call))) return;
  if (vi.buffer.text.isModified && call.argument !== "") return refuseOrQuit(vi, call);
  quit(vi, call.bang);
}

/** `:wq name` wrote another file: what is edited may still have changes. */
function refuseOrQuit(vi: Vi, { bang }: ExCall): void {
  if (bang || !refusesToLeave(vi)) quit(vi, bang);
}

async function exit(vi: Vi, call: ExCall): Promise<void> {
  if (vi.buffer.isHelp) return quit(vi, false);
  if (vi.buffer.text.isModified || call.argument !== "") return writeQuit(vi, call);
  quit(vi, call.bang);
}

function edit(vi: Vi, { argument, bang }: ExCall): void {
  const typed = expandName(vi, argument.replace(/^\+\S*\s*/, ""));
  if (typed === undefined) return;
  if (!bang && refusesToLeave(vi)) return;
  const { buffer } = vi;
  if (typed === "" || typed === buffer.name) {
    if (buffer.name === "") return typed === "" && !bang ? undefined : vi.fail("E32: No file name");
    const { line } = buffer.cursor;
    const message = load(vi, buffer);
    buffer.moveTo({ line, column: buffer.firstNonBlank(Math.min(line, buffer.lastLine)) }, vi.rules);
    vi.say(message);
    return;
  }
  if (bang) forget(vi);
  if (argument.trim() === "#") return editAlternate(vi);
  editFile(vi, typed);
}

/** The changes are given up: the file is read anew when it is edited again. */
export function forget(vi: Vi): void {
  const { buffer } = vi;
  if (buffer.text.isModified && buffer.name !== "") load(vi, buffer);
  else if (buffer.text.isModified) buffer.text.markSaved();
}

async function read(vi: Vi, { last, given, argument }: ExCall): Promise<void> {
  const { buffer } = vi;
  const at = given > 0 ? last + 1 : buffer.cursor.line + 1;
  if (argument.startsWith("!")) {
    const output = await outputOf(vi, argument.slice(1), "");
    return insert(vi, at, output === "" ? [] : output.replace(/\n$/, "").split("\n"));
  }
  const name = expandName(vi, argument);
  if (name === undefined) return;
  const wanted = name === "" ? buffer.name : name;
  if (wanted === "") return vi.fail("E32: No file name");
  const found = readLines(vi, wanted);
  if (typeof found === "string") return vi.fail(found);
  vi.echo(found.message);
  insert(vi, at, found.lines);
}

function insert(vi: Vi, at: number, lines: readonly string[]): void {
  const { buffer } = vi;
  if (lines.length === 0) return;
  if (buffer.isEmpty) buffer.isBare = false;
  vi.insertLines(Math.max(0, at), lines);
  const line = Math.min(buffer.lastLine, Math.max(0, at));
  buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, vi.rules);
}

function rename(vi: Vi, { argument }: ExCall): void {
  const name = expandName(vi, argument);
  if (name === undefined) return;
  const { buffer } = vi;
  if (name !== "") {
    buffer.name = name;
    buffer.isNew = true;
  }
  const lines = buffer.isEmpty ? 0 : buffer.text.lineCount;
  const flags = `${buffer.text.isModified ? "[Modified]" : ""}${name !== "" ? "[Not edited]" : ""}`;
  const shown = buffer.name === "" ? "[No Name]" : buffer.name;
  const place =
    lines === 0
      ? "--No lines in buffer--"
      : `${lines} line${lines === 1 ? "" : "s"} --${Math.floor(((buffer.cursor.line + 1) * 100) / lines)}%--`;
  vi.say(`"${shown}" ${flags}${flags === "" ? "" : " "}${place}`);
}

async function saveAs(vi: Vi, call: ExCall): Promise<void> {
  const name = expandName(vi, call.argument);
  if (name === undefined) return;
  if (name === "") return vi.fail("E471: Argument required");
  const { buffer } = vi;
  if (await writeFile(vi, wishOf(vi, call, name))) {
    buffer.name = name;
    buffer.isNew = false;
    buffer.text.markSaved();
  }
}

// Buffers

function listBuffers(vi: Vi): Promise<void> {
  const lines = vi.buffers
    .filter(({ isHelp }) => !isHelp)
    .map((buffer, index) => {
      const mark = buffer === vi.buffer ? "%a" : buffer === vi.alternate ? "# " : "  ";
      const changed = buffer.text.isModified ? "+" : buffer.isReadOnly ? "=" : " ";
      const name = buffer.name === "" ? "[No Name]" : buffer.name;
      return (
        `${String(index + 1).padStart(3)} ${mark} ${changed} "${name}"`.padEnd(41) +
        `line ${buffer === vi.buffer ? buffer.cursor.line + 1 : 0}`
      );
    });
  return vi.showLines([{ text: `:${vi.lastCommand ?? "ls"}` }, ...lines.map((text) => ({ text }))]);
}

function goToBuffer(vi: Vi, { argument, bang, given, last }: ExCall): void {
  const wanted = given > 0 ? String(last + 1) : argument.trim();
  const buffer = /^\d+$/.test(wanted)
    ? vi.buffers[Number(wanted) - 1]
    : wanted === "#"
      ? vi.alternate
      : vi.buffers.find(({ name }) => name.includes(wanted));
  if (!buffer)
    return vi.fail(
      /^\d+$/.test(wanted) ? `E86: Buffer ${wanted} does not exist` : `E94: No matching buffer for ${wanted}`,
    );
  if (buffer === vi.buffer) return;
  if (!bang && refusesToLeave(vi)) return;
  if (bang) forget(vi);
  if (buffer.name === "") switchTo(vi, buffer);
  else editFile(vi, buffer.name);
}

function stepBuffer(step: 1 | -1): ExCommand["run"] {
  return (vi, call) => {
    const count = vi.buffers.length;
    const next = vi.buffers[(vi.at + step + count) % count];
    goToBuffer(vi, { ...call, given: 0, argument: String((next ? vi.buffers.indexOf(next) : 0) + 1) });
  };
}

// All of them

function quitAll(vi: Vi, { bang }: ExCall): void {
  const modified = bang ? undefined : vi.buffers.find((buffer) => buffer.text.isModified && !buffer.isHelp);
  if (modified === vi.buffer && modified)
    return vi.fail("E37: No write since last change (add ! to override)");
  if (modified) return vi.fail(`E162: No write since last change for buffer "${modified.name}"`);
  vi.status = 0;
}

async function writeAll(vi: Vi, bang: boolean): Promise<boolean> {
  const here = vi.at;
  for (const [at, buffer] of vi.buffers.entries()) {
    if (!buffer.text.isModified || buffer.isHelp) continue;
    vi.at = at;
    if (!(await writeFile(vi, { first: 0, last: buffer.lastLine, isWhole: true, bang }))) return false;
  }
  vi.at = here;
  return true;
}

/** What reads and writes files, and ends vi. */
export const FILE_COMMANDS: readonly ExCommand[] = [
  {
    name: "write",
    shortest: "w",
    run: async (vi, call) => void (await write(vi, call)),
    takesBar: true,
    takesBang: true,
  },
  { name: "quit", shortest: "q", run: (vi, { bang }) => quit(vi, bang), takesBang: true },
  { name: "wq", shortest: "wq", run: writeQuit, takesBang: true },
  { name: "xit", shortest: "x", run: exit, takesBang: true },
  { name: "exit", shortest: "exi", run: exit, takesBang: true },
  { name: "edit", shortest: "e", run: edit, takesBang: true },
  { name: "read", shortest: "r", run: read, takesBar: true, changes: true },
  { name: "file", shortest: "f", run: rename },
  { name: "update", shortest: "up", run: update, takesBang: true },
  { name: "saveas", shortest: "sav", run: saveAs, takesBang: true },
  { name: "ls", shortest: "ls", run: listBuffers },
  { name: "buffers", shortest: "buffers", run: listBuffers },
  { name: "files", shortest: "files", run: listBuffers },
  { name: "buffer", shortest: "b", run: goToBuffer, takesBang: true },
  { name: "bnext", shortest: "bn", run: stepBuffer(1), takesBang: true },
  { name: "bprevious", shortest: "bp", run: stepBuffer(-1), takesBang: true },
  { name: "bNext", shortest: "bN", run: stepBuffer(-1), takesBang: true },
  { name: "qall", shortest: "qa", run: quitAll, takesBang: true },
  { name: "quitall", shortest: "quita", run: quitAll, takesBang: true },
  {
    name: "wall",
    shortest: "wa",
    run: async (vi, { bang }) => void (await writeAll(vi, bang)),
    takesBang: true,
  },
  { name: "wqall", shortest: "wqa", run: writeAndQuitAll, takesBang: true },
  { name: "xall", shortest: "xa", run: writeAndQuitAll, takesBang: true },
  { name: "cquit", shortest: "cq", run: (vi) => void (vi.status = 1), takesBang: true },
];

async function writeAndQuitAll(vi: Vi, { bang }: ExCall): Promise<void> {
  if (await writeAll(vi, bang)) vi.status = 0;
}

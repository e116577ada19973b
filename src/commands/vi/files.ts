import { decode, encode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { TextBuffer } from "../editor/text-buffer.ts";
import type { Vi } from "./vi.ts";
import { type Encoding, ViBuffer } from "./vi-buffer.ts";

/** The lines of a file and what is said about how they end. */
interface FileText {
  readonly lines: readonly string[];
  readonly isEmpty: boolean;
  readonly lacksNewline: boolean;
  readonly isDos: boolean;
  readonly encoding: Encoding;
}

/** Bytes that are no UTF-8 are read as Latin-1 ('fileencodings'). */
function readText(bytes: Uint8Array): FileText {
  const utf8 = decode(bytes);
  const isLatin =
    /[\udc80-\udcff]/.test(utf8) &&
    !/[\ud800-\udbff][\udc80-\udcff]/.test(utf8.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""));
  const text = isLatin ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join("") : utf8;
  const lacksNewline = text !== "" && !text.endsWith("\n");
  const lines = (lacksNewline ? text : text.slice(0, -1)).split("\n");
  const isDos =
    text !== "" &&
    lines.every((line, at) => line.endsWith("\r") || (lacksNewline && at === lines.length - 1));
  return {
    lines: isDos ? lines.map((line) => line.replace(/\r$/, "")) : lines,
    isEmpty: text === "",
    lacksNewline,
    isDos: isDos && lines.length > 0 && /\r/.test(text),
    encoding: isLatin ? "latin1" : "utf-8",
  };
}

/** Reads the buffer's file anew; gives what is said about it. */
export function load(vi: Vi, buffer: ViBuffer): string {
  const { files } = vi.call;
  const shown = `"${buffer.name}"`;
  buffer.text = new TextBuffer();
  buffer.isBare = true;
  buffer.bareSteps.clear();
  buffer.bareSteps.add(0);
  buffer.isNew = false;
  buffer.marks.clear();
  const status = files.stat(buffer.name);
  if (status instanceof Errno) {
    if (status !== Errno.ENOENT) return `${shown} [Permission Denied]`;
    buffer.isNew = true;
    const folder = files.stat(dirName(buffer.name));
    return `${shown} [New${folder instanceof Errno ? " DIRECTORY" : ""}]`;
  }
  if (status.kind === "directory") return `${shown} is a directory`;
  const bytes = files.readFile(buffer.name);
  if (bytes instanceof Errno) return `${shown} [Permission Denied]`;
  const text = readText(bytes);
  buffer.text = new TextBuffer(text.lines);
  buffer.isBare = text.isEmpty;
  if (!text.isEmpty) buffer.bareSteps.clear();
  buffer.lacksNewline = text.lacksNewline;
  buffer.isDos = text.isDos;
  buffer.encoding = text.encoding;
  buffer.modifiedAt = status.mtime;
  buffer.isReadOnly = vi.opensReadOnly || files.access(buffer.name, "w") instanceof Errno;
  buffer.isWarned = false;
  vi.options.readonly = buffer.isReadOnly;
  const flags = (buffer.isReadOnly ? "[readonly]" : "") + flagsOf(text);
  return `${shown} ${flags}${flags === "" ? "" : " "}${text.isEmpty ? 0 : text.lines.length}L, ${text.encoding === "latin1" ? sizeOf(text) : bytes.length}B`;
}

/** vim counts the bytes after it has made UTF-8 of them. */
function sizeOf({ lines, lacksNewline }: FileText): number {
  return encode(lines.join("\n")).length + (lacksNewline ? 0 : 1);
}

function flagsOf({
  lacksNewline,
  isDos,
  encoding,
}: Pick<FileText, "lacksNewline" | "isDos" | "encoding">): string {
  return `${lacksNewline ? "[noeol]" : ""}${encoding === "latin1" ? "[converted]" : ""}${isDos ? "[dos]" : ""}`;
}

/** The lines of a file for `:r`, with what is said about it; a text is the fault. */
export function readLines(
  vi: Vi,
  name: string,
): { readonly lines: readonly string[]; readonly message: string } | string {
  const { files } = vi.call;
  const bytes = files.readFile(name);
  if (bytes instanceof Errno) return `E484: Can't open file ${name}`;
  const text = readText(bytes);
  if (text.isEmpty) return { lines: [], message: `"${name}" 0L, 0B` };
  const flags = flagsOf(text);
  return {
    lines: text.lines,
    message: `"${name}" ${flags}${flags === "" ? "" : " "}${text.lines.length}L, ${bytes.length}B`,
  };
}

// Which buffer is edited

/** Shows a file: the buffer that it has, or a new one. */
export function editFile(vi: Vi, name: string): void {
  const known = vi.buffers.find((buffer) => buffer.name === name && !buffer.isHelp);
  const buffer = known ?? new ViBuffer(name);
  const unnamed = vi.buffers.length === 1 && vi.buffer.name === "" && !vi.buffer.text.isModified;
  if (!known && unnamed) {
    vi.buffers[0] = buffer;
    vi.at = 0;
  } else {
    if (!known) vi.buffers.push(buffer);
    switchTo(vi, buffer);
  }
  if (known?.text.isModified) return;
  const line = known?.cursor.line ?? 0;
  const message = load(vi, buffer);
  buffer.moveTo({ line, column: 0 }, vi.rules);
  buffer.moveTo({ line: buffer.cursor.line, column: buffer.firstNonBlank(buffer.cursor.line) }, vi.rules);
  vi.say(message);
}

export function switchTo(vi: Vi, buffer: ViBuffer): void {
  if (vi.buffer !== buffer) vi.alternate = vi.buffer;
  vi.at = Math.max(0, vi.buffers.indexOf(buffer));
  vi.options.readonly = buffer.isReadOnly;
}

/** `C-^`: the file before this one. */
export function editAlternate(vi: Vi): void {
  const { alternate } = vi;
  if (!alternate) return vi.fail("E23: No alternate file");
  if (refusesToLeave(vi)) return;
  const { cursor } = alternate;
  editFile(vi, alternate.name);
  vi.buffer.moveTo(cursor, vi.rules);
}

/** Says that changes would be lost, where there are any. */
export function refusesToLeave(vi: Vi): boolean {
  if (!vi.buffer.text.isModified || vi.buffer.isHelp) return false;
  vi.fail("E37: No write since last change (add ! to override)");
  return true;
}

// Writing

export interface WriteWish {
  /** Undefined: the buffer's own. */
  readonly name?: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly isWhole: boolean;
  readonly bang: boolean;
  readonly appends?: boolean;
}

/** Writes lines to a file; whether that worked. */
export async function writeFile(vi: Vi, wish: WriteWish): Promise<boolean> {
  const { buffer, call } = vi;
  const name = wish.name ?? buffer.name;
  const refusal = await refusalOf(vi, name, wish);
  if (refusal !== undefined) {
    if (refusal !== "") vi.fail(refusal);
    return false;
  }
  const status = call.files.stat(name);
  const isNew = status instanceof Errno;
  const bytes = bytesOf(buffer, wish);
  const failed = putBytes(call.files, name, bytes, wish);
  if (failed) {
    await vi.showLines([
      { text: `"${name}"` },
      { text: `"${name}" E212: Can't open file for writing`, isError: true },
    ]);
    return false;
  }
  const isOwn = name === buffer.name || buffer.name === "";
  if (isOwn && wish.isWhole && !wish.appends) {
    buffer.name = name;
    buffer.text.markSaved();
    buffer.isNew = false;
    const written = call.files.stat(name);
    if (!(written instanceof Errno)) buffer.modifiedAt = written.mtime;
    if (wish.bang) buffer.isReadOnly = vi.opensReadOnly || call.files.access(name, "w") instanceof Errno;
  }
  const lines = buffer.isEmpty ? 0 : wish.last - wish.first + 1;
  const flags =
    (isNew ? "[New]" : "") + flagsOf({ ...buffer, lacksNewline: buffer.lacksNewline && wish.isWhole });
  vi.say(
    `"${name}" ${flags}${flags === "" ? "" : " "}${lines}L, ${bytes.length}B ${wish.appends ? "appended" : "written"}`,
  );
  return true;
}

/** Why it may not be written; empty where the question was answered with no. */
async function refusalOf(
  vi: Vi,
  name: string,
  { bang, isWhole, appends, name: typed }: WriteWish,
): Promise<string | undefined> {
  const { buffer, call } = vi;
  if (buffer.isHelp && typed === undefined) return "E45: 'readonly' option is set (add ! to override)";
  if (name === "") return "E32: No file name";
  const status = call.files.stat(name);
  if (!(status instanceof Errno) && status.kind === "directory") return `E17: "${name}" is a directory`;
  const isOwn = name === buffer.name;
  if (bang || appends) return undefined;
  if (!isOwn || buffer.isNew) {
    if (!(status instanceof Errno) && status.kind === "file") return "E13: File exists (add ! to override)";
    return undefined;
  }
  if (buffer.isReadOnly) return "E45: 'readonly' option is set (add ! to override)";
  if (!isWhole) return "E140: Use ! to write partial buffer";
  if (!(status instanceof Errno) && buffer.modifiedAt !== undefined && status.mtime > buffer.modifiedAt)
    return (await confirmOverwrite(vi)) ? undefined : "";
  return undefined;
}

async function confirmOverwrite(vi: Vi): Promise<boolean> {
  const warning = "WARNING: The file has been changed since reading it!!!";
  const name = await vi.askBelow(
    [{ text: warning, isError: true }],
    "Do you really want to write to it (y/n)?",
    ["y", "n", "ESC", "C-c"],
  );
  return name === "y";
}

function bytesOf(buffer: ViBuffer, { first, last, isWhole }: WriteWish): Uint8Array {
  if (buffer.isEmpty) return new Uint8Array(0);
  const end = buffer.isDos ? "\r\n" : "\n";
  const text =
    buffer.text.lines.slice(first, last + 1).join(end) + (isWhole && buffer.lacksNewline ? "" : end);
  return buffer.encoding === "latin1"
    ? Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff)
    : encode(text);
}

/** `!` writes what is only to be read, too: its mode is changed for that long, or the file is made anew. */
function putBytes(
  files: Files,
  name: string,
  bytes: Uint8Array,
  { bang, appends }: WriteWish,
): Errno | undefined {
  const before = appends ? files.readFile(name) : Errno.ENOENT;
  if (appends && before === Errno.ENOENT) return Errno.ENOENT;
  const old = before instanceof Errno ? new Uint8Array(0) : before;
  const all = new Uint8Array(old.length + bytes.length);
  all.set(old);
  all.set(bytes, old.length);
  const failed = files.writeFile(name, all, 0o666);
  if (failed !== Errno.EACCES || !bang) return failed;
  const status = files.stat(name);
  if (status instanceof Errno) return failed;
  if (!files.chmod(name, status.mode | 0o200)) {
    const again = files.writeFile(name, all);
    files.chmod(name, status.mode & 0o7777);
    return again;
  }
  return files.unlink(name) ?? files.writeFile(name, all, status.mode & 0o777);
}

// Leaving

/** Ends vi, unless changes would be lost or files were not looked at. */
export function quit(vi: Vi, bang: boolean): void {
  if (vi.buffer.isHelp) return closeHelp(vi);
  if (!bang && refusesToLeave(vi)) return;
  const other = bang ? undefined : vi.buffers.find((buffer) => buffer.text.isModified && !buffer.isHelp);
  if (other && other !== vi.buffer)
    return vi.fail(`E162: No write since last change for buffer "${other.name}"`);
  const left = vi.args.length - vi.argAt - 1;
  if (!bang && left > 0 && !vi.hadLastArg) {
    // Said twice in a row, it is meant.
    vi.hadLastArg = true;
    return vi.fail(`E173: ${left} more file${left === 1 ? "" : "s"} to edit`);
  }
  vi.status = 0;
}

export function closeHelp(vi: Vi): void {
  const help = vi.buffer;
  const before = vi.alternate ?? vi.buffers[0];
  vi.buffers.splice(vi.buffers.indexOf(help), 1);
  vi.at = Math.max(0, before ? vi.buffers.indexOf(before) : 0);
  vi.alternate = vi.alternateBeforeHelp;
  vi.forgetScreen();
}

/** `ZZ` and `:x`: writes only what was changed. */
export async function writeAndQuit(vi: Vi): Promise<void> {
  const { buffer } = vi;
  if (buffer.text.isModified && !buffer.isHelp) {
    const wish = { first: 0, last: buffer.lastLine, isWhole: true, bang: false };
    if (!(await writeFile(vi, wish))) return;
  }
  quit(vi, false);
}

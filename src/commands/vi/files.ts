import { decode, encode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
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
  vi.forgetOutput();
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

export function flagsOf({
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

import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { flagsOf, quit } from "./files.ts";
import type { Vi } from "./vi.ts";
import type { ViBuffer } from "./vi-buffer.ts";

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
    buffer.lacksNewline = false;
    const written = call.files.stat(name);
    if (!(written instanceof Errno)) buffer.modifiedAt = written.mtime;
    if (wish.bang) buffer.isReadOnly = false;
  }
  const lines = buffer.isEmpty ? 0 : wish.last - wish.first + 1;
  const flags = (isNew ? "[New]" : "") + flagsOf({ ...buffer, lacksNewline: false });
  // Counted before the conversion.
  const count = lines === 0 ? 0 : encode(textOf(buffer, wish)).length;
  vi.say(
    `"${name}" ${flags}${flags === "" ? "" : " "}${lines}L, ${count}B ${wish.appends ? "appended" : "written"}`,
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
  if (!(status instanceof Errno) && call.files.access(name, "w") instanceof Errno)
    return `E505: "${name}" is read-only (add ! to override)`;
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

function bytesOf(buffer: ViBuffer, wish: WriteWish): Uint8Array {
  if (buffer.isEmpty) return new Uint8Array(0);
  const text = textOf(buffer, wish);
  return buffer.encoding === "latin1"
    ? Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff)
    : encode(text);
}

/** 'fixendofline': a newline that was missing is added. */
function textOf({ isDos, text }: ViBuffer, { first, last }: WriteWish): string {
  const end = isDos ? "\r\n" : "\n";
  return text.lines.slice(first, last + 1).join(end) + end;
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

/** `ZZ` and `:x`: writes only what was changed. */
export async function writeAndQuit(vi: Vi): Promise<void> {
  const { buffer } = vi;
  if (buffer.text.isModified && !buffer.isHelp) {
    const wish = { first: 0, last: buffer.lastLine, isWhole: true, bang: false };
    if (!(await writeFile(vi, wish))) return;
  }
  quit(vi, false);
}

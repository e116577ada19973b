import { encode } from "../../base/bytes.ts";
import { baseName, dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { TextBuffer } from "../editor/text-buffer.ts";
import { ask, askYesNo } from "./ask.ts";
import { completeName } from "./complete-name.ts";
import { edit } from "./editing.ts";
import type { Nano } from "./editor.ts";
import { runAndInsert } from "./execute.ts";
import { FileBuffer, type FileFormat } from "./file-buffer.ts";
import { adoptFormat, countLines, describeRead, toLines } from "./read-lines.ts";
import type { NanoSettings } from "./settings.ts";

/** Opens a file as a buffer of its own; gives it with what is said about it. */
export function openBuffer(
  call: Call,
  settings: NanoSettings,
  name: string,
): { readonly buffer: FileBuffer; readonly message: string } {
  const { files } = call;
  const status = files.stat(name);
  if (status instanceof Errno) {
    const buffer = new FileBuffer(name);
    if (status !== Errno.ENOENT) return { buffer, message: `Error reading ${name}: ${status.message}` };
    const folder = dirName(name);
    const known = files.stat(folder);
    if (known instanceof Errno) return { buffer, message: `Directory '${folder}' does not exist` };
    return { buffer, message: "New File" };
  }
  const problem =
    status.kind === "directory"
      ? `"${name}" is a directory`
      : status.kind === "file" || status.kind === "fifo"
        ? undefined
        : `"${name}" is a device file`;
  if (problem !== undefined) return { buffer: new FileBuffer(""), message: problem };
  const bytes = settings.noRead ? new Uint8Array(0) : files.readFile(name);
  if (bytes instanceof Errno)
    return { buffer: new FileBuffer(""), message: `Error reading ${name}: ${bytes.message}` };
  const { lines, format } = toLines(bytes, settings);
  if (!settings.noNewlines && lines.at(-1) !== "") lines.push("");
  const buffer = new FileBuffer(name, lines);
  adoptFormat(buffer, format, settings);
  buffer.modifiedAt = status.mtime;
  const read = describeRead(buffer.countedLines, format);
  const isUnwritable = !settings.view && files.access(name, "w") instanceof Errno;
  return { buffer, message: isUnwritable ? `File '${name}' is unwritable` : read };
}

/** Text that comes from standard input. */
export function bufferOf(text: string): FileBuffer {
  const buffer = new FileBuffer("");
  const lines = text.split("\n");
  if (lines.at(-1) !== "") lines.push("");
  buffer.text = new TextBuffer(lines);
  buffer.text.markModified();
  return buffer;
}

// Writing

interface WriteWish {
  format: FileFormat;
  adds: "" | "append" | "prepend";
  backup: boolean;
}

function writeLabel(nano: Nano, wish: WriteWish): string {
  const flags = `${wish.format === "dos" ? " [DOS Format]" : wish.format === "mac" ? " [Mac Format]" : ""}${wish.backup ? " [Backup]" : ""}`;
  const what = nano.buffer.mark ? "Write Selection to File" : "File Name to Write";
  if (wish.adds === "append")
    return `${nano.buffer.mark ? "Append Selection to File" : "File Name to Append to"}${flags}`;
  if (wish.adds === "prepend")
    return `${nano.buffer.mark ? "Prepend Selection to File" : "File Name to Prepend to"}${flags}`;
  return `${what}${flags}`;
}

function writeKey(nano: Nano, wish: WriteWish, name: string): "taken" | undefined {
  if (name === "M-d") wish.format = wish.format === "dos" ? "unix" : "dos";
  else if (name === "M-m") wish.format = wish.format === "mac" ? "unix" : "mac";
  else if (nano.settings.restricted) return undefined;
  else if (name === "M-a") wish.adds = wish.adds === "append" ? "" : "append";
  else if (name === "M-p") wish.adds = wish.adds === "prepend" ? "" : "prepend";
  else if (name === "M-b") wish.backup = !wish.backup;
  else if (name === "C-t") nano.say("rockpool: the file browser is not simulated here");
  else return undefined;
  return "taken";
}

/** `^O`: asks for the name and writes; whether it was written. */
export async function writeOut(nano: Nano): Promise<boolean> {
  const { buffer, settings } = nano;
  const wish: WriteWish = { format: buffer.format ?? "unix", adds: "", backup: settings.makeBackups };
  let initial = buffer.mark && !settings.restricted ? "" : buffer.name;
  for (;;) {
    const answer = await ask(nano, {
      menu: settings.restricted ? "write-restricted" : "write",
      label: () => writeLabel(nano, wish),
      initial,
      isFixed: settings.restricted && buffer.name !== "",
      onKey: (name) => writeKey(nano, wish, name),
      complete: settings.restricted ? undefined : (text) => completeName(nano.call, text),
    });
    if (answer.kind !== "text" || answer.text === "") {
      nano.say("Cancelled");
      return false;
    }
    const name = answer.text;
    initial = name;
    const choice = await confirmName(nano, name, wish);
    if (choice === "cancelled") nano.say("Cancelled");
    if (choice === "again") continue;
    return choice === "write" && write(nano, name, wish);
  }
}

async function confirmName(
  nano: Nano,
  name: string,
  wish: WriteWish,
): Promise<"write" | "again" | "cancelled"> {
  const { buffer, call } = nano;
  if (wish.adds !== "") return "write";
  const status = call.files.stat(name);
  const exists = !(status instanceof Errno);
  const isOther = name !== buffer.name;
  const questions: string[] = [];
  if (isOther && buffer.name !== "" && !buffer.mark) questions.push("Save file under DIFFERENT NAME?");
  if (isOther && exists) questions.push(`File "${name}" exists; OVERWRITE?`);
  if (!isOther && exists && buffer.modifiedAt !== undefined && status.mtime > buffer.modifiedAt)
    questions.push("File was modified since you opened it; continue saving?");
  for (const question of questions) {
    const choice = await askYesNo(nano, question);
    if (choice === "cancelled") return "cancelled";
    if (choice !== "yes") return "again";
  }
  return "write";
}

/** Writes the buffer, or the marked region; whether that worked. */
export function write(nano: Nano, name: string, wish: WriteWish): boolean {
  const { buffer, call } = nano;
  const { region } = buffer;
  const text = region ? buffer.text.textBetween(...region) : buffer.text.lines.join("\n");
  const end = wish.format === "dos" ? "\r\n" : wish.format === "mac" ? "\r" : "\n";
  const bytes = encode(end === "\n" ? text : text.replaceAll("\n", end));
  const failed = (wish.backup && backUp(call, name)) || writeBytes(call, name, bytes, wish.adds);
  if (failed) {
    nano.say(`Error writing ${name}: ${failed.message}`);
    return false;
  }
  const lines = region ? text.split("\n").length - (text.endsWith("\n") ? 1 : 0) : buffer.countedLines;
  if (!region && wish.adds === "") {
    buffer.name = name;
    buffer.format = wish.format;
    buffer.text.markSaved();
    const status = call.files.stat(name);
    buffer.modifiedAt = status instanceof Errno ? undefined : status.mtime;
  }
  const verb = wish.adds === "append" ? "Appended" : wish.adds === "prepend" ? "Prepended" : "Wrote";
  nano.say(`${verb} ${countLines(lines)}`);
  return true;
}

function backUp({ files }: Call, name: string): Errno | undefined {
  const before = files.readFile(name);
  if (before instanceof Errno) return before === Errno.ENOENT ? undefined : before;
  return files.writeFile(`${name}~`, before);
}

function writeBytes(
  { files }: Call,
  name: string,
  bytes: Uint8Array,
  adds: WriteWish["adds"],
): Errno | undefined {
  if (adds === "") return files.writeFile(name, bytes, 0o666);
  const before = files.readFile(name);
  if (before instanceof Errno && before !== Errno.ENOENT) return before;
  const old = before instanceof Errno ? new Uint8Array(0) : before;
  const all = new Uint8Array(old.length + bytes.length);
  all.set(adds === "append" ? old : bytes);
  all.set(adds === "append" ? bytes : old, adds === "append" ? old.length : bytes.length);
  return files.writeFile(name, all, 0o666);
}

/** `^S`: without asking, where there is a name. */
export async function save(nano: Nano): Promise<boolean> {
  const { buffer, settings } = nano;
  if (buffer.name === "") return writeOut(nano);
  return write(nano, buffer.name, {
    format: buffer.format ?? "unix",
    adds: "",
    backup: settings.makeBackups,
  });
}

/** `^X`: closes the buffer; the last one ends nano. */
export async function exit(nano: Nano): Promise<void> {
  const { buffer, settings } = nano;
  if (buffer.text.isModified && !settings.view) {
    const choice =
      settings.saveOnExit && buffer.name !== "" ? "yes" : await askYesNo(nano, "Save modified buffer?");
    if (choice === "cancelled") return nano.say("Cancelled");
    if (choice === "yes") {
      const isSaved = settings.saveOnExit && buffer.name !== "" ? await save(nano) : await writeOut(nano);
      if (!isSaved) return;
    }
  }
  nano.buffers.splice(nano.at, 1);
  if (nano.at >= nano.buffers.length) nano.at = 0;
  if (nano.buffers.length > 0) sayBuffer(nano);
}

export function switchBuffer(nano: Nano, step: number): void {
  const { buffers } = nano;
  if (buffers.length < 2) return nano.say("No more open file buffers");
  nano.at = (nano.at + step + buffers.length) % buffers.length;
  sayBuffer(nano);
}

export function sayBuffer(nano: Nano): void {
  const { buffer } = nano;
  nano.say(
    `${buffer.name === "" ? "New Buffer" : baseName(buffer.name)} -- ${countLines(buffer.countedLines)}`,
  );
}

// Inserting

/** `^R`: another file at the cursor, or in a buffer of its own. */
export async function insertFile(nano: Nano): Promise<void> {
  const { settings, call } = nano;
  let asBuffer = settings.multibuffer;
  const answer = await ask(nano, {
    menu: "insert",
    label: () => `File to ${asBuffer ? "read into new buffer" : "insert"} [from ./]`,
    onKey: (name) => {
      if (name === "M-f") asBuffer = !asBuffer;
      else if (name === "C-t") nano.say("rockpool: the file browser is not simulated here");
      else if (name !== "M-n") return name === "C-x" ? "done" : undefined;
      return "taken";
    },
    complete: (text) => completeName(call, text),
  });
  if (answer.kind === "key") return runAndInsert(nano);
  if (answer.kind === "cancelled" || (answer.text === "" && !asBuffer)) return nano.say("Cancelled");
  if (asBuffer) return addBuffer(nano, answer.text);
  insertNamed(nano, answer.text);
}

function addBuffer(nano: Nano, name: string): void {
  if (name === "") {
    nano.buffers.splice(nano.at + 1, 0, new FileBuffer(""));
    nano.at++;
    return;
  }
  const { buffer, message } = openBuffer(nano.call, nano.settings, name);
  nano.buffers.splice(nano.at + 1, 0, buffer);
  nano.at++;
  nano.say(message);
}

function insertNamed(nano: Nano, name: string): void {
  const { call, settings } = nano;
  const status = call.files.stat(name);
  if (status === Errno.ENOENT) return nano.say(`File "${name}" not found`);
  if (!(status instanceof Errno) && status.kind === "directory") return nano.say(`"${name}" is a directory`);
  const bytes = call.files.readFile(name);
  if (bytes instanceof Errno) return nano.say(`Error reading ${name}: ${bytes.message}`);
  const { lines, format } = toLines(bytes, settings);
  adoptFormat(nano.buffer, format, settings);
  insertLines(nano, lines.join("\n"), "insertion", format);
}

export function insertLines(nano: Nano, text: string, kind: string, format: FileFormat = "unix"): void {
  const { buffer } = nano;
  edit(nano, kind, () => buffer.text.insert(buffer.cursor, text));
  const count = text.split("\n").length - (text.endsWith("\n") || text === "" ? 1 : 0);
  nano.say(describeRead(count, format));
}

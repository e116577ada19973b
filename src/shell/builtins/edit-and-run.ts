import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { entryTime, historyRules, removeEntry } from "../interactive/history-file.ts";
import { ended, type Outcome } from "../interp/outcome.ts";
import { sourceText } from "../interp/source.ts";
import { CommandLines } from "../line-editor/join-lines.ts";
import { rememberLine } from "../line-editor/remember-line.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";
import type { BuiltinIo } from "./io.ts";

/** Has the person edit `text` with an editor, and runs what comes of it: each command is shown and remembered. */
export async function editAndRun(
  shell: Shell,
  io: BuiltinIo,
  text: string,
  editor: string | undefined,
): Promise<number | Outcome> {
  const { files, options } = shell;
  const path = temporaryPath(shell);
  const error = files.writeFile(path, text, 0o600);
  if (error) return io.fault(`${path}: cannot open temp file: ${error.message}`);
  await io.flush();
  const chosen = editor ?? `\${FCEDIT:-\${EDITOR:-${options.posix ? "ed" : "vi"}}}`;
  const edited = await shell.evaluateText(`${chosen} ${path}`, { name: "fc" });
  if (edited.jump) return edited;
  const content = edited.status === 0 ? files.readFile(path) : undefined;
  if (content === undefined) {
    files.unlink(path);
    return 1;
  }
  const outcome = content instanceof Errno ? ended(0) : await runEach(shell, io, path, decode(content));
  files.unlink(path);
  return outcome;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

function temporaryPath({ process, variables }: Shell): string {
  const { random } = process.kernel;
  const suffix = Array.from({ length: 6 }, () => LETTERS[random.next() % LETTERS.length]).join("");
  return `${variables.get("TMPDIR") || "/tmp"}/bash-fc.${suffix}`;
}

async function runEach(shell: Shell, io: BuiltinIo, path: string, text: string): Promise<Outcome> {
  let last = ended(0);
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start);
    const step = createParser(rest, shell.parserOptions()).next();
    const length = step.kind === "command" ? step.end : rest.length;
    const command = rest.slice(0, length);
    io.printError(command);
    await io.flush();
    remember(shell, command);
    // The lines before it make the numbers in messages those of the file.
    const line = text.slice(0, start).split("\n").length - 1;
    last = await sourceText(shell, path, "\n".repeat(line) + command, undefined);
    if (last.jump) break;
    shell.lastStatus = last.status;
    start += length;
  }
  return last;
}

function remember(shell: Shell, command: string): void {
  const lines = new CommandLines();
  for (const line of command.replace(/\n$/, "").split("\n")) lines.add(line);
  if (lines.text.trim() === "") return;
  rememberLine(shell.history, lines.text, entryTime(shell), historyRules(shell));
}

/** Takes the last entry, the `fc` itself, out of the list. */
export function forgetCommand(shell: Shell): void {
  const { entries } = shell.history;
  if (entries.length > 0) removeEntry(shell, entries.length - 1);
}

import { concat, decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { SIGPIPE } from "../../process/signals.ts";
import { ask } from "./ask.ts";
import { cutTillEnd } from "./cutting.ts";
import { edit } from "./editing.ts";
import type { Nano } from "./editor.ts";
import { insertLines } from "./files.ts";
import { justify } from "./justify.ts";

/** `^T`: a command whose output is inserted; behind a `|` it gets the buffer, or the region, and replaces it. */
export async function execute(nano: Nano): Promise<void> {
  await runAndInsert(nano);
}

export async function runAndInsert(nano: Nano): Promise<void> {
  const answer = await ask(nano, {
    menu: "execute",
    label: () => "Command to execute",
    history: nano.histories.execute,
    onKey: (name) =>
      ["C-s", "C-y", "C-j", "C-o", "C-v", "C-z", "M-\\", "M-f"].includes(name) ? "done" : undefined,
  });
  if (answer.kind === "cancelled" || (answer.kind === "text" && answer.text === ""))
    return nano.say("Cancelled");
  if (answer.kind === "key") return runFunction(nano, answer.name);
  await runCommand(nano, answer.text);
}

function runFunction(nano: Nano, name: string): void {
  if (name === "C-j") return justify(nano, true);
  if (name === "C-v") return cutTillEnd(nano);
  if (name === "C-z") return suspend(nano);
  if (name === "C-o") return nano.say("No formatter is defined for this type of file");
  if (name === "C-y") return nano.say("No linter is defined for this type of file");
  nano.say("rockpool: this is not simulated here");
}

export function suspend(nano: Nano): void {
  nano.screen.suspend('\nUse "fg" to return to nano.\n');
  nano.forgetScreen();
}

async function runCommand(nano: Nano, command: string): Promise<void> {
  const { buffer } = nano;
  const filters = command.startsWith("|");
  const region = buffer.region;
  const all = [
    { line: 0, column: 0 },
    { line: buffer.lastLine, column: buffer.text.line(buffer.lastLine).length },
  ] as const;
  const [from, to] = region ?? all;
  const input = filters ? buffer.text.textBetween(from, to) : "";
  const output = decode(await outputOf(nano, filters ? command.slice(1) : command, encode(input)));
  if (!filters) return insertLines(nano, output, "insertion");
  buffer.mark = undefined;
  const { cursor } = buffer;
  edit(nano, "filtering", () => {
    buffer.text.remove(from, to);
    buffer.text.insert(from, output);
    return region ? from : { line: Math.min(cursor.line, buffer.lastLine), column: 0 };
  });
  const count = output.split("\n").length - (output.endsWith("\n") ? 1 : 0);
  nano.say(`Read ${count} ${count === 1 ? "line" : "lines"}`);
}

/** Runs a command line with the shell; gives what it writes on standard output and standard error. */
async function outputOf(nano: Nano, command: string, input: Uint8Array): Promise<Uint8Array> {
  const { process } = nano.call;
  const { kernel } = process;
  const stdin = kernel.pipe();
  const stdout = kernel.pipe();
  stdin.writer.retain();
  stdout.reader.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, stdin.reader);
  fds.set(1, stdout.writer);
  fds.set(2, stdout.writer);
  const shell = nano.call.env("SHELL") || "/bin/sh";
  const child = startProgram(process, [shell, "-c", command], { fds });
  const chunks: Uint8Array[] = [];
  if (!(child instanceof Errno)) {
    process.handle(SIGPIPE, "ignore");
    const fed = feed(nano, stdin.writer, input);
    for (;;) {
      const chunk = await stdout.reader.read(process, 65_536);
      if (chunk instanceof Errno || chunk.length === 0) break;
      chunks.push(chunk);
    }
    await fed;
    await process.waitFor(child);
    process.handle(SIGPIPE, "default");
  } else stdin.writer.release();
  stdout.reader.release();
  return concat(chunks);
}

async function feed(
  { call }: Nano,
  writer: ReturnType<Nano["call"]["process"]["kernel"]["pipe"]>["writer"],
  input: Uint8Array,
): Promise<void> {
  await writer.write(call.process, input);
  writer.release();
}

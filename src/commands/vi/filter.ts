import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { captureOutput } from "../../process/command/capture-output.ts";
import { runProgram } from "../../process/command/run-program.ts";
import { typeCommandLine } from "./command-line.ts";
import { reportLines } from "./operators.ts";
import type { Vi } from "./vi.ts";

function shellOf(vi: Vi): string {
  return vi.call.env("SHELL") || "/bin/sh";
}

/** The command's output and its errors, with `input` on its standard input. */
export async function outputOf(vi: Vi, command: string, input: string): Promise<string> {
  const output = await captureOutput(vi.call.process, [shellOf(vi), "-c", command], { input: encode(input) });
  return output instanceof Errno ? "" : output.text;
}

/** `!{motion}`: asks for the command with the lines already named. */
export async function filterLines(vi: Vi, first: number, last: number): Promise<void> {
  const { cursor } = vi.buffer;
  const count = last - first + 1;
  const range = first === cursor.line ? (count === 1 ? "." : `.,.+${count - 1}`) : `${first + 1},${last + 1}`;
  const typed = await typeCommandLine(vi, ":", undefined, `${range}!`);
  if (typed === undefined) return;
  const command = typed.slice(typed.indexOf("!") + 1);
  vi.say(`:${typed}`);
  await filterThrough(vi, first, last, command);
}

/** The lines become the output of a command that reads them. */
export async function filterThrough(vi: Vi, first: number, last: number, command: string): Promise<void> {
  const { buffer } = vi;
  const line = command === "!" ? (vi.lastShellCommand ?? "") : command;
  vi.lastShellCommand = line;
  const count = last - first + 1;
  const input = `${buffer.text.lines.slice(first, last + 1).join("\n")}\n`;
  const output = await outputOf(vi, line, input);
  const lines = output === "" ? [] : output.replace(/\n$/, "").split("\n");
  if (lines.length === 0) vi.removeLines(first, count);
  else {
    buffer.text.replaceLines(first, count, lines);
    vi.shiftLines(first, count, lines.length);
  }
  buffer.moveTo({ line: first, column: buffer.firstNonBlank(Math.min(first, buffer.lastLine)) }, vi.rules);
  reportLines(vi, count, (text) => `${text} filtered`);
}

/** `:!command`: on the terminal itself, as it was before vi; Return comes back. */
export async function runOutside(vi: Vi, command: string): Promise<void> {
  const { call, screen } = vi;
  const line = command === "!" ? (vi.lastShellCommand ?? "") : command.replace(/(?<!\\)%/g, vi.buffer.name);
  if (line !== "") vi.lastShellCommand = line;
  const isModified = vi.buffers.some(({ text, isHelp }) => text.isModified && !isHelp);
  await screen.outside(
    async () => {
      await screen.write(`\r\n${isModified ? "[No write since last change]\r\n" : ""}`);
      const end = await runProgram(call, line === "" ? [shellOf(vi)] : [shellOf(vi), "-c", line]);
      if (!(end instanceof Errno) && end.status !== 0 && line !== "")
        await screen.write(`\r\nshell returned ${end.status}\r\n`);
    },
    async () => {
      await screen.write("\r\nPress ENTER or type command to continue");
      await vi.waitForReturn();
      await screen.write("\r\n");
    },
  );
  vi.say("");
  vi.forgetScreen();
}

/** `:w !command`: lines are what a command reads; its output is shown. */
export async function writeToCommand(vi: Vi, first: number, last: number, command: string): Promise<void> {
  const { buffer, screen } = vi;
  const input = buffer.isEmpty ? "" : `${buffer.text.lines.slice(first, last + 1).join("\n")}\n`;
  await screen.outside(
    async () => {
      await screen.write("\r\n");
      const output = await outputOf(vi, command, input);
      await screen.write(output.replaceAll("\n", "\r\n"));
    },
    async () => {
      await screen.write("\r\nPress ENTER or type command to continue");
      await vi.waitForReturn();
      await screen.write("\r\n");
    },
  );
  vi.say("");
  vi.forgetScreen();
}

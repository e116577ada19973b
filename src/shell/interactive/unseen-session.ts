import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { handleSignals } from "../interp/interactive-mode.ts";
import type { Outcome } from "../interp/outcome.ts";
import { runLine } from "../interp/script.ts";
import type { Shell } from "../shell.ts";
import { CommandReader } from "./command-reader.ts";
import { loadHistory } from "./history-file.ts";
import { interruptPrompt } from "./interrupt-prompt.ts";
import { leaveSession } from "./leave-session.ts";
import { Prompts } from "./prompts.ts";
import { ScreenWriter } from "./screen-writer.ts";

/**
 * `bash -i` that reads something else than a terminal: readline reads it all the same, and shows on standard error its
 * prompts and each line as if it had been typed. Gives the exit status.
 */
export async function runUnseenSession(shell: Shell, screen: OpenFile): Promise<number> {
  const writer = new ScreenWriter(shell.process, screen);
  const session: UnseenSession = {
    shell,
    writer,
    prompts: new Prompts(shell, writer),
    reader: new CommandReader(shell, (said) => writer.write(said)),
  };
  handleSignals(shell);
  loadHistory(shell);
  for (;;) {
    const outcome = await runNextLine(session);
    await writer.drained();
    if (outcome?.jump?.kind === "exit") return leaveSession(shell, outcome.status);
  }
}

interface UnseenSession {
  readonly shell: Shell;
  readonly writer: ScreenWriter;
  readonly prompts: Prompts;
  readonly reader: CommandReader;
}

async function runNextLine(session: UnseenSession): Promise<Outcome | undefined> {
  const { shell, writer, prompts, reader } = session;
  writer.write(reader.isWaiting ? await prompts.continuation() : await prompts.primary());
  await writer.drained();
  const line = await readLine(shell);
  if (line === "interrupted") {
    reader.reset();
    const left = await interruptPrompt(shell);
    return left && { status: shell.lastStatus, jump: { kind: "exit" } };
  }
  if (line === undefined) return endOfInput(session);
  writer.write(line.endsWith("\n") ? line : `${line}\n`);
  const result = reader.add(line.replace(/\n$/, ""));
  if (result.kind !== "command" || result.text.trim() === "") return undefined;
  await prompts.showBeforeCommand();
  await writer.drained();
  const outcome = await runLine(shell, result.text);
  if (outcome.jump?.kind === "interrupt") writer.write("\n");
  return outcome;
}

/** What has begun is run, or is a mistake; then nothing more can come. */
async function endOfInput({ shell, writer, prompts, reader }: UnseenSession): Promise<Outcome> {
  if (reader.isWaiting) {
    const { source, fault } = reader;
    reader.reset();
    const outcome = await runLine(shell, source);
    if (outcome.jump?.kind === "exit") return outcome;
    // Of a quote that is not closed bash asks for more once again.
    if (fault?.status === "unchanged") writer.write(await prompts.continuation());
    else if (!fault) writer.write(await prompts.primary());
  }
  writer.write(shell.loginShell ? "logout\n" : "exit\n");
  return { status: shell.lastStatus, jump: { kind: "exit" } };
}

/** A line with its newline, or what is left; undefined at the end. */
async function readLine({ process }: Shell): Promise<string | "interrupted" | undefined> {
  let line = "";
  while (!line.endsWith("\n")) {
    const bytes = await process.fds.get(0)?.readThrough(process, 10, 65_536);
    if (bytes === Errno.EINTR) return "interrupted";
    if (bytes === undefined || bytes instanceof Errno || bytes.length === 0)
      return line === "" ? undefined : line;
    line += decode(bytes);
  }
  return line;
}

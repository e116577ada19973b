import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { Interrupted } from "../../../process/unwind.ts";

const NEWLINE = 10;

/** Lines of standard input. */
export class LineReader {
  constructor(private readonly process: Process) {}

  /** Without its end; undefined at the end of the input; `interrupted`: Ctrl-C came. */
  async line(): Promise<string | undefined | { readonly interrupted: true }> {
    const { process } = this;
    const file = process.fds.get(0);
    if (!file) return undefined;
    process.interruptible = true;
    try {
      const bytes = await file.readThrough(process, NEWLINE, 1_048_576);
      if (bytes instanceof Errno || bytes.length === 0) return undefined;
      return decode(bytes).replace(/\r?\n$/, "");
    } catch (thrown) {
      if (!(thrown instanceof Interrupted)) throw thrown;
      return { interrupted: true };
    } finally {
      process.interruptible = false;
    }
  }
}

/** From the terminal, which does not show it; undefined: there is none. */
export async function askPassword(process: Process, prompt: string): Promise<string | undefined> {
  const terminal = process.fds.get(0)?.terminal;
  if (!terminal) return undefined;
  await process.write(2, prompt);
  const { modes } = terminal;
  terminal.modes = { ...modes, echo: false };
  try {
    const typed = await new LineReader(process).line();
    return typeof typed === "string" ? typed : undefined;
  } finally {
    terminal.modes = modes;
    await process.write(2, "\n");
  }
}

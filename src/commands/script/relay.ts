import { encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { FdTable } from "../../process/fd-table.ts";
import type { Kernel } from "../../process/kernel.ts";
import type { Process } from "../../process/process.ts";
import { SIGWINCH } from "../../process/signals.ts";
import { createTerminal } from "../../process/terminal/create-terminal.ts";
import { COOKED, RAW, type Terminal, type TerminalModes } from "../../process/terminal/terminal.ts";
import { Killed } from "../../process/unwind.ts";

/** What openpty(3) gives where nobody says otherwise. */
const PLAIN: TerminalModes = {
  ...COOKED,
  inert: new Set([...COOKED.inert].filter((flag) => flag !== "iutf8")),
};

type RelayCall = Pick<Call, "process" | "files">;

/**
 * Runs a program on a terminal of its own, between the program and our standard streams. `keep` is given all that it
 * shows. Gives the program's status.
 */
export async function relayTerminal(
  call: RelayCall,
  words: readonly string[],
  keep: (bytes: Uint8Array) => MaybePromise<unknown>,
): Promise<number> {
  const { process } = call;
  const outer = process.fds.get(0)?.terminal;
  const written: Promise<unknown>[] = [];
  const inner = createTerminal(process.kernel, {
    path: freePath(process.kernel),
    size: outer?.size ?? { columns: 0, rows: 0 },
    owner: call.files.credentials,
    output: (bytes) => {
      for (const done of [keep(bytes), process.fds.get(1)?.write(process, bytes)])
        if (done instanceof Promise) written.push(done.catch(() => undefined));
    },
  });
  inner.modes = outer?.modes ?? PLAIN;
  const modesBefore = outer?.modes;
  if (outer) outer.modes = RAW;
  process.handle(SIGWINCH, () => outer && inner.resize(outer.size));
  const child = startOn(process, inner, words);
  if (!(child instanceof Errno)) {
    passKeys(process, inner, child);
    await process.waitFor(child);
  }
  await Promise.all(written);
  if (outer && modesBefore) outer.modes = modesBefore;
  process.handle(SIGWINCH, "default");
  return child instanceof Errno ? 127 : (child.exit?.status ?? 0);
}

function freePath(kernel: Kernel): string {
  const used = new Set(kernel.processes.map(({ terminal }) => terminal?.path));
  let number = 0;
  while (used.has(`/dev/pts/${number}`)) number++;
  return `/dev/pts/${number}`;
}

/** The program leads a session that the terminal controls. */
function startOn(process: Process, terminal: Terminal, words: readonly string[]): Process | Errno {
  const fds = new FdTable();
  const file = terminal.open();
  for (const fd of [0, 1, 2]) fds.set(fd, file);
  const own = process.terminal;
  process.terminal = terminal;
  const child = startProgram(process, words, { fds, session: "new" });
  process.terminal = own;
  if (child instanceof Errno) return child;
  terminal.session = child.session;
  if (terminal.foregroundGroup === 0) terminal.foregroundGroup = child.group;
  return child;
}

/** What is typed goes to the program as it comes; the end of it as Ctrl-D. */
async function passKeys(process: Process, terminal: Terminal, child: Process): Promise<void> {
  try {
    while (!child.exit) {
      const bytes = await process.read(0);
      if (bytes instanceof Errno || bytes.length === 0) break;
      terminal.input(bytes);
    }
    const { eof } = terminal.modes.keys;
    if (!child.exit && eof !== undefined) terminal.input(encode(String.fromCharCode(eof)));
  } catch (thrown) {
    if (!(thrown instanceof Killed)) throw thrown;
  }
}

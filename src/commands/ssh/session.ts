import { decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { SIGWINCH } from "../../process/signals.ts";
import { RAW, type Terminal } from "../../process/terminal/terminal.ts";
import { Killed } from "../../process/unwind.ts";
import type { SshCall } from "./flags.ts";
import { KeyFilter } from "./key-filter.ts";
import type { Transport } from "./transport.ts";

const BLOCK = 32_768;
const FAILED = 255;

export interface SessionWish {
  /** Undefined: the user's shell. */
  readonly command: string | undefined;
  /** The other side has a terminal too. */
  readonly hasTerminal: boolean;
  readonly takesInput: boolean;
  /** Undefined: nothing is looked for in what is typed. */
  readonly escapeKey: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly host: string;
}

/** A session at the other side, with our standard streams; its status. */
export async function runSession(call: SshCall, transport: Transport, wish: SessionWish): Promise<number> {
  const { process } = call;
  const terminal = process.fds.get(0)?.terminal;
  const size = terminal?.size ?? { columns: 80, rows: 24 };
  await transport.send({
    type: "open",
    ...(wish.command !== undefined && { command: wish.command }),
    ...(wish.hasTerminal && { terminal: { term: call.env("TERM") ?? "dumb", ...size } }),
    env: wish.env,
  });
  const modes = terminal?.modes;
  if (terminal && wish.hasTerminal) {
    terminal.modes = RAW;
    process.handle(SIGWINCH, () => void transport.send({ type: "resize", ...terminal.size }));
  }
  try {
    const left = new Promise<"left">((resolve) => {
      sendInput(call, transport, wish, () => resolve("left")).catch(() => undefined);
    });
    const status = await Promise.race([receiveOutput(call, transport), left]);
    restore(terminal, modes);
    return await tellEnd(call, wish, status);
  } finally {
    restore(terminal, modes);
    process.handle(SIGWINCH, "default");
  }
}

function restore(terminal: Terminal | undefined, modes: Terminal["modes"] | undefined): void {
  if (terminal && modes) terminal.modes = modes;
}

type End = { readonly status: number } | "signal" | "gone" | "left";

async function tellEnd(call: SshCall, wish: SessionWish, end: End): Promise<number> {
  const isQuiet = call.flags.quiet;
  if (end === "gone") {
    await call.printError(`Connection to ${wish.host} closed by remote host.\r\n`);
    if (wish.hasTerminal) await call.printError(`Connection to ${wish.host} closed.\r\n`);
    return FAILED;
  }
  if (wish.hasTerminal && !isQuiet) await call.printError(`Connection to ${wish.host} closed.\r\n`);
  return typeof end === "string" ? FAILED : end.status;
}

async function receiveOutput({ process }: SshCall, transport: Transport): Promise<End> {
  for (;;) {
    const packet = await transport.receive();
    if (!packet) return "gone";
    if (packet.kind !== "message") await process.write(packet.kind === "data" ? 1 : 2, packet.bytes);
    else if (packet.message.type === "exit") return { status: packet.message.status };
    else if (packet.message.type === "exit-signal") return "signal";
  }
}

/** What is typed, or comes through a pipe, goes over as it comes. `leave` is called for the escape that ends the session. */
async function sendInput(
  call: SshCall,
  transport: Transport,
  { takesInput, hasTerminal, escapeKey }: SessionWish,
  leave: () => void,
): Promise<void> {
  const { process } = call;
  const filter = hasTerminal && escapeKey !== undefined ? new KeyFilter(escapeKey) : undefined;
  try {
    while (takesInput) {
      const bytes = await process.read(0, BLOCK);
      if (bytes instanceof Errno || bytes.length === 0) break;
      if (!filter) await transport.sendData("data", bytes.slice());
      else {
        const { keys, shows, leaves } = filter.take(decode(bytes));
        if (shows !== "") await process.write(2, shows);
        if (keys !== "") await transport.sendData("data", encode(keys));
        if (leaves) return leave();
      }
    }
    await transport.send({ type: "end-of-input" });
  } catch (thrown) {
    if (!(thrown instanceof Killed)) throw thrown;
  }
}

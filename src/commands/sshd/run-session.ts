import { Errno } from "../../disk/errno.ts";
import { FdTable } from "../../process/fd-table.ts";
import { setUser } from "../../process/identity.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { PipeReader, PipeWriter } from "../../process/pipe.ts";
import type { Process } from "../../process/process.ts";
import type { Terminal } from "../../process/terminal/terminal.ts";
import { Killed } from "../../process/unwind.ts";
import { type User, Users } from "../../process/users.ts";
import type { Message, Transport } from "../ssh/transport.ts";
import { loginEnvironment } from "./login-environment.ts";
import { closeTerminal, openTerminal } from "./session-terminal.ts";
import { welcome } from "./welcome.ts";

const BLOCK = 32_768;
const CANNOT_RUN = 126;

export interface SessionWish {
  readonly user: User;
  readonly wish: Extract<Message, { type: "open" }>;
  readonly socket: StreamSocket;
}

/** Where the bytes of the two sides go. */
interface Streams {
  /** Takes what the client types or sends. */
  readonly take: (bytes: Uint8Array) => Promise<void> | void;
  readonly endInput: () => void;
  /** Ends when all output has been sent. */
  readonly sent: () => Promise<void>;
  readonly terminal: Terminal | undefined;
}

/** The user's shell, or one command of it, with its streams at the other end of the connection. */
export async function runSession(
  process: Process,
  transport: Transport,
  session: SessionWish,
): Promise<number> {
  const { user, wish } = session;
  const { kernel } = process;
  const shell = kernel.fork(process, { group: "new", fds: new FdTable() });
  if (shell instanceof Errno) return CANNOT_RUN;
  shell.session = shell.hostPid;
  setUser(shell, new Users(process.files).credentialsOf(user));
  const streams = wish.terminal
    ? withTerminal(process, shell, transport, session)
    : withPipes(process, shell, transport);
  const { terminal } = streams;
  const where = terminal?.path.slice("/dev/".length) ?? "notty";
  process.argv = [`sshd: ${user.name}@${where}`];
  await start(process, shell, session, terminal);
  const fed = feed(transport, streams, shell);
  await Promise.race([process.waitFor(shell), fed]);
  if (!shell.exit) {
    // The other side has gone: the line is down.
    terminal?.hangUp();
    streams.endInput();
    await process.waitFor(shell);
  }
  await streams.sent();
  if (terminal) closeTerminal(process, terminal);
  if (shell.exit?.signal !== undefined) await transport.send({ type: "exit-signal" });
  else await transport.send({ type: "exit", status: shell.exit?.status ?? 0 });
  return 0;
}

async function start(
  process: Process,
  shell: Process,
  { user, wish, socket }: SessionWish,
  terminal: Terminal | undefined,
): Promise<void> {
  const { kernel } = process;
  const path = user.shell === "" ? "/bin/sh" : user.shell;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const refused = shell.files.chdir(user.home);
  if (refused) {
    shell.files.chdir("/");
    await shell.write(2, `Could not chdir to home directory ${user.home}: ${refused.message}\n`);
  }
  if (terminal && wish.command === undefined) await welcome(process, shell, user, socket.remote.address);
  const argv = wish.command === undefined ? [`-${name}`] : [name, "-c", wish.command];
  const env = loginEnvironment(user, path, wish, socket, terminal);
  const program = kernel.replace(shell, { path, argv, env });
  if (program instanceof Errno) {
    await shell.write(2, `${path}: ${program.message}\n`);
    return shell.finish({ status: 1 });
  }
  kernel.run(shell, program);
}

/** What comes from the client goes where it belongs, until it has gone. */
async function feed(transport: Transport, streams: Streams, shell: Process): Promise<void> {
  try {
    for (;;) {
      const packet = await transport.receive();
      if (!packet || shell.exit) return;
      if (packet.kind === "data") await streams.take(packet.bytes);
      else if (packet.kind === "message" && packet.message.type === "end-of-input") streams.endInput();
      else if (packet.kind === "message" && packet.message.type === "resize")
        streams.terminal?.resize({ columns: packet.message.columns, rows: packet.message.rows });
    }
  } catch (thrown) {
    if (!(thrown instanceof Killed)) throw thrown;
  }
}

function withTerminal(
  process: Process,
  shell: Process,
  transport: Transport,
  { user, wish }: SessionWish,
): Streams {
  const output = new TerminalOutput(transport);
  const size = wish.terminal ?? { columns: 80, rows: 24 };
  const terminal = openTerminal(process, user, size, (bytes) => output.show(bytes));
  const file = terminal.open();
  for (const fd of [0, 1, 2]) shell.fds.set(fd, file);
  shell.terminal = terminal;
  terminal.session = shell.session;
  terminal.foregroundGroup = shell.group;
  return {
    terminal,
    take: (bytes) => terminal.input(bytes),
    endInput: () => undefined,
    sent: () => output.sent,
  };
}

/** So many bytes may be on their way before who writes has to wait. */
const HIGH_WATER = 65_536;

/** What a terminal shows, on its way to the client. */
class TerminalOutput {
  #waiting = 0;
  sent: Promise<void> = Promise.resolve();

  constructor(private readonly transport: Transport) {}

  show(bytes: Uint8Array): Promise<void> | undefined {
    this.#waiting += bytes.length;
    const gone = this.transport.sendData("data", bytes.slice()).then(
      () => {
        this.#waiting -= bytes.length;
      },
      // The process that serves the connection has ended: nobody sees it.
      () => undefined,
    );
    this.sent = gone;
    return this.#waiting > HIGH_WATER ? gone : undefined;
  }
}

function withPipes(process: Process, shell: Process, transport: Transport): Streams {
  const { kernel } = process;
  const input = kernel.pipe();
  const output = kernel.pipe();
  const errors = kernel.pipe();
  shell.fds.set(0, input.reader);
  shell.fds.set(1, output.writer);
  shell.fds.set(2, errors.writer);
  const toShell = process.fds.add(input.writer, 3);
  const pumps = Promise.all([
    pump(process, transport, "data", output.reader),
    pump(process, transport, "error-data", errors.reader),
  ]);
  pumps.catch(() => undefined);
  return {
    terminal: undefined,
    take: (bytes) => send(process, input.writer, bytes),
    endInput: () => void process.fds.close(toShell),
    sent: async () => {
      await pumps;
    },
  };
}

async function send(process: Process, writer: PipeWriter, bytes: Uint8Array): Promise<void> {
  // Who does not read any more is nobody's fault.
  await writer.write(process, bytes, true);
}

async function pump(
  process: Process,
  transport: Transport,
  kind: "data" | "error-data",
  reader: PipeReader,
): Promise<void> {
  const fd = process.fds.add(reader, 3);
  for (;;) {
    const bytes = await process.read(fd, BLOCK);
    if (bytes instanceof Errno || bytes.length === 0) break;
    await transport.sendData(kind, bytes.slice());
  }
  process.fds.close(fd);
}

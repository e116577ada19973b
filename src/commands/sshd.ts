import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { FdTable } from "../process/fd-table.ts";
import { ANY } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";
import type { ListeningSocket, StreamSocket } from "../process/network/socket.ts";
import type { Process } from "../process/process.ts";
import { Killed } from "../process/unwind.ts";
import type { PrivateKey } from "./ssh/keys.ts";
import { HOST_KEY, readHostKey } from "./sshd/host-key.ts";
import { serveConnection } from "./sshd/serve-connection.ts";

const FLAGS = {
  foreground: { short: "D", long: false, help: "do not detach and do not become a daemon" },
  port: { short: "p", long: false, argument: { name: "port" }, help: "the port to listen on" },
  test: { short: "t", long: false, help: "only check the keys" },
  logToStderr: { short: "e", long: false, help: "write the log to standard error" },
} as const satisfies FlagSpecs;

const CONNECTION = 3;
const FAILED = 255;

/** sshd(8) of OpenSSH 9.2, without its configuration file. */
export const sshd = defineCommand({
  name: "sshd",
  summary: "let users of other machines log in",
  operands: "[-Det] [-p port]",
  flags: FLAGS,
  statusOfUsage: 1,
  examples: [{ run: "sudo /usr/sbin/sshd -p 2222", shows: "let others log in here, at another port" }],
  exitStatus: "0, or 255 where it cannot listen.",
  seeAlso: ["ssh(1)", "ssh-keygen(1)"],

  async run(call) {
    const { flags, process } = call;
    if (!call.name.startsWith("/")) {
      await call.printError("sshd re-exec requires execution with an absolute path\n");
      return FAILED;
    }
    const key = readHostKey(process.files);
    if (!key) {
      await call.printError(
        `Unable to load host key: ${HOST_KEY}\nsshd: no hostkeys available -- exiting.\n`,
      );
      return 1;
    }
    if (flags.test) return 0;
    return listen(call, key, Number(flags.port ?? 22));
  },
});

function listen(call: Call<typeof FLAGS>, key: PrivateKey, port: number): Promise<number> | number {
  const { process, flags } = call;
  const { kernel } = process;
  const listener = networkOf(process).listen(process, ANY, port);
  if (listener instanceof Errno) {
    call.printError(
      `error: Bind to port ${port} on ${ANY} failed: ${listener.message}.\nfatal: Cannot bind any address.\n`,
    );
    return FAILED;
  }
  if (flags.foreground) return acceptAll(process, listener, key);
  const daemon = kernel.fork(process, { group: "new", fds: new FdTable() });
  if (daemon instanceof Errno) return FAILED;
  daemon.session = daemon.hostPid;
  daemon.terminal = undefined;
  kernel.run(daemon, (own) => acceptAll(own, listener, key));
  return 0;
}

async function acceptAll(process: Process, listener: ListeningSocket, key: PrivateKey): Promise<number> {
  process.fds.set(CONNECTION, listener);
  process.argv = [`sshd: ${process.argv.join(" ")} [listener] 0 of 10-100 startups`];
  for (;;) {
    const socket = await listener.accept(process);
    startSession(process, socket, key);
    socket.release();
  }
}

/** Each connection has a process of its own. */
function startSession(process: Process, socket: StreamSocket, key: PrivateKey): void {
  const { kernel } = process;
  const session = kernel.fork(process, { group: "new", fds: new FdTable() });
  if (session instanceof Errno) return;
  session.session = session.hostPid;
  session.argv = ["sshd: [accepted]"];
  session.fds.set(CONNECTION, socket);
  kernel.run(session, async (own) => {
    try {
      return await serveConnection(own, socket, key);
    } catch (thrown) {
      // Who is ended by a signal leaves the connection to be closed with its descriptors.
      if (thrown instanceof Killed) return FAILED;
      throw thrown;
    }
  });
}

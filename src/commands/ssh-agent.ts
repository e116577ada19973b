import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { parseSeconds } from "../process/command/parse-number.ts";
import { becomeProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { FdTable } from "../process/fd-table.ts";
import { kill } from "../process/kill.ts";
import type { ListeningSocket } from "../process/network/socket.ts";
import { unixSocketsOf } from "../process/network/unix-sockets.ts";
import type { Process } from "../process/process.ts";
import { SIGTERM } from "../process/signals.ts";
import { Killed } from "../process/unwind.ts";
import { Agent } from "./ssh/agent/agent.ts";
import { AgentConnection } from "./ssh/agent/protocol.ts";

const FLAGS = {
  csh: { short: "c", long: false, overrides: ["sh"], help: "print lines for csh" },
  sh: { short: "s", long: false, overrides: ["csh"], help: "print lines for sh" },
  foreground: { short: "D", long: false, help: "do not go to the background" },
  debug: { short: "d", long: false, help: "the same, and tell what happens" },
  kill: { short: "k", long: false, help: "end the agent that SSH_AGENT_PID names" },
  address: {
    short: "a",
    long: false,
    argument: { name: "bind_address", completes: "file" },
    help: "the path of the socket",
  },
  lifetime: { short: "t", long: false, argument: { name: "life" }, help: "how long keys are kept" },
} as const satisfies FlagSpecs;

type AgentCall = Call<typeof FLAGS>;

const USAGE = `usage: ssh-agent [-c | -s] [-Dd] [-a bind_address] [-E fingerprint_hash]
                 [-O option] [-P allowed_providers] [-t life]
       ssh-agent [-a bind_address] [-E fingerprint_hash] [-O option]
                 [-P allowed_providers] [-t life] command [arg ...]
`;
const LISTENING = 3;
/** It has nothing but the socket in it. */
const OWN_FOLDER = /\/ssh-\w{12}$/;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** ssh-agent(1) of OpenSSH: holds keys, so that a passphrase is typed once. */
export const sshAgent = defineCommand({
  name: "ssh-agent",
  summary: "hold the keys that open logins",
  operands: ["[-c | -s] [-Dd] [-a bind_address] [-t life]", "[-a bind_address] [-t life] command [arg ...]"],
  completes: "command",
  flags: FLAGS,
  words: "short-only",
  stopAtFirstOperand: true,
  noStandardOptions: true,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: 'eval "$(ssh-agent -s)"', shows: "start an agent, and let this shell know of it" },
    { run: "ssh-agent -k", shows: "end it" },
  ],
  exitStatus: "0, or 1 where it could not begin; that of the command.",
  seeAlso: ["ssh(1)", "ssh-add(1)", "ssh-keygen(1)"],

  async run(call) {
    const { flags, process, operands } = call;
    if (flags.kill) return endAgent(call);
    const lifetime = flags.lifetime === undefined ? undefined : parseSeconds(flags.lifetime);
    if (flags.lifetime !== undefined && lifetime === undefined) {
      call.printError(`Invalid lifetime\n${USAGE}`);
      return 1;
    }
    const path = flags.address ?? newPath(call);
    const listener =
      path === undefined ? Errno.EACCES : unixSocketsOf(process.kernel).listen(process, path, 0o600);
    if (listener instanceof Errno || path === undefined) {
      if (listener instanceof Errno) call.printError(`bind: ${listener.message}\n`);
      return 1;
    }
    const agent = new Agent(() => call.now(), lifetime);
    if (flags.foreground || flags.debug) {
      await call.print(variable(call, "SSH_AUTH_SOCK", path));
      await call.print(`echo Agent pid ${process.pid};\n`);
      await call.stdout.flush();
      return serve(process, listener, agent, path);
    }
    const pid = startDaemon(process, listener, agent, path);
    if (pid === undefined) return 1;
    if (operands.length > 0) return runCommand(call, path, pid);
    await call.print(variable(call, "SSH_AUTH_SOCK", path));
    await call.print(variable(call, "SSH_AGENT_PID", String(pid)));
    await call.print(`echo Agent pid ${pid};\n`);
    return 0;
  },
});

/** A folder of its own, that nobody else may enter. */
function newPath({ files, process }: AgentCall): string | undefined {
  const { random } = process.kernel;
  const name = Array.from({ length: 12 }, () => LETTERS[random.below(LETTERS.length)]).join("");
  const folder = `${process.env.get("TMPDIR") ?? "/tmp"}/ssh-${name}`;
  return files.mkdir(folder, 0o700) ? undefined : `${folder}/agent.${process.pid}`;
}

/** A line that sets and exports a variable. */
function variable(call: AgentCall, name: string, value: string): string {
  if (isForCsh(call)) return `setenv ${name} ${value};\n`;
  return `${name}=${value}; export ${name};\n`;
}

function isForCsh({ flags, process }: AgentCall): boolean {
  return flags.csh || (!flags.sh && (process.env.get("SHELL") ?? "").endsWith("csh"));
}

function endAgent(call: AgentCall): number {
  const text = call.env("SSH_AGENT_PID");
  if (text === undefined) {
    call.printError("SSH_AGENT_PID not set, cannot kill agent\n");
    return 1;
  }
  const pid = Number(text);
  if (!/^\d+$/.test(text) || pid < 1) {
    call.printError(`SSH_AGENT_PID="${text}", which is not a good PID\n`);
    return 1;
  }
  const failed = kill(call.process, pid, SIGTERM);
  if (failed) {
    call.printError(`kill: ${failed.message}\n`);
    return 1;
  }
  const unset = isForCsh(call) ? "unsetenv" : "unset";
  call.print(`${unset} SSH_AUTH_SOCK;\n${unset} SSH_AGENT_PID;\necho Agent pid ${pid} killed;\n`);
  return 0;
}

/** Its number; undefined where there is no room for one more process. */
function startDaemon(
  process: Process,
  listener: ListeningSocket,
  agent: Agent,
  path: string,
): number | undefined {
  const { kernel } = process;
  const daemon = kernel.fork(process, { group: "new", fds: new FdTable() });
  if (daemon instanceof Errno) return undefined;
  daemon.session = daemon.hostPid;
  daemon.terminal = undefined;
  kernel.run(daemon, (own) => serve(own, listener, agent, path));
  return daemon.pid;
}

/** Until it is told to end; then its socket goes, with the folder. */
async function serve(
  process: Process,
  listener: ListeningSocket,
  agent: Agent,
  path: string,
): Promise<number> {
  process.fds.set(LISTENING, listener);
  const told = new Promise<void>((resolve) => {
    process.handle(SIGTERM, () => resolve());
  });
  await Promise.race([told, acceptAll(process, listener, agent)]);
  process.files.unlink(path);
  const folder = path.replace(/\/[^/]*$/, "");
  if (OWN_FOLDER.test(folder)) process.files.rmdir(folder);
  return 2;
}

async function acceptAll(process: Process, listener: ListeningSocket, agent: Agent): Promise<void> {
  for (;;) {
    const socket = await listener.accept(process);
    agent.serve(new AgentConnection(process, socket)).catch((thrown: unknown) => {
      if (!(thrown instanceof Killed)) throw thrown;
    });
  }
}

async function runCommand(call: AgentCall, path: string, pid: number): Promise<number> {
  const env = new Map(call.process.env);
  env.set("SSH_AUTH_SOCK", path);
  env.set("SSH_AGENT_PID", String(pid));
  const [name = ""] = call.operands;
  const status = await becomeProgram(call, call.operands, env);
  // It was there for the command alone.
  kill(call.process, pid, SIGTERM);
  if (!(status instanceof Errno)) return status;
  call.printError(`${name}: ${status.message}\n`);
  return statusOfFailedStart(status);
}

import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { isAddress } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";
import type { StreamSocket } from "../process/network/socket.ts";
import { Users } from "../process/users.ts";
import { BadConfig, SshConfig } from "./ssh/config.ts";
import { type Destination, parseDestination } from "./ssh/destination.ts";
import { FLAGS, type SshCall } from "./ssh/flags.ts";
import { logIn } from "./ssh/log-in.ts";
import { optionsFirst } from "./ssh/options-first.ts";
import { runSession } from "./ssh/session.ts";
import { Transport } from "./ssh/transport.ts";
import { USAGE, VERSION } from "./ssh/usage.ts";
import { verifyHost } from "./ssh/verify-host.ts";

const FAILED = 255;
const INTERRUPTED = 130;
/** SendEnv of Debian's ssh_config. */
const SENT = /^(?:LANG|LC_.*)$/;

/** ssh(1) of OpenSSH 9.2. What goes over the simulated network is not encrypted: nobody listens there. */
export const ssh = defineCommand({
  name: "ssh",
  summary: "log in on another machine, and run commands there",
  operands: "[OPTION]... destination [command [argument ...]]",
  completes: "host",
  flags: FLAGS,
  stopAtFirstOperand: true,
  commandAt: 1,
  runsElsewhere: true,
  wordHelp: (_word, place) =>
    place?.operand === 0 ? { help: "where to log in, and as whom: USER@HOST" } : undefined,
  traditional: optionsFirst,
  statusOfUsage: FAILED,
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [
    {
      run: "ssh learner@harbor",
      shows: "log in on the machine harbor, beside this one; the password is learner",
    },
    { run: "ssh harbor uptime", shows: "run one command there" },
    { run: "tar c project | ssh harbor tar x", shows: "send a directory through a pipe" },
  ],
  exitStatus: "That of the remote command, or 255 where an error occurred.",
  seeAlso: ["scp(1)", "ssh-copy-id(1)", "ssh-keygen(1)", "sshd(8)"],

  async run(call) {
    if (call.flags.showVersion) {
      call.printError(`${VERSION}\n`);
      return 0;
    }
    const [word, ...command] = call.operands;
    const destination = word === undefined ? undefined : parseDestination(word);
    if (!destination) return call.tryHelp(FAILED);
    try {
      return await connect(call, destination, command);
    } catch (thrown) {
      if (!(thrown instanceof BadConfig)) throw thrown;
      await call.printError(`${thrown.message.replaceAll("\n", "\r\n")}\r\n`);
      return FAILED;
    }
  },
});

function readConfig(call: SshCall, { host, user, port }: Destination): SshConfig {
  const { flags } = call;
  const config = new SshConfig(host);
  for (const path of flags.identity) {
    if (call.files.stat(path) instanceof Errno)
      call.printError(`Warning: Identity file ${path} not accessible: No such file or directory.\n`);
    else config.set("identityfile", path);
  }
  if (flags.port !== undefined) config.set("port", flags.port);
  if (flags.login !== undefined) config.set("user", flags.login);
  if (user !== undefined) config.set("user", user);
  if (port !== undefined) config.set("port", String(port));
  if (flags.quiet) config.set("loglevel", "QUIET");
  for (const option of flags.option) config.addOption(option);
  const home = call.env("HOME") ?? "/";
  if (flags.config !== undefined && call.files.stat(flags.config) instanceof Errno)
    throw new BadConfig(`Can't open user config file ${flags.config}: No such file or directory`);
  config.read(call.files, flags.config ?? `${home}/.ssh/config`, flags.config === undefined);
  if (flags.config === undefined) config.read(call.files, "/etc/ssh/ssh_config", false);
  return config;
}

async function connect(call: SshCall, destination: Destination, command: readonly string[]): Promise<number> {
  const { flags, process } = call;
  const config = readConfig(call, destination);
  const portText = config.value("port") ?? "22";
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port < 1 || port > 65_535) {
    await call.printError(`Bad port '${portText}'\r\n`);
    return FAILED;
  }
  const isTalkative = flags.verbose > 0;
  const debug = (text: string) => void (isTalkative && call.printError(`debug1: ${text}\r\n`));
  if (isTalkative) call.printError(`${VERSION}\r\n`);
  const host = config.value("hostname")?.replaceAll("%h", destination.host) ?? destination.host;
  const isInputTerminal = process.stdin.isTerminal;
  const wantsTerminal = terminalWish(call, config, command);
  if (wantsTerminal && !isInputTerminal && flags.terminal < 2 && command.length === 0)
    await call.printError("Pseudo-terminal will not be allocated because stdin is not a terminal.\r\n");
  const socket = await reach(call, host, port, debug);
  if (typeof socket === "string") {
    await call.printError(socket);
    return FAILED;
  }
  debug("Connection established.");
  const transport = new Transport(process, socket);
  const banner = await transport.greet();
  const packet = banner?.startsWith("SSH-2.0-") ? await transport.receive() : undefined;
  if (packet?.kind !== "message" || packet.message.type !== "hello") {
    await call.printError(
      banner === undefined
        ? "kex_exchange_identification: Connection closed by remote host\r\n"
        : "kex_exchange_identification: banner line contains invalid characters\r\n",
    );
    return FAILED;
  }
  debug(`Server host key: ssh-ed25519 of ${host}`);
  const hello = packet.message;
  const verdict = await verifyHost(call, config, { host, address: socket.remote.address, port }, hello);
  if (verdict === "interrupted") return INTERRUPTED;
  if (verdict !== "known") {
    await call.printError(verdict.replaceAll("\n", "\r\n"));
    return FAILED;
  }
  const user = config.value("user") ?? ownName(call);
  debug(`Authenticating to ${host}:${port} as '${user}'`);
  const result = await logIn(call, config, transport, hello.session, user, host);
  if (result === "interrupted") return INTERRUPTED;
  if (result === "gone") {
    await call.printError(`Connection closed by ${socket.remote.address} port ${port}\r\n`);
    return FAILED;
  }
  if (result !== "in") {
    await call.printError(`${user}@${host}: Permission denied (${result.methods.join(",")}).\r\n`);
    return FAILED;
  }
  debug(`Authenticated to ${host} ([${socket.remote.address}]:${port}).`);
  const { escape: escapeKey = "~" } = flags;
  return runSession(call, transport, {
    command: command.length > 0 ? command.join(" ") : undefined,
    hasTerminal: wantsTerminal && (isInputTerminal || flags.terminal > 1),
    takesInput: !flags.noInput,
    escapeKey: escapeKey === "none" ? undefined : escapeKey,
    env: Object.fromEntries([...process.env].filter(([name]) => SENT.test(name))),
    host,
  });
}

function terminalWish(call: SshCall, config: SshConfig, command: readonly string[]): boolean {
  const { flags } = call;
  if (flags.noTerminal) return false;
  if (flags.terminal > 0) return true;
  const request = config.value("requesttty")?.toLowerCase();
  if (request !== undefined && request !== "auto") return request !== "no";
  return command.length === 0;
}

async function reach(
  call: SshCall,
  host: string,
  port: number,
  debug: (text: string) => void,
): Promise<StreamSocket | string> {
  const { process } = call;
  const network = networkOf(process);
  const addresses = isAddress(host) ? [host] : network.resolve(host);
  const [address] = addresses;
  if (address === undefined) return `ssh: Could not resolve hostname ${host}: Name or service not known\r\n`;
  debug(`Connecting to ${host} [${address}] port ${port}.`);
  const socket = await network.connect(process, address, port);
  if (socket instanceof Errno) return `ssh: connect to host ${host} port ${port}: ${socket.message}\r\n`;
  process.fds.add(socket, 3);
  return socket;
}

function ownName({ process }: SshCall): string {
  const { uid } = process.realUser;
  return new Users(process.rootFiles).byUid(uid)?.name ?? String(uid);
}

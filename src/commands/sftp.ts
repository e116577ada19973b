import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type Carrier, startCarrier } from "./scp/carrier.ts";
import { LostConnection } from "./scp/line.ts";
import { Meter } from "./scp/meter.ts";
import { parsePlace } from "./scp/place.ts";
import { USAGE } from "./sftp/help-text.ts";
import { Remote } from "./sftp/remote.ts";
import { runLine } from "./sftp/run-line.ts";
import type { Session } from "./sftp/session.ts";
import { download } from "./sftp/transfer.ts";

const SERVER = "/usr/lib/openssh/sftp-server";
const FAILED = 255;

const FLAGS = {
  batch: {
    short: "b",
    long: false,
    argument: { name: "batchfile", completes: "file" },
    help: "read the commands from a file",
  },
  compress: { short: "C", long: false, help: "compress all data" },
  server: {
    short: "D",
    long: false,
    argument: { name: "sftp_server_command" },
    help: "speak with a server on this machine",
  },
  config: {
    short: "F",
    long: false,
    argument: { name: "ssh_config", completes: "file" },
    help: "another configuration file",
  },
  identity: {
    short: "i",
    long: false,
    argument: { name: "identity_file", completes: "file" },
    help: "the private key to log in with",
  },
  option: {
    short: "o",
    long: false,
    repeatable: true,
    argument: { name: "ssh_option" },
    help: "an option of ssh",
  },
  port: { short: "P", long: false, argument: { name: "port" }, help: "the port of the remote host" },
  preserve: { short: "p", long: false, help: "keep times and modes" },
  quiet: { short: "q", long: false, help: "no progress meter" },
  recursive: { short: "r", long: false, help: "copy whole directories" },
  notQuiet: { short: "N", long: false, help: "tell what is done in a batch too" },
  verbose: { short: "v", long: false, help: "tell more" },
  ipv4: { short: "4", long: false, help: "IPv4 addresses only" },
  sync: { short: "f", long: false, help: "write files to the disk at once" },
  append: { short: "a", long: false, notSimulated: true, help: "go on with copies that were broken off" },
  jump: {
    short: "J",
    long: false,
    argument: { name: "destination" },
    notSimulated: true,
    help: "go by way of another host",
  },
  limit: {
    short: "l",
    long: false,
    argument: { name: "limit" },
    notSimulated: true,
    help: "limit the bandwidth",
  },
} as const satisfies FlagSpecs;

type SftpCall = Call<typeof FLAGS>;

/** sftp(1) of OpenSSH 9.2, over ssh as scp is. */
export const sftp = defineCommand({
  name: "sftp",
  summary: "secure file transfer of OpenSSH",
  operands:
    "[-46AaCfNpqrv] [-b batchfile] [-F ssh_config] [-i identity_file] [-o ssh_option] [-P port] destination",
  completes: "host",
  description: `A conversation about the files on another machine. help in it lists the commands:
cd, ls, pwd, get, put, mkdir, rm, rename … act there, lcd, lls, lpwd, lmkdir here.`,
  flags: FLAGS,
  helpText: () => USAGE,
  words: "short-only",
  noStandardOptions: true,
  usageProblem: (problem) => problem.replace(/^invalid option -- '(.)'$/, "unknown option -- $1"),
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "sftp harbor", shows: "look around on harbor, get and put files" },
    { run: "sftp -b commands harbor", shows: "run the commands of a file" },
    { run: "sftp harbor:notes.txt .", shows: "get one file" },
  ],
  exitStatus: "0; 1 where a command of a batch failed, 255 without a connection.",
  seeAlso: ["scp(1)", "ssh(1)", "sftp-server(8)"],

  async run(call) {
    const { flags, operands } = call;
    const [destination, target] = operands;
    if (destination === undefined && flags.server === undefined) return call.tryHelp(1);
    const batch = flags.batch === undefined || flags.batch === "-" ? "" : call.files.readFile(flags.batch);
    if (batch instanceof Errno) {
      call.printError(`${batch.message} (${flags.batch}).\r\n`);
      return FAILED;
    }
    const place = destination === undefined ? undefined : parsePlace(destination);
    const carrier = connect(call, place?.host ?? destination ?? "");
    if (carrier instanceof Errno) return call.fail(carrier.message, FAILED);
    try {
      const remote = new Remote(carrier.line);
      await remote.open();
      if (flags.batch === undefined && !flags.quiet) await greet(call, place?.host ?? destination ?? "");
      return await converse(call, remote, place?.path, target, batch);
    } catch (thrown) {
      if (!(thrown instanceof LostConnection)) throw thrown;
      await call.printError("\rConnection closed.  \nConnection closed\r\n");
      return FAILED;
    } finally {
      carrier.close();
      await call.process.waitFor(carrier.ssh);
    }
  },
});

function connect({ process, flags }: SftpCall, host: string): Carrier | Errno {
  if (flags.server !== undefined) return startCarrier(process, flags.server.split(" "));
  const options = [
    "-x",
    ...(flags.port === undefined ? [] : ["-p", flags.port]),
    ...(flags.identity === undefined ? [] : ["-i", flags.identity]),
    ...(flags.config === undefined ? [] : ["-F", flags.config]),
    ...(flags.batch === undefined ? [] : ["-o", "BatchMode=yes"]),
    ...flags.option.flatMap((option) => ["-o", option]),
  ];
  return startCarrier(process, ["ssh", ...options, host.replace(/^sftp:\/\//, ""), SERVER]);
}

function greet(call: SftpCall, host: string) {
  const { server } = call.flags;
  const text = server === undefined ? `Connected to ${host.replace(/^.*@/, "")}.` : `Attached to ${server}.`;
  return call.printError(`${text}\n`);
}

async function converse(
  call: SftpCall,
  remote: Remote,
  path: string | undefined,
  target: string | undefined,
  batch: Uint8Array | "",
): Promise<number> {
  const session = openSession(call, remote);
  if (path !== undefined && path !== ".") {
    const isDirectory = await remote.isDirectory(remote.absolute(path));
    if (!isDirectory) {
      const wish = { recursive: call.flags.recursive, preserve: call.flags.preserve };
      return (await download(session, wish, path, target)) ? 0 : 1;
    }
    call.print(call.flags.batch === undefined ? `Changing to: ${remote.absolute(path)}\n` : "");
    remote.cwd = remote.absolute(path);
  }
  return batch === "" ? readLines(call, session) : runBatch(call, session, decode(batch).split("\n"));
}

function openSession(call: SftpCall, remote: Remote): Session {
  const { process, files, flags } = call;
  const terminal = process.fds.get(1)?.terminal;
  const makeMeter = () => new Meter(process, terminal?.size.columns ?? 80);
  const isQuiet = flags.quiet || (flags.batch !== undefined && !flags.notQuiet);
  return {
    call,
    process,
    files,
    remote,
    makeMeter,
    meter: terminal && !isQuiet ? makeMeter() : undefined,
    say: (text) => {
      if (isQuiet) return;
      call.print(text);
      // The meter does not go through the buffer.
      void call.stdout.flush();
    },
    fail: (text) => {
      call.printError(`${text}\r\n`);
      return false;
    },
  };
}

/** Commands as they are typed, or come through a pipe, in which case they are shown. */
async function readLines(call: SftpCall, session: Session): Promise<number> {
  const isTyped = call.process.fds.get(0)?.terminal !== undefined;
  const lines = call.stdin.lines();
  for (;;) {
    if (isTyped) call.print("sftp> ");
    await call.stdout.flush();
    const bytes = await lines.next();
    if (bytes === undefined) {
      if (isTyped) call.print("\n");
      break;
    }
    const line = decode(bytes).replace(/\n$/, "");
    if (!isTyped) call.print(`sftp> ${line}\n`);
    if ((await runLine(session, line)) === "quit") break;
  }
  lines.release();
  return 0;
}

/** A failure ends it, unless the line begins with a hyphen; `@` keeps a line from being shown. */
async function runBatch(call: SftpCall, session: Session, lines: readonly string[]): Promise<number> {
  const all = lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  for (const line of all) {
    const [, marks = "", text = ""] = /^\s*([-@]*)\s*(.*)$/s.exec(line) ?? [];
    if (!marks.includes("@")) call.print(`sftp> ${line}\n`);
    const ended = await runLine(session, text);
    if (ended === "quit") break;
    if (ended === false && !marks.includes("-")) return 1;
  }
  return 0;
}

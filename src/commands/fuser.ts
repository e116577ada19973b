import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { parseSignal, SIGKILL } from "../process/signals.ts";
import { Users } from "../process/users.ts";
import { FUSER_HELP } from "./open-files/fuser-help.ts";
import { type HeldFile, heldFiles, isFile } from "./open-files/list.ts";

const NAME_WIDTH = 20;
const PID_WIDTH = 6;
const NOBODY = 1;
/** In the order of `-v`: what they stand for is in fuser(1). */
const LETTERS = ["r", "c", "e", "f", "F"] as const;
type Letter = "c" | "r" | "e" | "f" | "F";
const PORTS: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  "http-alt": 8080,
  ssh: 22,
  postgresql: 5432,
};

const FLAGS = {
  all: { short: "a", help: "display unused files too" },
  interactive: { short: "i", help: "ask before killing (ignored without -k)" },
  inode: { short: "I", help: "use always inodes to compare files" },
  kill: { short: "k", help: "kill processes accessing the named file" },
  mount: { short: "mc", help: "show all processes using the named filesystems or block device" },
  namespace: {
    short: "n",
    argument: { name: "SPACE" },
    help: "search in this name space (file, udp, or tcp)",
  },
  silent: { short: "s", help: "silent operation" },
  signal: { argument: { name: "SIGNAL", completes: "signal" }, hidden: true },
  user: { short: "u", help: "display user IDs" },
  verbose: { short: "v", help: "verbose output" },
  writeonly: { short: "w", help: "kill only processes with write access" },
  version: { short: "V", help: "display version information" },
  ipv4: { short: "4", help: "search IPv4 sockets only" },
  ipv6: { short: "6", help: "search IPv6 sockets only" },
} as const satisfies FlagSpecs;
type FuserCall = Call<typeof FLAGS>;

/** fuser(1) of psmisc. */
export const fuser = defineCommand({
  name: "fuser",
  summary: "identify processes using files or sockets",
  operands: "[-kuv] [-n SPACE] NAME...",
  completes: "file",
  flags: FLAGS,
  traditional: (words) =>
    words.map((word) =>
      /^-[A-Z0-9]{2,}$/.test(word) && parseSignal(word.slice(1)) ? `--signal=${word.slice(1)}` : word,
    ),
  helpText: () => FUSER_HELP,
  afterUsageProblem: () => FUSER_HELP,
  versionText: () => "fuser (PSmisc) 23.6\n",
  examples: [
    { run: "fuser -v .", shows: "who works in this directory" },
    { run: "fuser 8080/tcp", shows: "who has the port" },
    { run: "fuser -k 8080/tcp", shows: "and ends it" },
  ],
  exitStatus: "0 if somebody uses one of the names, 1 otherwise.",
  seeAlso: ["lsof(8)", "kill(1)", "ss(8)"],

  async run(call) {
    if (call.operands.length === 0) {
      call.printError(`No process specification given
${FUSER_HELP}`);
      return 1;
    }
    const held = heldFiles(call);
    let status = NOBODY;
    let isFirst = true;
    for (const name of call.operands) {
      const users = usersOf(call, name, held);
      if (users === undefined) continue;
      if (users.size > 0) status = 0;
      if (!call.flags.silent) await show(call, name, users, isFirst);
      if (users.size > 0 || call.flags.all) isFirst = false;
      if (call.flags.kill) await end(call, users);
    }
    return status;
  },
});

type UsersOfFile = ReadonlyMap<HeldFile["process"], ReadonlySet<Letter>>;

/** Who uses it, and how; undefined where there is no such thing. */
function usersOf(call: FuserCall, name: string, held: readonly HeldFile[]): UsersOfFile | undefined {
  const users = new Map<HeldFile["process"], Set<Letter>>();
  const add = ({ process, fd, access }: HeldFile) => {
    const letter = fd === "cwd" ? "c" : fd === "rtd" ? "r" : fd === "txt" ? "e" : access === "r" ? "f" : "F";
    const letters = users.get(process) ?? new Set();
    users.set(process, letters.add(letter));
  };
  const space = /^(.+)\/(tcp|udp)$/.exec(name);
  const isPort = call.flags.namespace === "tcp" || call.flags.namespace === "udp" || space !== null;
  if (isPort) {
    const [first = ""] = (space?.[1] ?? name).split(",");
    const port = PORTS[first] ?? Number(first);
    const kind = space?.[2] ?? call.flags.namespace;
    if (kind === "tcp") for (const one of held) if (one.socket?.local.port === port) add(one);
    return users;
  }
  const status = call.files.stat(name);
  if (status instanceof Errno) {
    call.printError(`Specified filename ${name} does not exist.\n`);
    return undefined;
  }
  const matches = call.flags.mount
    ? (one: HeldFile) => one.status?.dev === status.dev
    : (one: HeldFile) => isFile(one, status);
  for (const one of held) if (matches(one) && !one.socket) add(one);
  return users;
}

/** Numbers go to standard output, all else to standard error: so a script gets the numbers alone. */
async function show(call: FuserCall, name: string, users: UsersOfFile, isFirst: boolean): Promise<void> {
  const { flags } = call;
  if (users.size === 0 && !flags.all) return;
  const shown = `${shownName(call, name)}:`;
  if (flags.verbose) {
    if (isFirst) call.printError(`${" ".repeat(NAME_WIDTH)} USER        PID ACCESS COMMAND\n`);
    let label = shown;
    if (users.size === 0 || label.length > NAME_WIDTH) call.printError(`${label}\n`);
    if (label.length > NAME_WIDTH) label = "";
    for (const [process, letters] of users) {
      const access = LETTERS.filter((letter) => letter !== "F").map((letter) => {
        if (letter === "f" && letters.has("F")) return "F";
        return letters.has(letter) ? letter : ".";
      });
      const [root, cwd, exe, open] = access;
      const columns = `${open}${root}${cwd}${exe}.`;
      call.printError(
        `${label.padEnd(NAME_WIDTH)} ${userName(call, process).padEnd(8)} ${String(process.pid).padStart(PID_WIDTH)} ${columns} ${process.comm}\n`,
      );
      label = "";
    }
    return;
  }
  call.printError(shown.padEnd(NAME_WIDTH));
  for (const [process, letters] of users) {
    call.print(String(process.pid).padStart(PID_WIDTH));
    await call.stdout.flush();
    const marks = ["c", "e", "r"].filter((letter) => letters.has(letter as Letter)).join("");
    call.printError(`${marks}${flags.user ? `(${userName(call, process)})` : ""}`);
  }
  call.printError("\n");
}

function shownName(call: FuserCall, name: string): string {
  const { namespace } = call.flags;
  if (/\/(?:tcp|udp)$/.test(name)) return name;
  if (namespace === "tcp" || namespace === "udp") return `${name}/${namespace}`;
  const real = call.files.realpath(name);
  return real instanceof Errno ? name : real;
}

function userName(call: FuserCall, process: HeldFile["process"]): string {
  const { uid } = process.realUser;
  return new Users(call.files).nameOf(uid);
}

async function end(call: FuserCall, users: UsersOfFile): Promise<void> {
  const signal = parseSignal(call.flags.signal ?? "") ?? SIGKILL;
  for (const [process, letters] of users) {
    if (process === call.process || (call.flags.writeonly && !letters.has("F"))) continue;
    if (call.flags.interactive) {
      call.printError(`Kill process ${process.pid} ? (y/N) `);
      if (!(await call.answer())) continue;
    }
    process.raise(signal);
  }
}

import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { networkOf } from "../process/network/network.ts";
import type { Endpoint } from "../process/network/socket-table.ts";
import { Users } from "../process/users.ts";
import { type HeldFile, heldFiles, isFile } from "./open-files/list.ts";
import { isWanted, parseInternetWish, SERVICES } from "./open-files/selection.ts";

const COMMAND_WIDTH = 9;

const FLAGS = {
  and: { short: "a", long: false, help: "all selections must hold, not one of them" },
  command: {
    short: "c",
    long: false,
    argument: { name: "c" },
    repeatable: true,
    help: "commands that begin with c",
  },
  descriptor: { short: "d", long: false, argument: { name: "s" }, help: "these descriptors" },
  internet: {
    short: "i",
    long: false,
    argument: { name: "i", optional: true },
    repeatable: true,
    help: "internet sockets: [46][protocol][@host][:port]",
  },
  noNames: { short: "n", long: false, help: "no host names" },
  pid: {
    short: "p",
    long: false,
    argument: { name: "s", completes: "process" },
    help: "processes by number",
  },
  noPorts: { short: "P", long: false, help: "no port names" },
  state: {
    short: "s",
    long: false,
    argument: { name: "p:s", optional: true },
    help: "sockets in a state: TCP:LISTEN",
  },
  terse: { short: "t", long: false, help: "numbers of processes alone" },
  user: {
    short: "u",
    long: false,
    argument: { name: "s", completes: "user" },
    help: "processes of these users",
  },
  directory: { short: "D", long: false, argument: { name: "d" }, hidden: true },
  below: { long: "below", argument: { name: "d" }, hidden: true },
  wide: { short: "lwbXO", long: false, hidden: true },
  version: { short: "v", long: false, help: "the version" },
} as const satisfies FlagSpecs;
type LsofCall = Call<typeof FLAGS>;

/** lsof(8). */
export const lsof = defineCommand({
  name: "lsof",
  summary: "list open files",
  operands: "[-atnP] [-c c] [-d s] [-i [i]] [-p s] [-s [p:s]] [-u s] [names]",
  completes: "file",
  flags: FLAGS,
  noStandardOptions: true,
  // +D is an option too; an argument that may be left away stands in the next word as well.
  traditional: (words) =>
    words.flatMap((word, at) => {
      if (/^\+[dD]/.test(word)) return [`--below=${word.slice(2) || (words[at + 1] ?? "")}`];
      if (/^\+[dD]$/.test(words[at - 1] ?? "")) return [];
      if (/^-[atnP]*i$/.test(word) && /^[^-+]/.test(words[at + 1] ?? "")) return [`${word}${words[at + 1]}`];
      if (/^-[atnP]*i$/.test(words[at - 1] ?? "") && /^[^-+]/.test(word)) return [];
      return [word];
    }),
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "lsof -i :8080", shows: "who has the port" },
    { run: "lsof -nP -iTCP -sTCP:LISTEN", shows: "all that listen" },
    { run: "lsof -p $$", shows: "what the shell has open" },
    { run: "lsof notes.txt", shows: "who has the file open" },
  ],
  exitStatus: "0 if all that was asked for was found, 1 otherwise.",
  seeAlso: ["fuser(1)", "ss(8)", "ps(1)"],

  run(call) {
    const { flags } = call;
    if (flags.version) {
      call.printError("lsof version information:\n    revision: 4.95.0\n");
      return 0;
    }
    const selection = selectionOf(call);
    if (typeof selection === "string") {
      // Only a line that cannot be understood is explained.
      call.printError(`lsof: ${selection}\n${selection.startsWith("status error") ? "" : USAGE}`);
      return 1;
    }
    const rows = heldFiles(call).filter(selection);
    if (rows.length === 0) return 1;
    if (flags.terse) call.print(`${[...new Set(rows.map(({ process }) => process.pid))].join("\n")}\n`);
    else call.print(table(call, rows));
    return call.status;
  },
});

const USAGE = `lsof 4.95.0
 latest revision: https://github.com/lsof-org/lsof
 latest FAQ: https://github.com/lsof-org/lsof/blob/master/00FAQ
 latest (non-formatted) man page: https://github.com/lsof-org/lsof/blob/master/Lsof.8
 usage: [-?abhKlnNoOPRtUvVX] [+|-c c] [+|-d s] [+D D] [+|-E] [+|-e s] [+|-f[gG]]
 [-F [f]] [-g [s]] [-i [i]] [+|-L [l]] [+m [m]] [+|-M] [-o [o]] [-p s]
 [+|-r [t]] [-s [p:s]] [-S [t]] [-T [t]] [-u s] [+|-w] [-x [fl]] [-Z [Z]] [--] [names]
Use the \`\`-h'' option to get more help information.
`;

type Test = (one: HeldFile) => boolean;

/** Of several wishes one must hold, with `-a` all; a text: what is wrong with them. */
function selectionOf(call: LsofCall): Test | string {
  const { flags } = call;
  const tests: Test[] = [];
  if (flags.pid !== undefined) tests.push(oneOf(flags.pid, ({ process }) => [String(process.pid)]));
  if (flags.user !== undefined) {
    const users = new Users(call.files);
    tests.push(
      oneOf(flags.user, ({ process: { realUser } }) => [String(realUser.uid), users.nameOf(realUser.uid)]),
    );
  }
  if (flags.command.length > 0)
    tests.push(({ process }) => flags.command.some((name) => process.comm.startsWith(name)));
  if (flags.descriptor !== undefined) tests.push(descriptorTest(flags.descriptor));
  if (flags.internet.length > 0) {
    const internet = internetTest(call);
    if (typeof internet === "string") return internet;
    tests.push(internet);
  }
  const named = namesTest(call);
  if (typeof named === "string") return named;
  if (named) tests.push(named);
  const state = stateTest(flags.state);
  if (tests.length === 0) return state;
  return (one) =>
    state(one) && (flags.and ? tests.every((test) => test(one)) : tests.some((test) => test(one)));
}

function oneOf(list: string, namesOf: (one: HeldFile) => readonly string[]): Test {
  const words = list.split(",");
  const wanted = words.filter((word) => !word.startsWith("^"));
  const unwanted = words.filter((word) => word.startsWith("^")).map((word) => word.slice(1));
  return (one) => {
    const names = namesOf(one);
    if (names.some((name) => unwanted.includes(name))) return false;
    return wanted.length === 0 || names.some((name) => wanted.includes(name));
  };
}

function descriptorTest(list: string): Test {
  const parts = list.split(",").map((part) => /^(\d+)-(\d+)$/.exec(part) ?? part);
  return ({ fd }) =>
    parts.some((part) =>
      typeof part === "string" ? part === fd : Number(fd) >= Number(part[1]) && Number(fd) <= Number(part[2]),
    );
}

function internetTest(call: LsofCall): Test | string {
  const network = networkOf(call.process);
  const tests: Test[] = [];
  for (const text of call.flags.internet) {
    const wish = parseInternetWish(text);
    if (typeof wish === "string") return `${wish} in: -i ${text}`;
    const addresses = wish.host === undefined ? [] : network.resolve(wish.host);
    tests.push((one) => isWanted(one, wish, addresses));
  }
  return (one) => tests.some((test) => test(one));
}

/** `TCP:LISTEN`; it narrows the internet's sockets. */
function stateTest(text: string | undefined): Test {
  const states = /^tcp:(.*)$/i
    .exec(text ?? "")?.[1]
    ?.toUpperCase()
    .split(",");
  if (!states) return () => true;
  return ({ socket }) =>
    socket === undefined || states.includes(socket.isListening ? "LISTEN" : "ESTABLISHED");
}

function namesTest(call: LsofCall): Test | string | undefined {
  const { below } = call.flags;
  const statuses: FileStatus[] = [];
  for (const name of call.operands) {
    const status = call.files.stat(name);
    if (status instanceof Errno) return `status error on ${name}: ${status.message}`;
    statuses.push(status);
  }
  const root = below === undefined ? undefined : call.files.realpath(below);
  if (root instanceof Errno) return `WARNING: can't stat(${below}): ${root.message}`;
  if (statuses.length === 0 && root === undefined) return undefined;
  return (one) =>
    statuses.some((status) => isFile(one, status)) ||
    (root !== undefined &&
      one.status?.kind !== "socket" &&
      (one.name === root || one.name.startsWith(root === "/" ? "/" : `${root}/`)));
}

// Output

const HEADS = ["COMMAND", "PID", "USER", "FD", "TYPE", "DEVICE", "SIZE/OFF", "NODE", "NAME"] as const;

function table(call: LsofCall, rows: readonly HeldFile[]): string {
  const users = new Users(call.files);
  const cells = rows.map((one) => {
    const { process, fd, status, access } = one;
    const user = users.nameOf(process.realUser.uid);
    return [
      process.comm.slice(0, COMMAND_WIDTH),
      String(process.pid),
      user,
      `${fd}${access || " "} `,
      typeOf(one),
      ...placeOf(one, status),
      nameOf(call, one),
    ];
  });
  const heads = HEADS.map((head) => (head === "FD" ? "FD  " : head));
  const least = [0, 0, 4, 6, 4, 6, 8, 4, 0];
  const widths = heads.map((head, column) =>
    Math.max(least[column] ?? 0, head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        if (column === 0) return cell.padEnd(width);
        return column === row.length - 1 ? cell : cell.padStart(width);
      })
      .join(" ");
  return `${[heads, ...cells].map(line).join("\n")}\n`;
}

const TYPES: Readonly<Record<FileStatus["kind"], string>> = {
  file: "REG",
  directory: "DIR",
  symlink: "LINK",
  fifo: "FIFO",
  "character-device": "CHR",
  "block-device": "BLK",
  socket: "sock",
};

function typeOf({ socket, status }: HeldFile): string {
  if (socket) return socket.local.address.includes(":") ? "IPv6" : "IPv4";
  return status ? TYPES[status.kind] : "unknown";
}

/** DEVICE, SIZE/OFF and NODE. */
function placeOf({ socket }: HeldFile, status: FileStatus | undefined): readonly [string, string, string] {
  if (!status) return ["", "", ""];
  if (socket) return [String(status.ino), "0t0", "TCP"];
  const numbers = (device: number) => `${device >> 8},${device & 0xff}`;
  if (status.kind === "character-device") return [numbers(status.rdev), "0t0", String(status.ino)];
  const size = status.kind === "file" || status.kind === "directory" ? String(status.size) : "0t0";
  return [numbers(status.dev), size, String(status.ino)];
}

/** A file that was asked for is shown by the name that it was asked for by. */
function nameOf(call: LsofCall, one: HeldFile): string {
  const { socket, name, status } = one;
  const asked = socket ? undefined : call.operands.find((operand) => isNamed(call, one, operand));
  if (asked !== undefined) return asked;
  if (status?.kind === "fifo" && name.startsWith("pipe:")) return "pipe";
  if (!socket) return name;
  if (socket.isListening) return `${endOf(call, socket.local)} (LISTEN)`;
  return `${endOf(call, socket.local)}->${endOf(call, socket.remote)} (ESTABLISHED)`;
}

function isNamed({ files }: LsofCall, one: HeldFile, operand: string): boolean {
  const status = files.stat(operand);
  return !(status instanceof Errno) && isFile(one, status);
}

function endOf({ flags, process }: LsofCall, { address, port }: Endpoint): string {
  const service = flags.noPorts ? undefined : SERVICES[port];
  const name = flags.noNames ? undefined : networkOf(process).nameOf(address);
  const host = address === "0.0.0.0" || address === "::" ? "*" : (name ?? address);
  return `${host}:${service ?? port}`;
}

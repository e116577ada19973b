import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type HostEntry, parseHosts } from "../process/command/hosts-file.ts";
import { isAddress } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";
import { Users } from "../process/users.ts";

const NOT_FOUND = 2;
const TRY = "Try `getent --help' or `getent --usage' for more information.\n";

/** getent(1) of glibc. */
export const getent = defineCommand({
  name: "getent",
  writeProblem: () => [],
  versionText: () => `getent (Debian GLIBC 2.36-9+deb12u14) 2.36
Copyright (C) 2022 Free Software Foundation, Inc.
This is free software; see the source for copying conditions.  There is NO
warranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.
Written by Thorsten Kukuk.
`,
  summary: "get entries from Name Service Switch libraries",
  operands: "[OPTION...] database [key ...]",
  completes: "none",
  flags: {
    noAddrconfig: { short: "A", hidden: true },
    noIdn: { short: "i", hidden: true },
    service: { short: "s", argument: { name: "CONFIG" }, hidden: true },
  },
  stopAtFirstOperand: true,
  helpText: () => `Usage: getent [OPTION...] database [key ...]
Get entries from administrative database.

  -A, --no-addrconfig        do not filter out unsupported IPv4/IPv6 addresses
                             (with ahosts*)
  -i, --no-idn               disable IDN encoding
  -s, --service=CONFIG       Service configuration to be used
  -?, --help                 Give this help list
      --usage                Give a short usage message
  -V, --version              Print program version

Mandatory or optional arguments to long options are also mandatory or optional
for any corresponding short options.

Supported databases:
ahosts ahostsv4 ahostsv6 aliases ethers group gshadow hosts initgroups
netgroup networks passwd protocols rpc services shadow

For bug reporting instructions, please see:
<http://www.debian.org/Bugs/>.
`,
  examples: [{ run: "getent passwd learner", shows: "the line of a user" }],
  exitStatus: "1 for a mistake in the line, 2 where a key is not there.",
  seeAlso: ["passwd(5)", "hosts(5)"],

  run(call) {
    const [database, ...keys] = call.operands;
    if (database === undefined) {
      call.note("wrong number of arguments");
      call.print(TRY);
      return 1;
    }
    const look = DATABASES[database];
    if (look) return look(call, keys);
    if (UNFILLED.includes(database)) return keys.length === 0 ? 0 : NOT_FOUND;
    call.printError(`Unknown database: ${database}\n`);
    call.print(TRY);
    return 1;
  },
});

const UNFILLED: readonly string[] = [
  "aliases",
  "ethers",
  "netgroup",
  "networks",
  "protocols",
  "rpc",
  "services",
];

type GetentCall = Pick<Call, "files" | "print" | "process">;

const DATABASES: Readonly<Record<string, (call: GetentCall, keys: readonly string[]) => number>> = {
  passwd: (call, keys) => table(call, "/etc/passwd", keys, 2),
  group: (call, keys) => table(call, "/etc/group", keys, 2),
  shadow: (call, keys) => table(call, "/etc/shadow", keys, undefined),
  gshadow: (call, keys) => table(call, "/etc/gshadow", keys, undefined),
  initgroups: groupsOf,
  hosts,
  ahosts: addresses,
  ahostsv4: addresses,
};

function readLines({ files }: GetentCall, path: string): readonly string[] {
  const content = files.readFile(path);
  return content instanceof Errno
    ? []
    : decode(content)
        .split("\n")
        .filter((line) => line !== "");
}

/** Lines whose first field is the key, or, for a number, the field of numbers. */
function table(call: GetentCall, path: string, keys: readonly string[], numbers: number | undefined): number {
  const lines = readLines(call, path);
  if (keys.length === 0) for (const line of lines) call.print(`${line}\n`);
  let status = 0;
  for (const key of keys) {
    const at = /^\d+$/.test(key) && numbers !== undefined ? numbers : 0;
    const line = lines.find((one) => one.split(":")[at] === key);
    if (line === undefined) status = NOT_FOUND;
    else call.print(`${line}\n`);
  }
  return status;
}

function groupsOf(call: GetentCall, keys: readonly string[]): number {
  const users = new Users(call.files);
  for (const key of keys) {
    const gids = users.allGroups.filter(({ members }) => members.includes(key)).map(({ gid }) => gid);
    call.print(`${key.padEnd(21)}${gids.map((gid) => ` ${gid}`).join("")}\n`);
  }
  return 0;
}

function hosts(call: GetentCall, keys: readonly string[]): number {
  const entries = parseHosts(readLines(call, "/etc/hosts").join("\n"));
  const show = ({ address, names }: HostEntry) => call.print(`${address.padEnd(15)} ${names.join(" ")}\n`);
  if (keys.length === 0) for (const entry of entries) show(entry);
  for (const key of keys) {
    const entry =
      entries.find(({ address, names }) => address === key || names.includes(key)) ?? asked(call, key);
    if (!entry) return NOT_FOUND;
    show(entry);
  }
  return 0;
}

/** What the name servers know of it. */
function asked({ process }: GetentCall, key: string): HostEntry | undefined {
  const network = networkOf(process);
  if (!isAddress(key)) {
    const [address] = network.resolve(key);
    return address === undefined ? undefined : { address, names: [key] };
  }
  const name = network.nameOf(key);
  return name === undefined ? undefined : { address: key, names: [name] };
}

function addresses(call: GetentCall, keys: readonly string[]): number {
  const entries = parseHosts(readLines(call, "/etc/hosts").join("\n"));
  for (const key of keys) {
    const entry = entries.find(({ names }) => names.includes(key)) ?? asked(call, key);
    if (!entry) return NOT_FOUND;
    call.print(`${entry.address.padEnd(15)} STREAM ${entry.names[0]}\n`);
    for (const kind of ["DGRAM", "RAW"]) call.print(`${entry.address.padEnd(15)} ${kind.padEnd(6)} \n`);
  }
  return 0;
}

import { Errno } from "../disk/errno.ts";
import type { Credentials } from "../disk/files.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { Users } from "../process/users.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/id.html */
export const id = defineCommand({
  name: "id",
  package: COREUTILS,
  summary: "print real and effective user and group IDs",
  operands: "[OPTION]... [USER]...",
  completes: "user",
  description: `Print user and group information for each specified USER,
or (when USER omitted) for the current process.`,
  helpColumn: 18,
  flags: {
    ignored: { short: "a", long: false, help: "ignore, for compatibility with other versions" },
    context: { short: "Z", help: "print only the security context of the process" },
    group: { short: "g", help: "print only the effective group ID" },
    groups: { short: "G", help: "print all group IDs" },
    name: { short: "n", help: "print a name instead of a number, for -ugG" },
    real: { short: "r", help: "print the real ID instead of the effective ID, with -ugG" },
    user: { short: "u", help: "print only the effective user ID" },
    zero: {
      short: "z",
      help: "delimit entries with NUL characters, not whitespace;\n  not permitted in default format",
    },
  },
  notes: "Without any OPTION, print some useful set of identified information.",
  examples: [{ run: "id -un", prints: "learner\n", shows: "your own name" }],

  run(call) {
    const { flags, operands } = call;
    if (flags.context) return call.fail("--context (-Z) works only on an SELinux-enabled kernel");
    const choices = [flags.user, flags.group, flags.groups].filter(Boolean).length;
    if (choices > 1) return call.fail('cannot print "only" of more than one choice');
    if (choices === 0 && (flags.name || flags.real))
      return call.fail("cannot print only names or real IDs in default format");
    if (choices === 0 && flags.zero) return call.fail("option --zero not permitted in default format");
    const users = new Users(call.files);
    const print = (credentials: Credentials) => {
      const end = flags.zero ? (operands.length > 1 && flags.groups ? "\0\0" : "\0") : "\n";
      call.print(describe(credentials, users, flags) + end);
    };
    if (operands.length === 0) print(call.files.credentials);
    for (const operand of operands) {
      const uid = users.parseUser(operand);
      const user = uid === undefined ? undefined : (users.byName(operand) ?? users.byUid(uid));
      if (user) print(users.credentialsOf(user));
      else
        call.warn(`${quoteText(operand)}: no such user${operand === "" ? `: ${Errno.ENOENT.message}` : ""}`);
    }
    return call.status;
  },
});

interface Choice {
  readonly user: boolean;
  readonly group: boolean;
  readonly groups: boolean;
  readonly name: boolean;
  readonly zero: boolean;
}

function describe(credentials: Credentials, users: Users, choice: Choice): string {
  const { uid, gid } = credentials;
  const gids = [gid, ...credentials.groups.filter((group) => group !== gid)];
  if (choice.user) return choice.name ? users.nameOf(uid) : String(uid);
  if (choice.group) return choice.name ? users.groupNameOf(gid) : String(gid);
  if (choice.groups)
    return gids
      .map((one) => (choice.name ? users.groupNameOf(one) : String(one)))
      .join(choice.zero ? "\0" : " ");
  const named = (number: number, name: string) => (name === String(number) ? name : `${number}(${name})`);
  const all = gids.map((one) => named(one, users.groupNameOf(one))).join(",");
  return `uid=${named(uid, users.nameOf(uid))} gid=${named(gid, users.groupNameOf(gid))} groups=${all}`;
}

import { type Account, SYSTEM_ACCOUNTS, SYSTEM_GROUPS } from "./accounts.ts";

/** A file that says who is who and who may what. */
export interface AccountFile {
  readonly path: string;
  readonly content: string;
  readonly mode: number;
  readonly gid: number;
}

export const SHADOW_GROUP = 42;
/** The day on which the computer was made, in days since 1970. */
const INSTALLED = 19_700;
const LOCKED = "*";
/** crypt(3) of `learner`, with SHA-512. */
const LEARNER_PASSWORD =
  "$6$rockpool$k0g3bS8T78l1ThCEZAkrqezji510ON82kFMGS/T3yuCE4ouw3.AnOm9A3QArmk6xtAHa7QESFw28FaLAWx2O4.";

/** Debian's, without its comments. */
const SUDOERS = `#
# This file MUST be edited with the 'visudo' command as root.
#
# See the man page for details on how to write a sudoers file.
#
Defaults\tenv_reset
Defaults\tmail_badpass
Defaults\tsecure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

# User privilege specification
root\tALL=(ALL:ALL) ALL

# Allow members of group sudo to execute any command
%sudo\tALL=(ALL:ALL) ALL

@includedir /etc/sudoers.d
`;

/** Nobody has told the learner a password: a lesson that asks for one takes this file away. */
const SUDOERS_OF_LEARNER = "learner ALL=(ALL:ALL) NOPASSWD: ALL\n";

/** passwd(5), group(5), shadow(5), gshadow(5) and sudoers(5) of a computer with these people. */
export function accountFiles(people: readonly Account[]): readonly AccountFile[] {
  const all = [...SYSTEM_ACCOUNTS, ...people];
  const groups = [...SYSTEM_GROUPS, ...people.map(({ name, gid }) => ({ name, gid }))];
  const members = (group: string) =>
    people
      .filter((account) => account.groups.includes(group))
      .map(({ name }) => name)
      .join(",");
  const open = (path: string, lines: readonly string[]) => ({
    path,
    content: lines.join(""),
    mode: 0o644,
    gid: 0,
  });
  const closed = (path: string, lines: readonly string[]) => ({
    path,
    content: lines.join(""),
    mode: 0o640,
    gid: SHADOW_GROUP,
  });
  return [
    open(
      "/etc/passwd",
      all.map((a) => `${a.name}:x:${a.uid}:${a.gid}:${a.fullName}:${a.home}:${a.shell}\n`),
    ),
    open(
      "/etc/group",
      groups.map(({ name, gid }) => `${name}:x:${gid}:${members(name)}\n`),
    ),
    closed(
      "/etc/shadow",
      all.map(
        ({ name }) => `${name}:${name === "learner" ? LEARNER_PASSWORD : LOCKED}:${INSTALLED}:0:99999:7:::\n`,
      ),
    ),
    closed(
      "/etc/gshadow",
      groups.map(
        ({ name }) => `${name}:${people.some((a) => a.name === name) ? "!" : LOCKED}::${members(name)}\n`,
      ),
    ),
    { path: "/etc/sudoers", content: SUDOERS, mode: 0o440, gid: 0 },
    { path: "/etc/sudoers.d/learner", content: SUDOERS_OF_LEARNER, mode: 0o440, gid: 0 },
  ];
}

import type { ProcessEntry } from "../../process/command/process-table.ts";
import type { Users } from "../../process/users.ts";
import { PsFault } from "./format.ts";

export type Matcher = (process: ProcessEntry) => boolean;

/** The options that take a list, by what it is of. */
export type ListKind =
  | "command"
  | "egroup"
  | "euser"
  | "group-or-session"
  | "parent"
  | "pid"
  | "real-group"
  | "ruser"
  | "session"
  | "tty";

/** What matches one of the words of a list; they are parted by blanks or commas. */
export function parseList(kind: ListKind, text: string, users: Users): Matcher | PsFault {
  const words = text.split(/[ ,\t\n]/);
  if (words.some((word) => word === "")) return new PsFault("improper list");
  const matchers = words.map((word) => parseWord(kind, word, users));
  const fault = matchers.find((matcher) => matcher instanceof PsFault);
  if (fault instanceof PsFault) return fault;
  return (process) => matchers.some((matcher) => !(matcher instanceof PsFault) && matcher(process));
}

function parseWord(kind: ListKind, word: string, users: Users): Matcher | PsFault {
  switch (kind) {
    case "command":
      return ({ comm }) => comm === word.slice(0, 15);
    case "euser":
      return user(word, users, ({ euid }) => euid);
    case "ruser":
      return user(word, users, ({ ruid }) => ruid);
    case "real-group":
      return group(word, users, ({ rgid }) => rgid);
    case "group-or-session":
      return sessionOrGroup(word, users);
    case "egroup":
      return group(word, users, ({ egid }) => egid);
    case "pid":
      return number(word, "process ID list syntax error", ({ pid }) => pid);
    case "parent":
      return number(word, "process ID list syntax error", ({ ppid }) => ppid);
    case "session":
      return number(word, "session ID list syntax error", ({ session }) => session);
    case "tty":
      return terminal(word);
  }
}

function number(word: string, fault: string, of: (process: ProcessEntry) => number): Matcher | PsFault {
  if (!/^\d+$/.test(word) || Number(word) > 0x7fff_ffff) return new PsFault(fault);
  if (Number(word) === 0 && fault.startsWith("process")) return new PsFault("process ID out of range");
  return (process) => of(process) === Number(word);
}

function user(word: string, users: Users, of: (process: ProcessEntry) => number): Matcher | PsFault {
  const uid = /^\d+$/.test(word) ? Number(word) : users.byName(word)?.uid;
  return uid === undefined ? new PsFault("user name does not exist") : (process) => of(process) === uid;
}

function group(word: string, users: Users, of: (process: ProcessEntry) => number): Matcher | PsFault {
  const gid = /^\d+$/.test(word) ? Number(word) : users.groupByName(word)?.gid;
  return gid === undefined ? new PsFault("group name does not exist") : (process) => of(process) === gid;
}

/** A number is a session here, a name a group. */
function sessionOrGroup(word: string, users: Users): Matcher | PsFault {
  if (/^\d+$/.test(word)) return ({ session }) => session === Number(word);
  const gid = users.groupByName(word)?.gid;
  if (gid !== undefined) return ({ egid }) => egid === gid;
  return new PsFault("list of session leaders OR effective group IDs was invalid");
}

/** `/dev/pts/0`, `pts/0`, `tty1`, `1` for tty1, `-` or `?` for none. */
function terminal(word: string): Matcher | PsFault {
  if (word === "-" || word === "?") return ({ tty }) => tty === undefined;
  const name = word.replace(/^\/dev\//, "");
  if (/^(pts\/\d+|tty\d+)$/.test(name)) return ({ tty }) => tty === name;
  if (/^\d+$/.test(name)) return ({ tty }) => tty === `tty${name}`;
  return new PsFault("TTY could not be found");
}

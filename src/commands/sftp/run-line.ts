import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import { COMMAND_HELP } from "./help-text.ts";
import { listRemote } from "./listing.ts";
import { REMOTE_CHANGES } from "./remote-changes.ts";
import type { Session } from "./session.ts";
import { download, type TransferWish, upload } from "./transfer.ts";
import { plain, splitLetters, splitWords } from "./words.ts";

/** `quit`: the conversation is over. */
export type Ended = boolean | "quit";

/** One command of the conversation: its letters, and what it does. */
export interface SftpCommand {
  readonly letters?: string;
  run(session: Session, words: readonly string[], letters: ReadonlySet<string>): Promise<Ended> | Ended;
}

/** Runs a line; false: it failed. */
export async function runLine(session: Session, line: string): Promise<Ended> {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return true;
  if (text.startsWith("!")) return runShell(session, text.slice(1).trim());
  const words = splitWords(text);
  if ("problem" in words) return session.fail(words.problem);
  const [name = "", ...rest] = words;
  const command = commandNamed(name.toLowerCase());
  if (!command) return session.fail("Invalid command.");
  if (command.letters === undefined) return command.run(session, rest, new Set());
  const read = splitLetters(rest, command.letters);
  if (typeof read === "string") return session.fail(`${name}: Invalid flag -${read}`);
  return command.run(session, read.operands, read.letters);
}

function commandNamed(name: string): SftpCommand | undefined {
  const all: Readonly<Record<string, SftpCommand>> = { ...COMMANDS, ...REMOTE_CHANGES };
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

async function runShell({ process }: Session, command: string): Promise<boolean> {
  const shell = process.env.get("SHELL") ?? "/bin/sh";
  const child = startProgram(process, command === "" ? [shell] : [shell, "-c", command]);
  if (child instanceof Errno) return false;
  await process.waitFor(child);
  return child.exit?.status === 0;
}

function transfer(name: string, copy: typeof download): SftpCommand {
  return {
    letters: "afPpRr",
    run(session, [source, target], letters) {
      if (source === undefined)
        return session.fail(`You must specify at least one path after a ${name} command.`);
      if (letters.has("a")) return session.call.notSimulated("-a") === 0;
      const has = (...some: readonly string[]) => some.some((letter) => letters.has(letter));
      const wish: TransferWish = { recursive: has("r", "R"), preserve: has("p", "P") };
      return copy(session, wish, source, target);
    },
  };
}

const notSimulated = (name: string): SftpCommand => ({
  run: ({ call }) => call.notSimulated(name) === 0,
});

const quit: SftpCommand = { run: () => "quit" };
const help: SftpCommand = {
  run({ call }) {
    call.print(COMMAND_HELP);
    return true;
  },
};
const list: SftpCommand = {
  letters: "1afhlnrSt",
  run: (session, [path], letters) => listRemote(session, letters, path),
};

const COMMANDS: Readonly<Record<string, SftpCommand>> = {
  "?": help,
  bye: quit,
  dir: list,
  exit: quit,
  get: transfer("get", download),
  help,
  lcd: {
    run(session, [path]) {
      const { files, process } = session;
      const target = path === undefined ? (process.env.get("HOME") ?? "/") : plain(path);
      const failed = files.chdir(target);
      return failed
        ? session.fail(`Couldn't change local directory to "${target}": ${failed.message}`)
        : true;
    },
  },
  lls: {
    async run({ process }, words) {
      const child = startProgram(process, ["ls", ...words.map(plain)]);
      if (!(child instanceof Errno)) await process.waitFor(child);
      return true;
    },
  },
  lmkdir: {
    run(session, [path]) {
      if (path === undefined) return session.fail("You must specify a path after a lmkdir command.");
      const failed = session.files.mkdir(plain(path));
      return failed
        ? session.fail(`Couldn't create local directory "${plain(path)}": ${failed.message}`)
        : true;
    },
  },
  lpwd: {
    run({ call, process }) {
      call.print(`Local working directory: ${process.cwd}\n`);
      return true;
    },
  },
  ls: list,
  lumask: {
    run(session, [mask]) {
      if (mask === undefined || !/^[0-7]+$/.test(mask))
        return session.fail("You must supply a numeric argument to the lumask command.");
      session.files.umask = Number.parseInt(mask, 8) & 0o777;
      session.call.print(`Local umask: ${session.files.umask.toString(8).padStart(3, "0")}\n`);
      return true;
    },
  },
  mget: transfer("get", download),
  mput: transfer("put", upload),
  progress: {
    run(session) {
      session.meter = session.meter ? undefined : session.makeMeter();
      session.call.print(`Progress meter ${session.meter ? "enabled" : "disabled"}\n`);
      return true;
    },
  },
  put: transfer("put", upload),
  quit,
  reget: notSimulated("reget"),
  reput: notSimulated("reput"),
  version: {
    run({ call }) {
      call.print("SFTP protocol version 3\n");
      return true;
    },
  },
};

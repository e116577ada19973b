import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type User, Users } from "../process/users.ts";
import { CRONTABS, makeSpool } from "./cron/spool.ts";
import { parseTable } from "./cron/table.ts";

const CRONTAB_GROUP = "crontab";

const FLAGS = {
  user: {
    short: "u",
    long: false,
    argument: { name: "user", completes: "user" },
    help: "choose the user whose crontab is touched",
  },
  edit: { short: "e", long: false, help: "edit user's crontab" },
  list: { short: "l", long: false, help: "list user's crontab" },
  remove: { short: "r", long: false, help: "delete user's crontab" },
  ask: { short: "i", long: false, help: "prompt before deleting user's crontab" },
  dryRun: { short: "n", long: false, help: "dry run: checks the syntax, then bails out" },
  showUsage: { short: "h", long: false, help: "displays this help message" },
} as const satisfies FlagSpecs;

type CrontabCall = Call<typeof FLAGS>;

const USAGE = `usage:	crontab [-u user] [-n] file
	crontab [ -u user ] [ -i ] { -e | -l | -r }

	-h	(displays this help message)

	file	(default operation is replace, per 1003.2)
	-n	(dry run: checks the syntax, then bails out)
	-u user	(choose the user whose crontab is touched)

	-e	(edit user's crontab)
	-l	(list user's crontab)
	-r	(delete user's crontab)

	-i	(prompt before deleting user's crontab)
`;

/** crontab(1) of Debian's Vixie cron. */
export const crontab = defineCommand({
  name: "crontab",
  summary: "maintain crontab files for individual users",
  operands: ["[-u user] [-n] file", "[-u user] [-i] {-e | -l | -r}"],
  completes: "file",
  words: "short-only",
  noStandardOptions: true,
  flags: FLAGS,
  helpText: () => USAGE,
  afterUsageProblem: (name) => `${name}: usage error: unrecognized option\n${USAGE}`,
  examples: [
    { run: "crontab -e", shows: "edit the table of what cron runs for you" },
    { run: "echo '*/5 * * * * date >> log' | crontab -", shows: "a table with one job, every five minutes" },
    { run: "crontab -l", shows: "what cron runs for you" },
  ],
  exitStatus: "0; 1 where there is no table, or one with a fault.",
  seeAlso: ["at(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.showUsage) return usage(call);
    const wanted = [flags.edit, flags.list, flags.remove].filter(Boolean).length;
    if (wanted > 1) return usage(call, "only one operation permitted");
    const users = new Users(call.files);
    if (flags.user !== undefined && call.process.realUser.uid !== 0) {
      call.printError("must be privileged to use -u\n");
      return 1;
    }
    const user = flags.user === undefined ? users.byUid(call.process.realUser.uid) : users.byName(flags.user);
    if (!user) {
      const what =
        flags.user === undefined
          ? "your UID isn't in the passwd file.\nbailing out."
          : `user \`${flags.user}' unknown`;
      call.printError(`crontab:  ${what}\n`);
      return 1;
    }
    if (flags.list) return list(call, user);
    if (flags.remove) return remove(call, user);
    if (flags.edit) return edit(call, user);
    return replace(call, user, operands[0] ?? "-");
  },
});

function usage(call: CrontabCall, what?: string): number {
  call.printError(`${what === undefined ? "" : `${call.name}: usage error: ${what}\n`}${USAGE}`);
  return 1;
}

/** The program has the rights of a group of its own, and sees the spool. */
function tableOf(call: CrontabCall, user: User): Uint8Array | undefined {
  const content = call.process.rootFiles.readFile(`${CRONTABS}/${user.name}`);
  return content instanceof Errno ? undefined : content;
}

function noTable(call: CrontabCall, user: User): number {
  call.printError(`no crontab for ${user.name}\n`);
  return 1;
}

function list(call: CrontabCall, user: User): number {
  const table = tableOf(call, user);
  if (!table) return noTable(call, user);
  call.print(table);
  return 0;
}

async function remove(call: CrontabCall, user: User): Promise<number> {
  if (call.flags.ask) {
    await call.print(`crontab: really delete ${user.name}'s crontab? (y/n) `);
    if ((await askLetter(call)) !== "y") return 0;
  }
  if (call.process.rootFiles.unlink(`${CRONTABS}/${user.name}`)) return noTable(call, user);
  call.process.kernel.jobsChanged();
  return 0;
}

/** The first letter of the next line; undefined at the end of input. */
async function askLetter(call: CrontabCall): Promise<string | undefined> {
  await call.stdout.flush();
  const lines = call.stdin.lines();
  const line = await lines.next();
  lines.release();
  return line && decode(line).trim().charAt(0).toLowerCase();
}

async function replace(call: CrontabCall, user: User, name: string): Promise<number> {
  const bytes = name === "-" ? await call.stdin.bytes() : call.files.readFile(name);
  if (!(bytes instanceof Errno)) return install(call, user, name, bytes) ? 0 : 1;
  call.printError(`${name}: ${bytes.message}\n`);
  return 1;
}

/** Puts the table into its place, if it has no fault; whether it does. */
function install(call: CrontabCall, user: User, shown: string, bytes: Uint8Array): boolean {
  const text = decode(bytes);
  const { problem } = parseTable(text);
  if (problem) {
    call.printError(`"${shown}":${problem.line}: ${problem.what}\nerrors in crontab file, can't install.\n`);
    return false;
  }
  if (text !== "" && !text.endsWith("\n")) {
    call.printError("new crontab file is missing newline before EOF, can't install.\n");
    return false;
  }
  if (call.flags.dryRun) {
    call.printError("The syntax of the crontab file was successfully checked.\n");
    return true;
  }
  const files = call.process.rootFiles;
  makeSpool(files, CRONTABS);
  const path = `${CRONTABS}/${user.name}`;
  const failed = files.writeFile(path, bytes, 0o600);
  if (failed) {
    call.printError(`${path}: ${failed.message}\n`);
    return false;
  }
  files.chown(path, { uid: user.uid, gid: new Users(files).groupByName(CRONTAB_GROUP)?.gid ?? 0 });
  files.chmod(path, 0o600);
  call.process.kernel.jobsChanged();
  return true;
}

/** Loaded when it is asked for. */
async function edit(call: CrontabCall, user: User): Promise<number> {
  const { editTable } = await call.load(import("./crontab/edit-table.ts"));
  return editTable(call, {
    user: user.name,
    before: tableOf(call, user),
    askLetter: () => askLetter(call),
    install: (shown, bytes) => install(call, user, shown, bytes),
  });
}

import { baseName } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { askOnStandardInput, checkPassword, storedPassword } from "../process/command/passwords.ts";
import { findProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { setUser } from "../process/identity.ts";
import { SIGINT, SIGQUIT } from "../process/signals.ts";
import { type User, Users } from "../process/users.ts";

const USER_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games";
const ROOT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

const FLAGS = {
  preserveEnvironment: {
    short: "mp",
    column: 38,
    help: "do not reset environment variables",
  },
  whitelistEnvironment: {
    short: "w",
    argument: { name: "list" },
    column: 38,
    help: "don't reset specified variables",
  },
  group: {
    short: "g",
    argument: { name: "group", completes: "group" },
    before: "",
    help: "specify the primary group",
  },
  suppGroup: {
    short: "G",
    argument: { name: "group", completes: "group" },
    repeatable: true,
    help: "specify a supplemental group",
  },
  login: {
    short: "l",
    before: "",
    shows: " -, -l, --login",
    help: "make the shell a login shell",
  },
  command: {
    short: "c",
    argument: { name: "command" },
    help: "pass a single command to the shell with -c",
  },
  sessionCommand: {
    argument: { name: "command" },
    shows: " --session-command <command>",
    help: "pass a single command to the shell with -c\n  and do not create a new session",
  },
  fast: { short: "f", help: "pass -f to the shell (for csh or tcsh)" },
  shell: {
    short: "s",
    argument: { name: "shell", completes: "command" },
    help: "run <shell> if /etc/shells allows it",
  },
  pty: { short: "P", notSimulated: true, help: "create a new pseudo-terminal" },
  help: { short: "h", before: "", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type SuCall = Call<typeof FLAGS>;

/** su(1) of util-linux. */
export const su = defineCommand({
  name: "su",
  package: UTIL_LINUX,
  summary: "run a command with substitute user and group ID",
  operands: "[options] [-] [<user> [<argument>...]]",
  completes: "user",
  description: `Change the effective user ID and group ID to that of <user>.
A mere - implies -l.  If <user> is not given, root is assumed.`,
  helpColumn: 34,
  flags: FLAGS,
  examples: [{ run: "su - learner", shows: "log in as another user" }],
  exitStatus: "The status of the shell; 1 where the password is wrong.",
  seeAlso: ["sudo(8)", "passwd(1)"],

  async run(call) {
    const { process, operands } = call;
    const mere = operands[0] === "-";
    const [name = "root", ...args] = mere ? operands.slice(1) : operands;
    const users = new Users(process.rootFiles);
    const target = users.byName(name);
    if (!target) {
      return call.fail(
        `user ${name} does not exist or the user entry does not contain all the required fields`,
      );
    }
    if (process.realUser.uid !== 0 && storedPassword(process, name) !== "") {
      const secret = await askOnStandardInput(call, "Password: ");
      if (typeof secret === "string" || !(await checkPassword(call.process, name, secret.text)))
        return call.fail("Authentication failure");
    }
    const login = call.flags.login || mere;
    return runShell(call, { target, args, login, users });
  },
});

interface Wish {
  readonly target: User;
  readonly args: readonly string[];
  readonly login: boolean;
  readonly users: Users;
}

async function runShell(call: SuCall, { target, args, login, users }: Wish): Promise<number> {
  const { process, flags } = call;
  const preserve = flags.preserveEnvironment && !login;
  const asked = flags.shell ?? (preserve ? call.env("SHELL") : undefined);
  const shell = asked ?? (target.shell || "/bin/sh");
  const env = environment(call, target, { login, preserve, shell });
  const [supplementary] = flags.suppGroup;
  const group = flags.group ?? supplementary;
  const primary = group === undefined ? target.gid : users.parseGroup(group);
  if (primary === undefined) return call.fail(`group ${group} does not exist`);
  const more = flags.suppGroup.map((group) => users.parseGroup(group) ?? 0);
  const isChosen = flags.group !== undefined || more.length > 0;
  const chosen = isChosen ? [primary, ...more] : users.groupIdsOf(target);
  setUser(process, { uid: target.uid, gid: primary, groups: chosen });
  if (login) {
    const failed = process.files.chdir(target.home);
    if (failed) {
      call.note(`warning: cannot change directory to ${target.home}: ${failed.message}`);
      process.files.chdir("/");
    }
  }
  const command = flags.command ?? flags.sessionCommand;
  const argv = [
    login ? `-${baseName(shell)}` : baseName(shell),
    ...(flags.fast ? ["-f"] : []),
    ...(command === undefined ? [] : ["-c", command]),
    ...args,
  ];
  return waitForShell(call, shell, argv, env);
}

/** su stays as the parent, so that keys that end the shell's command do not end the session. */
async function waitForShell(
  call: SuCall,
  shell: string,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): Promise<number> {
  const { process } = call;
  await call.stdout.flush();
  const path = findProgram(call.files, shell, env.get("PATH"));
  const child = path instanceof Errno ? path : process.kernel.spawn(process, { path, argv, env });
  if (child instanceof Errno)
    return call.fail(`failed to execute ${shell}: ${child.message}`, statusOfFailedStart(child));
  for (const signal of [SIGINT, SIGQUIT]) process.handle(signal, "shrug");
  await process.waitFor(child);
  if (child.exit?.signal !== undefined) process.terminate(child.exit.signal);
  return child.exit?.status ?? 0;
}

function environment(
  call: SuCall,
  target: User,
  { login, preserve, shell }: { login: boolean; preserve: boolean; shell: string },
): Map<string, string> {
  const before = call.process.env;
  const path = target.uid === 0 ? ROOT_PATH : USER_PATH;
  if (login) {
    const kept = (call.flags.whitelistEnvironment ?? "").split(",");
    const env = new Map([...before].filter(([name]) => kept.includes(name)));
    const term = before.get("TERM");
    if (term !== undefined) env.set("TERM", term);
    const own = { HOME: target.home, SHELL: shell, USER: target.name, LOGNAME: target.name, PATH: path };
    for (const [name, value] of Object.entries(own)) env.set(name, value);
    return env.set("MAIL", `/var/mail/${target.name}`);
  }
  const env = new Map(before);
  if (preserve) return env;
  env.set("HOME", target.home).set("SHELL", shell).set("PATH", path);
  // Of root the names stay those of before (su(1)).
  if (target.uid !== 0) env.set("USER", target.name).set("LOGNAME", target.name);
  return env.set("MAIL", `/var/mail/${target.name}`);
}

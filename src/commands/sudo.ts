import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { formatFlag } from "../process/command/help.ts";
import { findProgram } from "../process/command/run-program.ts";
import { type User, Users } from "../process/users.ts";
import { authenticate } from "./sudo/authenticate.ts";
import { makeEnvironment } from "./sudo/environment.ts";
import { FLAGS, type SudoCall } from "./sudo/flags.ts";
import { listPermissions } from "./sudo/list.ts";
import { Permissions, type Request } from "./sudo/permission.ts";
import { readSudoers } from "./sudo/read-sudoers.ts";
import { runAs } from "./sudo/run-as.ts";
import { Timestamps } from "./sudo/timestamp.ts";
import { USAGE } from "./sudo/usage.ts";
import type { Wish } from "./sudo/wish.ts";

/** sudo(8). */
export const sudo = defineCommand({
  name: "sudo",
  summary: "execute a command as another user",
  operands: "[OPTION]... [VAR=VALUE]... COMMAND [ARG]...",
  completes: "command",
  flags: FLAGS,
  stopAtFirstOperand: true,
  helpText: () => `sudo - execute a command as another user\n\n${USAGE}\nOptions:\n${optionsHelp()}`,
  versionText: () =>
    "Sudo version 1.9.13p3\nSudoers policy plugin version 1.9.13p3\nSudoers file grammar version 50\nSudoers I/O plugin version 1.9.13p3\nSudoers audit plugin version 1.9.13p3\n",
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "sudo apt update", shows: "do as root what only root may" },
    { run: "sudo -u www-data whoami", prints: "www-data\n", shows: "be another user for one command" },
  ],
  exitStatus: "The status of the command; 1 where it may not or cannot be run.",
  seeAlso: ["su(1)", "sudoers(5)"],

  async run(call) {
    const { flags, process } = call;
    const users = new Users(process.rootFiles);
    const caller = users.byUid(process.realUser.uid);
    if (!caller) return call.fail(`you do not exist in the passwd database`);
    if (call.files.credentials.uid !== 0)
      return call.fail("/usr/bin/sudo must be owned by uid 0 and have the setuid bit set");
    const misuse = describeMisuse(call);
    if (misuse !== undefined) return misuse === "" ? tellUsage(call) : call.usageError(misuse);
    const stamps = new Timestamps(process, caller.name);
    if (flags.removeTimestamp) stamps.remove();
    else if (flags.resetTimestamp && isAlone(call)) stamps.forget();
    if (flags.removeTimestamp || (flags.resetTimestamp && isAlone(call))) return 0;

    const permissions = new Permissions(
      process.kernel,
      readSudoers(process.kernel, (text) => call.printError(text)),
      users,
    );
    const wish = { call, permissions, users, caller, stamps };
    if (flags.list > 0) return list(wish);
    if (flags.validate) return authenticate(wish, { runas: caller, unless: "all" });
    return execute(wish);
  },
});

function optionsHelp(): string {
  const lines = Object.entries(FLAGS).map(([key, flag]) => formatFlag(key, flag, 33));
  const second = "      --preserve-env=list       preserve specific environment variables\n";
  lines.splice(Object.keys(FLAGS).indexOf("preserveEnv") + 1, 0, second);
  return `${lines.join("")}  --                            stop processing command line arguments\n`;
}

function tellUsage(call: SudoCall): number {
  call.printError(USAGE);
  return 1;
}

/** `-k` and `-K` without anything to do besides. */
function isAlone({ flags, operands }: SudoCall): boolean {
  return operands.length === 0 && !flags.shell && !flags.login && !flags.validate && flags.list === 0;
}

/** What is wrong with the line; empty: only the usage is shown. */
function describeMisuse(call: SudoCall): string | undefined {
  const { flags, operands } = call;
  if (flags.login && flags.shell) return "you may not specify both the -i and -s options";
  if (flags.login && flags.preserveEnv !== undefined) return "you may not specify both the -i and -E options";
  if (flags.removeTimestamp && operands.length > 0) return "";
  if (flags.validate && operands.length > 0) return "";
  return isAlone(call) && !flags.removeTimestamp && !flags.resetTimestamp ? "" : undefined;
}

async function list(wish: Wish): Promise<number> {
  const { call, permissions, users, caller } = wish;
  const { flags, operands } = call;
  const { hostname } = call.process.kernel;
  const of = flags.otherUser === undefined ? caller : users.byName(flags.otherUser);
  if (!of) return call.fail(`unknown user ${flags.otherUser}`);
  const status = await authenticate(wish, { runas: caller, unless: of === caller ? "any" : "never" });
  if (status !== 0) return status;
  if (operands.length === 0) {
    call.print(listPermissions(permissions, of, hostname, flags.list > 1));
    return 0;
  }
  const request = requestOf(wish, of, operands);
  if (typeof request === "number") return request;
  if (request.path === "") return call.fail(`${operands[0]}: command not found`);
  if (!permissions.find(request)?.allowed) return 1;
  call.print(`${[request.path, ...operands.slice(1)].join(" ")}\n`);
  return 0;
}

/** sudoers.c, sudoers_check_cmnd */
function notFound(call: SudoCall, name = ""): number {
  const status = call.fail(`${name}: command not found`);
  if (name !== "cd") return status;
  call.note(`"cd" is a shell built-in command, it cannot be run directly.`);
  call.note("the -s option may be used to run a privileged shell.");
  call.note("the -D option may be used to run a command in a specific directory.");
  return status;
}

async function execute(wish: Wish): Promise<number> {
  const { call, permissions, caller, users } = wish;
  const { flags, operands } = call;
  const first = operands.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
  const assignments = operands.slice(0, first < 0 ? operands.length : first);
  const words = first < 0 ? [] : operands.slice(first);
  if (words.length === 0 && !flags.shell && !flags.login) return tellUsage(call);
  const request = requestOf(wish, caller, words);
  if (typeof request === "number") return request;
  const found = permissions.find(request);
  const status = await authenticate(wish, {
    runas: request.runas,
    unless: found?.grant.tags.authenticate === false || sameUser(request) ? "always" : "never",
  });
  if (status !== 0) return status;
  if (request.path === "") return notFound(call, words[0]);
  if (!found?.allowed) return refuse(wish, request);
  if (flags.chdir !== undefined)
    return call.fail(`you are not permitted to use the -D option with ${request.path}`);
  const env = makeEnvironment(permissions, {
    caller,
    target: request.runas,
    before: call.process.env,
    preserveAll: flags.preserveEnv === "",
    preserve: (flags.preserveEnv ?? "").split(",").filter(Boolean),
    login: flags.login,
    setHome: flags.setHome,
    assignments,
    command: request.words.length === 0 ? request.path : [request.path, ...request.words.slice(1)].join(" "),
    mailDirectory: "/var/mail",
  });
  return runAs(call, request, env, users);
}

function sameUser({ user, runas, group }: Request): boolean {
  return user.uid === runas.uid && group === undefined;
}

/** Who shall run what; the status after the message where that is unclear. A command that is not there has no path. */
function requestOf(
  { call, users, caller, permissions }: Wish,
  user: User,
  words: readonly string[],
): Request | number {
  const { flags } = call;
  const runas = flags.user === undefined ? users.byName("root") : userOf(users, flags.user);
  const group = flags.group === undefined ? undefined : groupOf(users, flags.group);
  if (!runas) {
    call.note(`unknown user ${flags.user}`);
    return call.fail("error initializing audit plugin sudoers_audit");
  }
  if (flags.group !== undefined && !group) {
    call.note(`unknown group ${flags.group}`);
    return call.fail("error initializing audit plugin sudoers_audit");
  }
  const groupOnly = group !== undefined && flags.user === undefined;
  const target = groupOnly ? user : runas;
  const common = { user, runas: target, group, groupOnly };
  if (flags.login || flags.shell) {
    const shell = flags.login ? target.shell || "/bin/sh" : call.env("SHELL") || caller.shell || "/bin/sh";
    const command = words.length === 0 ? [] : ["-c", words.map(escapeWord).join(" ")];
    return { ...common, path: shell, words: [shell, ...command] };
  }
  const [name = ""] = words;
  const path = permissions.setting(caller, "secure_path")?.value || call.env("PATH");
  return { ...common, path: runnablePath(call, name, path) ?? "", words };
}

function runnablePath({ files }: SudoCall, name: string, path: string | undefined): string | undefined {
  const found = findProgram(files, name, path);
  if (found instanceof Errno || files.access(found, "x")) return undefined;
  const status = files.stat(found);
  return status instanceof Errno || status.kind !== "file" ? undefined : found;
}

function userOf(users: Users, text: string): User | undefined {
  const uid = /^#(\d+)$/.exec(text)?.[1];
  return uid === undefined ? users.byName(text) : users.byUid(Number(uid));
}

function groupOf(users: Users, text: string) {
  const gid = /^#(\d+)$/.exec(text)?.[1];
  return gid === undefined ? users.groupByName(text) : users.groupByGid(Number(gid));
}

/** For `shell -c`: what is no letter, digit, `_`, `-` or `$` is quoted (sudo(8), -i). */
function escapeWord(word: string): string {
  return word.replace(/[^A-Za-z0-9_$-]/g, "\\$&");
}

function refuse({ call, permissions, caller }: Wish, request: Request): number {
  const { hostname } = call.process.kernel;
  if (permissions.rulesOf(caller).length === 0) {
    call.printError(`${caller.name} is not in the sudoers file.\n`);
    return 1;
  }
  const whom = request.group ? `${request.runas.name}:${request.group.name}` : request.runas.name;
  const command = [request.path, ...request.words.slice(1)].join(" ");
  call.printError(
    `Sorry, user ${caller.name} is not allowed to execute '${command}' as ${whom} on ${hostname}.\n`,
  );
  return 1;
}

import { Errno } from "../../disk/errno.ts";
import { interpreter } from "../interpreter.ts";
import type { Shell } from "../shell.ts";
import type { Dialect } from "./dialect.ts";
import { installDynamicVariables } from "./dynamic-variables.ts";
import { IndexedArray } from "./indexed-array.ts";
import { localeInherited } from "./locale-variables.ts";
import { isIdentifier } from "./reference.ts";
import { BASH_VERSINFO, BASH_VERSION } from "./version.ts";

/** Debian's DEFAULT_PATH_VALUE. */
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

const LOADABLES_PATH =
  "/usr/local/lib/bash:/usr/lib/bash:/opt/local/lib/bash:/usr/pkg/lib/bash:/opt/pkg/lib/bash:.";

/** What a new shell knows: its environment, and the variables that bash sets (bash manual 5.2). */
export function setInitialVariables(shell: Shell): void {
  importEnvironment(shell);
  if (shell.dialect) return setDialectVariables(shell, shell.dialect);
  installDynamicVariables(shell);
  const { variables, process } = shell;
  const { uid } = shell.files.credentials;
  const set = (name: string, value: string): void => {
    Object.assign(variables.own(name), { scalar: value });
  };
  const setDefault = (name: string, value: string): void => {
    if (variables.get(name) === undefined) set(name, value);
  };
  shell.lastArgument = process.env.get("_") ?? shell.argument0;
  set("BASH", process.path);
  set("BASH_VERSION", BASH_VERSION);
  Object.assign(variables.own("BASH_VERSINFO"), {
    array: IndexedArray.from(BASH_VERSINFO),
    readonly: true,
  });
  for (const [name, value] of [
    ["UID", uid],
    ["EUID", uid],
    ["PPID", process.parentPid],
  ] as const) {
    Object.assign(variables.own(name), { scalar: String(value), readonly: true, integer: true });
  }
  set("IFS", " \t\n");
  set("OPTIND", "1");
  variables.own("OPTIND").integer = true;
  set("OPTERR", "1");
  setDefault("HOSTNAME", process.hostname);
  set("HOSTTYPE", "x86_64");
  set("MACHTYPE", "x86_64-pc-linux-gnu");
  set("OSTYPE", "linux-gnu");
  setDefault("PATH", DEFAULT_PATH);
  setDefault("TERM", "dumb");
  setDefault("SHELL", shell.users().byUid(uid)?.shell ?? "/bin/bash");
  setDefault("PS4", "+ ");
  set("BASH_LOADABLES_PATH", LOADABLES_PATH);
  raiseLevel(shell);
  setDirectories(shell);
}

/** What every shell has, and what one other than bash adds. */
function setDialectVariables(shell: Shell, dialect: Dialect): void {
  const { variables, process } = shell;
  const values = { IFS: " \t\n", OPTIND: "1", PS2: "> ", PS4: "+ ", ...dialect.variables(shell) };
  for (const [name, scalar] of Object.entries(values)) Object.assign(variables.own(name), { scalar });
  Object.assign(variables.own("PPID"), { scalar: String(process.parentPid) });
  if (variables.get("PATH") === undefined) Object.assign(variables.own("PATH"), { scalar: DEFAULT_PATH });
  installDynamicVariables(shell, dialect.dynamicVariables);
  if (dialect.countsLevels) raiseLevel(shell);
  setDirectories(shell);
}

/** Exported variables and functions come in through the environment; names that are none only pass through. */
function importEnvironment(shell: Shell): void {
  for (const [name, value] of shell.process.env) {
    const called = /^BASH_FUNC_(.+)%%$/.exec(name)?.[1];
    if (called !== undefined && !shell.dialect && value.startsWith("() {"))
      interpreter().importFunction(shell, called, value);
    else if (isIdentifier(name)) Object.assign(shell.variables.own(name), { scalar: value, exported: true });
    if (name === "BASH_XTRACEFD") shell.variableAssigned(name);
    if (name === "LC_ALL" && !shell.dialect) localeInherited(shell);
  }
}

/** SHLVL: one deeper than the shell that started this one. */
function raiseLevel(shell: Shell): void {
  const { variables } = shell;
  const given = variables.get("SHLVL") ?? "";
  const level = (/^\s*[-+]?\d+\s*$/.test(given) ? Number(given) : 0) + 1;
  // variables.c, adjust_shell_level.
  if (level > 1000) shell.warn(`warning: shell level (${level}) too high, resetting to 1`);
  const scalar = String(level < 0 ? 0 : level > 1000 ? 1 : level);
  Object.assign(variables.own("SHLVL"), { scalar, exported: true });
}

/** PWD is kept where it names the working directory, by whatever links (POSIX sh, "PWD"). */
function setDirectories(shell: Shell): void {
  const { variables, files } = shell;
  const given = variables.get("PWD");
  const physical = files.getcwd();
  const path = given !== undefined && namesWorkingDirectory(shell, given) ? given : physical;
  if (!(path instanceof Errno)) {
    Object.assign(variables.own("PWD"), { scalar: path, exported: true });
    shell.workingDirectory = path;
  } else tellLost(shell, path);
  const old = variables.own("OLDPWD");
  old.exported = true;
  const status = old.scalar === undefined ? undefined : files.stat(old.scalar);
  if (status === undefined || status instanceof Errno || status.kind !== "directory") old.scalar = undefined;
}

/** Where we are was removed. */
function tellLost(shell: Shell, { message }: Errno): void {
  const { stderr } = shell.process;
  if (shell.dialect) {
    shell.workingDirectory = "";
    void stderr.write(`${shell.dialect.prefix(shell, 0)}getcwd() failed: ${message}\n`);
    return;
  }
  const what = "error retrieving current directory: getcwd: cannot access parent directories";
  void stderr.write(`shell-init: ${what}: ${message}\n`);
}

function namesWorkingDirectory({ files }: Shell, path: string): boolean {
  if (!path.startsWith("/") || path.split("/").some((part) => part === "." || part === "..")) return false;
  const named = files.stat(path);
  const here = files.stat(".");
  return (
    !(named instanceof Errno) && !(here instanceof Errno) && named.ino === here.ino && named.dev === here.dev
  );
}

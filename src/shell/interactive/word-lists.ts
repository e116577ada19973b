import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { formatSignal } from "../../process/signals.ts";
import { Users } from "../../process/users.ts";
import { COMMANDS } from "../line-editor/commands.ts";
import type { Shell } from "../shell.ts";
import type { JobState } from "../state/jobs.ts";
import { SET_OPTIONS, SHOPT_OPTIONS } from "../state/options.ts";
import { KEYWORD_TOPICS } from "../syntax/keyword-topics.ts";
import { RESERVED } from "../syntax/reserved-words.ts";

const LAST_SIGNAL = 64;

/** The names that each action of `compgen -A` means (bash manual 8.7), those of files and directories excepted. */
export const WORD_LISTS: Readonly<Record<string, (shell: Shell) => Iterable<string>>> = {
  alias: (shell) => shell.aliases.keys(),
  arrayvar: (shell) =>
    variablesThat(shell, (variable) => variable.array !== undefined || variable.map !== undefined),
  binding: () => Object.keys(COMMANDS),
  builtin: (shell) => shell.builtins.keys(),
  command: commandNames,
  disabled: (shell) => shell.disabledBuiltins,
  enabled: (shell) => [...shell.builtins.keys()].filter((name) => !shell.disabledBuiltins.has(name)),
  export: (shell) => variablesThat(shell, (variable) => variable.exported),
  function: (shell) => shell.functions.keys(),
  group: (shell) => new Users(shell.files).allGroups.map(({ name }) => name),
  helptopic: (shell) => [...shell.builtins.keys(), ...KEYWORD_TOPICS.map(({ name }) => name)],
  hostname: hostNames,
  job: (shell) => jobNames(shell),
  keyword: () => RESERVED,
  running: (shell) => jobNames(shell, "running"),
  service: serviceNames,
  setopt: () => SET_OPTIONS.map(({ name }) => name),
  shopt: () => SHOPT_OPTIONS,
  signal: signalNames,
  stopped: (shell) => jobNames(shell, "stopped"),
  user: (shell) => new Users(shell.files).all.map(({ name }) => name),
  variable: (shell) => shell.variables.names(),
};

function variablesThat(
  shell: Shell,
  test: (variable: NonNullable<ReturnType<Shell["variables"]["find"]>>) => boolean,
): string[] {
  return shell.variables.names().filter((name) => {
    const variable = shell.variables.find(name);
    return variable !== undefined && test(variable);
  });
}

/** Lists that bash sorts; the others stand in the order in which the shell keeps them. */
export const SORTED_LISTS: ReadonlySet<string> = new Set([
  "alias",
  "arrayvar",
  "binding",
  "builtin",
  "disabled",
  "enabled",
  "export",
  "function",
  "helptopic",
  "variable",
]);

/** The first word of each job's command, the newest first. */
function jobNames(shell: Shell, state?: JobState): readonly string[] {
  const jobs = shell.jobs.all.filter((job) => state === undefined || job.state === state);
  return jobs.map(({ text }) => text.split(/\s/, 1)[0] ?? "").reverse();
}

function* signalNames(): Iterable<string> {
  yield "EXIT";
  for (let signal = 1; signal <= LAST_SIGNAL; signal++) {
    const name = formatSignal(signal);
    yield name === undefined ? `SIGJUNK(${signal})` : `SIG${name}`;
  }
  yield* ["DEBUG", "ERR", "RETURN"];
}

/** The names in /etc/services. */
function serviceNames({ files }: Shell): readonly string[] {
  const content = files.readFile("/etc/services");
  if (content instanceof Errno) return [];
  return decode(content)
    .split("\n")
    .flatMap((line) => /^[^#\s]+/.exec(line)?.[0] ?? []);
}

/** /etc/hosts, as bash reads it for HOSTFILE. */
function hostNames(shell: Shell): readonly string[] {
  const content = shell.files.readFile(shell.variables.get("HOSTFILE") ?? "/etc/hosts");
  if (content instanceof Errno) return [];
  return decode(content)
    .split("\n")
    .flatMap((line) =>
      line
        .replace(/#.*/, "")
        .split(/\s+/)
        .slice(1)
        .filter((name) => name !== ""),
    );
}

/** Whatever may stand at the start of a command. */
export function* commandNames(shell: Shell): Iterable<string> {
  yield* shell.aliases.keys();
  yield* RESERVED;
  yield* shell.functions.keys();
  for (const name of shell.builtins.keys()) if (!shell.disabledBuiltins.has(name)) yield name;
  for (const directory of (shell.variables.get("PATH") ?? "").split(":"))
    yield* executables(shell, directory);
}

function* executables(shell: Shell, directory: string): Iterable<string> {
  const path = directory === "" ? "." : directory;
  const entries = shell.files.readdir(path);
  if (entries instanceof Errno) return;
  for (const { name, kind } of entries) {
    if (kind !== "directory" && !shell.files.access(`${path}/${name}`, "x")) yield name;
  }
}

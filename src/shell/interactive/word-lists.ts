import { Errno } from "../../disk/errno.ts";
import { formatSignal } from "../../process/signals.ts";
import { Users } from "../../process/users.ts";
import { BUILTINS } from "../builtins/index.ts";
import type { Shell } from "../shell.ts";
import { SET_OPTIONS, SHOPT_OPTIONS } from "../state/options.ts";
import { RESERVED } from "../syntax/reserved-words.ts";

const LAST_SIGNAL = 64;

/** The names that each action of `compgen -A` means (bash manual 8.7), those of files and directories excepted. */
export const WORD_LISTS: Readonly<Record<string, (shell: Shell) => Iterable<string>>> = {
  alias: (shell) => shell.aliases.keys(),
  arrayvar: (shell) =>
    variablesThat(shell, (variable) => variable.array !== undefined || variable.map !== undefined),
  builtin: () => BUILTINS.keys(),
  command: commandNames,
  disabled: (shell) => shell.disabledBuiltins,
  enabled: (shell) => [...BUILTINS.keys()].filter((name) => !shell.disabledBuiltins.has(name)),
  export: (shell) => variablesThat(shell, (variable) => variable.exported),
  function: (shell) => shell.functions.keys(),
  group: (shell) => new Users(shell.files).allGroups.map(({ name }) => name),
  helptopic: () => BUILTINS.keys(),
  hostname: hostNames,
  job: (shell) => shell.jobs.all.map(({ text }) => firstWord(text)),
  keyword: () => RESERVED,
  running: (shell) =>
    shell.jobs.all.filter(({ state }) => state === "running").map(({ text }) => firstWord(text)),
  service: () => [],
  setopt: () => SET_OPTIONS.map(({ name }) => name),
  shopt: () => SHOPT_OPTIONS,
  signal: signalNames,
  stopped: (shell) =>
    shell.jobs.all.filter(({ state }) => state === "stopped").map(({ text }) => firstWord(text)),
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

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? "";
}

function* signalNames(): Iterable<string> {
  for (let signal = 1; signal <= LAST_SIGNAL; signal++) {
    const name = formatSignal(signal);
    if (name !== undefined) yield `SIG${name}`;
  }
}

/** /etc/hosts, as bash reads it for HOSTFILE. */
function hostNames(shell: Shell): readonly string[] {
  const content = shell.files.readFile(shell.variables.get("HOSTFILE") ?? "/etc/hosts");
  if (content instanceof Errno) return [];
  const text = new TextDecoder().decode(content);
  return text.split("\n").flatMap((line) =>
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
  for (const name of BUILTINS.keys()) if (!shell.disabledBuiltins.has(name)) yield name;
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

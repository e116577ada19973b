import { interpreter } from "../interpreter.ts";
import type { Shell } from "../shell.ts";
import { inHashOrder } from "./associative-map.ts";
import { BashRandom } from "./bash-random.ts";
import { COMMAND_BUCKETS } from "./command-hash.ts";
import type { DynamicVariable } from "./dynamic-variable.ts";
import type { CallFrame } from "./functions.ts";
import { formatEnabled, SET_OPTIONS, SHOPT_OPTIONS } from "./options.ts";
import type { Attributes } from "./variables.ts";

type Definition = DynamicVariable & { readonly attributes?: Partial<Attributes> };

/** alias.h, ALIAS_HASH_BUCKETS. */
const ALIAS_BUCKETS = 64;

/** The variables that the shell computes (bash manual 5.2). */
const DYNAMIC_VARIABLES: Readonly<Record<string, Definition>> = {
  BASHOPTS: {
    scalar: ({ options }) => formatEnabled(options, SHOPT_OPTIONS),
    attributes: { readonly: true },
  },
  BASHPID: { isOnDemand: true, scalar: ({ process }) => String(process.pid), attributes: { integer: true } },
  BASH_ALIASES: {
    map: ({ aliases }) =>
      inHashOrder([...aliases.keys()], ALIAS_BUCKETS).map((name) => [name, aliases.get(name) ?? ""] as const),
    buckets: ALIAS_BUCKETS,
    assign: ({ aliases }, value, key) => aliases.set(key ?? "0", value),
  },
  BASH_ARGC: { array: (shell) => argumentLists(shell).map((args) => String(args.length)) },
  BASH_ARGV: { array: (shell) => argumentLists(shell).flatMap((args) => [...args].reverse()) },
  BASH_ARGV0: {
    isOnDemand: true,
    scalar: ({ argument0 }) => argument0,
    assign: (shell, value) => {
      shell.argument0 = value;
    },
  },
  BASH_CMDS: {
    map: ({ commandHash }) => commandHash.entries().map(([name, { path }]) => [name, path] as const),
    buckets: COMMAND_BUCKETS,
    assign: ({ commandHash }, value, key) => commandHash.remember(key ?? "0", value),
  },
  BASH_COMMAND: { isOnDemand: true, scalar: (shell) => interpreter().currentCommandText(shell) },
  BASH_LINENO: { isOnDemand: true, array: (shell) => frames(shell).map(({ callLine }) => String(callLine)) },
  BASH_SOURCE: { isOnDemand: true, array: (shell) => frames(shell).map(({ source }) => source) },
  BASH_SUBSHELL: { isOnDemand: true, scalar: ({ subshellLevel }) => String(subshellLevel) },
  COMP_WORDBREAKS: {
    isOnDemand: true,
    scalar: ({ wordBreaks }) => wordBreaks,
    assign: (shell, value) => {
      shell.wordBreaks = value;
    },
  },
  DIRSTACK: {
    isOnDemand: true,
    array: (shell) => [shell.directory, ...shell.directories],
    // The first is where we are, whatever is assigned; none is added.
    assign: (shell, value, key) => {
      const place = Number(key) - 1;
      if (place in shell.directories) shell.directories = shell.directories.with(place, value);
    },
  },
  EPOCHREALTIME: { isOnDemand: true, scalar: (shell) => (now(shell) / 1000).toFixed(6) },
  EPOCHSECONDS: { isOnDemand: true, scalar: (shell) => String(Math.floor(now(shell) / 1000)) },
  FUNCNAME: {
    isOnDemand: true,
    array: (shell) => (shell.inFunction ? frames(shell).map(({ name }) => name) : undefined),
  },
  GROUPS: {
    isOnDemand: true,
    array: ({ files }) => [files.credentials.gid, ...supplementary(files.credentials)].map(String),
  },
  HISTCMD: {
    isOnDemand: true,
    // The command that runs is in the list already, unless a prompt asks (history_number() - executing).
    scalar: ({ history, options, promptDepth }) => {
      const next = history.base + history.entries.length;
      return String(options.history ? next - (promptDepth > 0 ? 0 : 1) : 0);
    },
    attributes: { integer: true },
  },
  LINENO: {
    isOnDemand: true,
    scalar: ({ line, belongsToPrompt, frame }) =>
      String(belongsToPrompt && frame?.startLine !== undefined ? line - frame.startLine + 1 : line),
    assign: (shell, value) => {
      shell.line = Number(value) || 0;
    },
  },
  PIPESTATUS: { array: ({ pipeStatuses }) => pipeStatuses.map(String) },
  RANDOM: {
    isOnDemand: true,
    scalar: (shell) => String(generatorOf(shell).next()),
    assign: (shell, value) => {
      shell.random = new BashRandom(Number(shell.evaluateInteger(value)));
    },
    attributes: { integer: true },
  },
  SECONDS: {
    isOnDemand: true,
    scalar: (shell) => String(Math.floor((now(shell) - shell.secondsStart) / 1000)),
    assign: (shell, value) => {
      shell.secondsStart = now(shell) - (Number.parseInt(value, 10) || 0) * 1000;
    },
    attributes: { integer: true },
  },
  SHELLOPTS: {
    scalar: ({ options }) =>
      formatEnabled(
        options,
        SET_OPTIONS.map(({ name }) => name),
      ),
    attributes: { readonly: true },
  },
  SRANDOM: {
    isOnDemand: true,
    scalar: ({ process }) => String(process.kernel.random.next()),
    attributes: { integer: true },
  },
  _: {
    scalar: ({ lastArgument }) => lastArgument,
    assign: (shell, value) => {
      shell.lastArgument = value;
    },
  },
};

/** @param names some of them; all unless told */
export function installDynamicVariables(shell: Shell, names?: readonly string[]): void {
  for (const [name, { attributes, ...dynamic }] of Object.entries(DYNAMIC_VARIABLES)) {
    if (names && !names.includes(name)) continue;
    Object.assign(shell.variables.own(name), { exported: false }, attributes, { dynamic });
  }
}

function now({ process }: Shell): number {
  return process.kernel.now();
}

function generatorOf(shell: Shell): BashRandom {
  shell.random ??= new BashRandom(shell.process.kernel.random.next());
  return shell.random;
}

function supplementary({ gid, groups }: { gid: number; groups: readonly number[] }): readonly number[] {
  return groups.filter((group) => group !== gid);
}

/** The arguments of the calls that `extdebug` has seen, the innermost first, then those of the shell itself. */
function argumentLists(shell: Shell): readonly (readonly string[])[] {
  const calls = shell.options.extdebug ? frames(shell).filter(({ kind }) => kind !== "script") : [];
  return [...calls.map(({ args }) => args), shell.startArguments];
}

function frames(shell: Shell): readonly CallFrame[] {
  const all: CallFrame[] = [];
  for (let frame = shell.frame; frame; frame = frame.parent) all.push(frame);
  return all;
}

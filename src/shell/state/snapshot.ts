import type { Errno } from "../../disk/errno.ts";
import { interpreter } from "../interpreter.ts";
import type { Shell } from "../shell.ts";
import { AssociativeMap } from "./associative-map.ts";
import type { HistoryEntry } from "./history.ts";
import { IndexedArray } from "./indexed-array.ts";
import type { ShellOptions } from "./options.ts";
import type { TrapEvent } from "./traps.ts";
import type { Attributes } from "./variables.ts";

interface SavedVariable extends Attributes {
  readonly name: string;
  readonly scalar: string | undefined;
  readonly array: readonly (readonly [number, string])[] | undefined;
  readonly map: readonly (readonly [string, string])[] | undefined;
}

interface SavedFunction {
  readonly text: string;
  readonly source: string;
  readonly exported: boolean;
  readonly readonly: boolean;
  readonly traced: boolean;
}

/** A shell at rest, as structured-clonable data. */
export interface ShellSnapshot {
  readonly version: 1;
  readonly variables: readonly SavedVariable[];
  readonly functions: readonly SavedFunction[];
  readonly aliases: readonly (readonly [string, string])[];
  readonly options: ShellOptions;
  readonly traps: readonly (readonly [TrapEvent, string])[];
  readonly positional: readonly string[];
  readonly directory: string;
  readonly directories: readonly string[];
  readonly umask: number;
  readonly history: {
    readonly entries: readonly HistoryEntry[];
    readonly base: number;
    readonly saved: number;
  };
  readonly lastStatus: number;
}

export function takeSnapshot(shell: Shell): ShellSnapshot {
  const { history, variables } = shell;
  return {
    version: 1,
    variables: variables
      .kept()
      .map(({ name, scalar, array, map, exported, readonly, integer, convert, nameref, trace }) => ({
        name,
        scalar,
        array: array && [...array],
        map: map && [...map.entries()],
        exported,
        readonly,
        integer,
        convert,
        nameref,
        trace,
      })), // prettier-ignore
    functions: [...shell.functions.values()].map((called) => ({
      text: interpreter().printFunction(called),
      source: called.source,
      exported: called.exported,
      readonly: called.readonly,
      traced: called.traced,
    })),
    aliases: [...shell.aliases.entries()],
    options: shell.options,
    traps: shell.traps.listed(),
    positional: [...shell.positional],
    directory: shell.directory,
    directories: [...shell.directories],
    umask: shell.files.umask,
    history: { entries: [...history.entries], base: history.base, saved: history.saved },
    lastStatus: shell.lastStatus,
  };
}

/** What every run sets, and what the terminal's size does. */
const RESTLESS: ReadonlySet<string> = new Set(["_", "BASH_EXECUTION_STRING", "COLUMNS", "LINES"]);

/** Two equal texts: of what a snapshot keeps, nothing that a person set has changed in between. */
export function fingerprint(shell: Shell): string {
  const { history: _, lastStatus: __, variables, ...rest } = takeSnapshot(shell);
  return JSON.stringify([variables.filter(({ name }) => !RESTLESS.has(name)), rest]);
}

/** Makes the shell what it was; an error where the directory is not there any more. */
export function restoreShell(shell: Shell, snapshot: ShellSnapshot): Errno | undefined {
  restoreVariables(shell, snapshot);
  restoreFunctions(shell, snapshot);
  // Programs that run are no part of a snapshot.
  shell.jobs.clear();
  shell.aliases.clear();
  for (const [name, value] of snapshot.aliases) shell.aliases.set(name, value);
  shell.changeOptions(snapshot.options);
  for (const [event] of shell.traps.listed()) interpreter().setTrap(shell, event, undefined);
  for (const [event, command] of snapshot.traps) interpreter().setTrap(shell, event, command);
  shell.positional = snapshot.positional;
  shell.directories = snapshot.directories;
  shell.files.umask = snapshot.umask;
  Object.assign(shell.history, snapshot.history, { entries: [...snapshot.history.entries] });
  shell.lastStatus = snapshot.lastStatus;
  shell.commandHash.clear();
  const error = shell.files.chdir(snapshot.directory);
  if (!error) shell.workingDirectory = snapshot.directory;
  return error;
}

function restoreVariables({ variables }: Shell, snapshot: ShellSnapshot): void {
  const kept = new Set(snapshot.variables.map(({ name }) => name));
  for (const { name } of variables.kept()) if (!kept.has(name)) variables.drop(name);
  for (const { array, map, ...saved } of snapshot.variables) {
    Object.assign(variables.own(saved.name), saved, {
      array: array && IndexedArray.of(array),
      map: map && new AssociativeMap(map),
    });
  }
  variables.exportsChanged();
}

function restoreFunctions(shell: Shell, { functions }: ShellSnapshot): void {
  shell.functions.clear();
  for (const { text, ...marks } of functions) interpreter().restoreFunction(shell, text, marks);
}

/** Whether bringing it back takes the interpreter: it is loaded for that beforehand. */
export function needsInterpreter({ functions, traps }: ShellSnapshot): boolean {
  return functions.length > 0 || traps.length > 0;
}

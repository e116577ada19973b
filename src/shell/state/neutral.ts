import type { Program } from "../../process/process.ts";
import { interpreter } from "../interpreter.ts";
import type { Shell } from "../shell.ts";
import { DEFAULT_OPTIONS } from "./options.ts";

/** Takes all away by which a person shapes a shell, so that a check means the same in every one. */
export function becomeNeutral(shell: Shell, helpers: ReadonlyMap<string, Program>): void {
  shell.helpers = helpers;
  // With `expand_aliases` off, aliases are there to be asked for, and change no command.
  shell.options = DEFAULT_OPTIONS;
  shell.functions.clear();
  shell.commandHash.clear();
  shell.disabledBuiltins = new Set();
  for (const [event] of shell.traps.listed()) interpreter().setTrap(shell, event, undefined);
  for (const { name, readonly } of shell.variables.kept())
    if (readonly) shell.variables.own(name).readonly = false;
  shell.frame = undefined;
  shell.positional = [];
  shell.watchedDepth = 0;
  shell.loopDepth = 0;
  shell.line = 1;
}

import { baseName } from "../../base/paths.ts";
import type { Shell } from "../shell.ts";

/** Variables that a restricted shell cannot change. */
const FIXED = ["PATH", "SHELL", "ENV", "BASH_ENV", "HISTFILE"] as const;

/**
 * Makes a shell a restricted one (bash manual 6.10), for good: no other directory, no path for a command, no output
 * into files. Each of these is refused where it happens.
 */
export function restrict(shell: Shell): void {
  for (const name of FIXED) shell.variables.own(name).readonly = true;
  shell.changeOptions({ restricted_shell: true });
}

/** A shell of that name is a restricted one. */
export function isRestrictedName(argument0: string): boolean {
  return baseName(argument0.replace(/^-/, "")) === "rbash";
}

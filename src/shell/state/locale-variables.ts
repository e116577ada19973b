import { isKnownLocale } from "../../process/command/locale.ts";
import type { Shell } from "../shell.ts";

/** Variables with which bash changes its own locale (locale.c, set_locale_var); for others it says nothing. */
export const LOCALE_VARIABLES: readonly string[] = [
  "LC_ALL",
  "LC_COLLATE",
  "LC_CTYPE",
  "LC_MESSAGES",
  "LC_NUMERIC",
  "LC_TIME",
];

/** A locale that is not installed was chosen: bash warns. */
export function localeAssigned(shell: Shell, name: string, value: string | undefined): void {
  const { variables, dialect, runsBuiltin } = shell;
  // Before a program the variable is the program's alone.
  if (dialect || (variables.isTemporary(name) && !runsBuiltin)) return;
  if (name !== "LC_ALL" && variables.get("LC_ALL")) return;
  const message = refusal(shell, name, value);
  if (message !== undefined) shell.warn(message);
}

/** The same of what the environment of a new shell holds. */
export function localeInherited(shell: Shell): void {
  const value = shell.process.env.get("LC_ALL");
  const message = refusal(shell, "LC_ALL", value)?.replace(MISSING, "");
  if (message !== undefined) void shell.process.stderr.write(`${shell.messageName}: ${message}\n`);
}

const MISSING = ": No such file or directory";

/** The reason is told once: the C library remembers what it has not found. */
function refusal(shell: Shell, name: string, value: string | undefined): string | undefined {
  if (!value || isKnownLocale(value)) return undefined;
  const asked = `${name}=${value}`;
  const isKnown = shell.missingLocales.includes(asked);
  if (!isKnown) shell.missingLocales = [...shell.missingLocales, asked];
  const reason = isKnown ? "" : MISSING;
  return `warning: setlocale: ${name}: cannot change locale (${value})${reason}`;
}

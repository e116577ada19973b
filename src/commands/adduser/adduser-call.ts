import { AccountTables } from "../../process/command/account-tables.ts";
import type { Call } from "../../process/command/call.ts";

/** One run of adduser, addgroup, deluser or delgroup. */
export interface AdduserCall {
  readonly call: Call;
  readonly options: ReadonlyMap<string, string>;
  readonly tables: AccountTables;
}

export function openCall(call: Call, options: ReadonlyMap<string, string>): AdduserCall {
  return { call, options, tables: new AccountTables(call.files) };
}

/** Progress, for who did not ask for quiet. */
export function say({ call, options }: AdduserCall, text: string): void {
  if (!options.has("quiet")) call.print(`${text}\n`);
}

/** A message on standard error. Gives the status. */
export function complain({ call }: AdduserCall, text: string, status = 1): number {
  const name = call.name.slice(call.name.lastIndexOf("/") + 1);
  call.printError(`${name}: ${text}\n`);
  return status;
}

const INDENT = "            ";

/** Why a name will not do. */
export function problemOfName({ options }: AdduserCall, name: string): string | undefined {
  if (/^[-+~]|[:,/\s]/.test(name) || name === "")
    return [
      "To avoid problems, the username must not start with a",
      "dash, plus sign, or tilde, and it must not contain any of the",
      "following: colon, comma, slash, or any whitespace characters",
      "including spaces, tabs, and newlines.",
    ].join(`\n${INDENT}`);
  const isLoose = ["allow-bad-names", "allow-all-names", "force-badname"].some((option) =>
    options.has(option),
  );
  const regular = options.has("system") ? /^[a-z_][-a-z0-9_]*\$?$/i : /^[a-z][-a-z0-9_]*\$?$/i;
  if (isLoose || regular.test(name)) return undefined;
  return [
    "Please enter a username matching the regular expression",
    "configured via the NAME_REGEX configuration variable.  Use the",
    "`--allow-bad-names' option to relax this check or reconfigure",
    "NAME_REGEX in configuration.",
  ].join(`\n${INDENT}`);
}

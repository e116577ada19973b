import type { User } from "../../process/users.ts";
import type { Permissions } from "./permission.ts";

/** Variables that are kept, and those that are kept where their value has neither `/` nor `%` (sudo -V). */
const KEPT =
  "COLORS DISPLAY HOSTNAME KRB5CCNAME LS_COLORS PS1 PS2 XAUTHORITY XAUTHORIZATION XDG_CURRENT_DESKTOP";
const CHECKED = "COLORTERM LANG LANGUAGE LC_* LINGUAS TERM TZ";
/** Never handed on, whatever is asked for. */
const DELETED =
  "BASH_FUNC_* BASH_ENV ENV IFS CDPATH LOCALDOMAIN RES_OPTIONS HOSTALIASES NLSPATH PATH_LOCALE LD_* PERLLIB PERL5LIB PYTHONHOME PYTHONPATH RUBYLIB";

export interface EnvironmentWish {
  readonly caller: User;
  readonly target: User;
  readonly before: ReadonlyMap<string, string>;
  readonly preserveAll: boolean;
  readonly preserve: readonly string[];
  readonly login: boolean;
  readonly setHome: boolean;
  readonly assignments: readonly string[];
  /** As SUDO_COMMAND shows it. */
  readonly command: string;
  readonly mailDirectory: string;
}

/** What the command finds in its environment. */
export function makeEnvironment(permissions: Permissions, wish: EnvironmentWish): Map<string, string> {
  const { caller, target } = wish;
  const resets = permissions.isOn(caller, "env_reset", true) && !wish.preserveAll;
  const env = resets ? keptOf(permissions, wish) : withoutDangers(wish.before);
  const own: Record<string, string> = { LOGNAME: target.name, USER: target.name };
  if (resets || wish.login || wish.setHome) own.HOME = target.home;
  if (resets || wish.login) own.MAIL = `${wish.mailDirectory}/${target.name}`;
  if (resets || wish.login) own.SHELL = target.shell || "/bin/sh";
  for (const [name, value] of Object.entries(own)) env.set(name, value);
  if (!env.has("TERM")) env.set("TERM", "unknown");
  const path = permissions.setting(caller, "secure_path")?.value;
  if (path) env.set("PATH", path);
  else if (!env.has("PATH")) env.set("PATH", wish.before.get("PATH") ?? "/usr/bin:/bin");
  for (const assignment of wish.assignments) {
    const equals = assignment.indexOf("=");
    env.set(assignment.slice(0, equals), assignment.slice(equals + 1));
  }
  env.set("SUDO_COMMAND", wish.command);
  env.set("SUDO_USER", caller.name);
  env.set("SUDO_UID", String(caller.uid));
  env.set("SUDO_GID", String(caller.gid));
  return env;
}

function keptOf(permissions: Permissions, wish: EnvironmentWish): Map<string, string> {
  const kept = new Set(KEPT.split(" "));
  const checked = new Set(CHECKED.split(" "));
  for (const { name, operator, negated, value } of permissions.settingsFor(wish.caller)) {
    const list = name === "env_keep" ? kept : name === "env_check" ? checked : undefined;
    if (!list) continue;
    if (operator === "=" || negated) list.clear();
    for (const word of value.split(/\s+/).filter(Boolean)) {
      if (operator === "-=") list.delete(word);
      else list.add(word);
    }
  }
  for (const name of wish.preserve) kept.add(name);
  const env = new Map<string, string>();
  for (const [name, value] of wish.before)
    if (isIn(kept, name) || (isIn(checked, name) && !/[/%]/.test(value))) env.set(name, value);
  return env;
}

function withoutDangers(before: ReadonlyMap<string, string>): Map<string, string> {
  const deleted = new Set(DELETED.split(" "));
  return new Map([...before].filter(([name]) => !isIn(deleted, name)));
}

function isIn(names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true;
  for (const pattern of names)
    if (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1))) return true;
  return false;
}

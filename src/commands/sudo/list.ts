import type { User } from "../../process/users.ts";
import type { Permissions } from "./permission.ts";
import { type AliasKind, aliasOf, type Grant, type Member, type Setting, type Sudoers } from "./sudoers.ts";

const WIDTH = 80;
const TAG_NAMES: readonly (readonly [name: string, on: string, off: string])[] = [
  ["authenticate", "PASSWD", "NOPASSWD"],
  ["setenv", "SETENV", "NOSETENV"],
  ["noexec", "NOEXEC", "EXEC"],
];

/** `sudo -l`. */
export function listPermissions(permissions: Permissions, user: User, host: string, long: boolean): string {
  const granted = permissions.grantsOf(user);
  if (granted.length === 0) return `User ${user.name} is not allowed to run sudo on ${host}.\n`;
  const settings = permissions.settingsFor(user).map(showSetting);
  const matching =
    settings.length === 0
      ? ""
      : `Matching Defaults entries for ${user.name} on ${host}:\n${wrapped(settings, 4)}\n\n`;
  const head = `${matching}User ${user.name} may run the following commands on ${host}:\n`;
  const show = long ? showLong : showShort;
  return head + granted.map((grants) => show(permissions.sudoers, grants)).join("");
}

function showSetting({ name, negated, operator, value }: Setting): string {
  if (operator === undefined) return negated ? `!${name}` : name;
  const quoted = /[\s"]/.test(value) ? `"${value}"` : value.replace(/[:,=\\]/g, "\\$&");
  return `${name}${operator}${quoted}`;
}

/** Items with commas, broken where a line gets too long. */
function wrapped(items: readonly string[], indent: number, continued = indent): string {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let isEmpty = true;
  for (const word of items
    .map((item, at) => (at < items.length - 1 ? `${item},` : item))
    .join(" ")
    .split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(continued);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function showShort(sudoers: Sudoers, grants: readonly Grant[]): string {
  const items: string[] = [];
  let before: Grant | undefined;
  let text = "";
  for (const grant of grants) {
    const names = expand(sudoers, "Cmnd_Alias", [grant.command]);
    const sameManner = before && before.runas === grant.runas;
    if (before && !sameManner) text += `${wrapped(items.splice(0), 4, 8)}\n`;
    const manner = sameManner ? "" : `(${showRunas(sudoers, grant)}) `;
    const tags = showTags(grant, sameManner ? before : undefined);
    items.push(...names.map((name, at) => (at === 0 ? manner + tags + name : name)));
    before = grant;
  }
  return `${text}${wrapped(items, 4, 8)}\n`;
}

function showRunas(sudoers: Sudoers, { runas }: Grant): string {
  if (!runas) return "root";
  const users = expand(sudoers, "Runas_Alias", runas.users).join(", ");
  const groups = expand(sudoers, "Runas_Alias", runas.groups).join(", ");
  return groups === "" ? users : `${users} : ${groups}`;
}

function showTags({ tags }: Grant, before: Grant | undefined): string {
  const shown = TAG_NAMES.filter(([name]) => tags[name] !== undefined && before?.tags[name] !== tags[name]);
  return shown.map(([name, on, off]) => `${tags[name] ? on : off}: `).join("");
}

function showLong(sudoers: Sudoers, grants: readonly Grant[]): string {
  const [first] = grants;
  if (!first) return "";
  const users = first.runas ? expand(sudoers, "Runas_Alias", first.runas.users).join(", ") : "root";
  const groups = first.runas ? expand(sudoers, "Runas_Alias", first.runas.groups).join(", ") : "";
  const options = TAG_NAMES.filter(([name]) => first.tags[name] !== undefined).map(
    ([name]) => `${first.tags[name] ? "" : "!"}${name}`,
  );
  return [
    "\nSudoers entry:\n",
    `    RunAsUsers: ${users}\n`,
    groups === "" ? "" : `    RunAsGroups: ${groups}\n`,
    options.length === 0 ? "" : `    Options: ${options.join(", ")}\n`,
    "    Commands:\n",
    ...grants.flatMap(({ command }) => expand(sudoers, "Cmnd_Alias", [command]).map((name) => `\t${name}\n`)),
  ].join("");
}

/** Names with the aliases opened. */
function expand(
  sudoers: Sudoers,
  kind: AliasKind,
  members: readonly Member[],
  not = false,
): readonly string[] {
  return members.flatMap(({ negated, text }) => {
    const alias = aliasOf(sudoers, kind, text);
    if (alias) return expand(sudoers, kind, alias, negated !== not);
    return [`${negated !== not ? "!" : ""}${text}`];
  });
}

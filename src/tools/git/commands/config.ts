import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { Death, die } from "../death.ts";
import { runEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { ConfigFile, normalizeKey } from "../repository/config-file.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { configUsage } from "../usage/config.ts";
import { toShownValue, toStoredValue, typeOf } from "./config/typed-value.ts";

export const config = defineSubcommand({
  name: "config",
  usage: configUsage,
  simulated: [
    "global",
    "system",
    "local",
    "file",
    "get",
    "get-all",
    "add",
    "unset",
    "unset-all",
    "list",
    "edit",
    "show-origin",
    "show-scope",
    "name-only",
    "default",
    "bool",
    "bool-or-int",
    "path",
    "null",
    "remove-section",
    "rename-section",
    "get-regexp",
    "replace-all",
    "int",
    "type",
  ],
  run(call, given) {
    const [key, value] = given.operands;
    if (given.has("list")) return list(call, given);
    if (given.has("edit")) return edit(call, given);
    if (key === undefined) throw given.usageDeath();
    if (given.has("remove-section")) {
      if (!target(call, given).removeSection(key)) die(`no such section: ${key}`);
      return 0;
    }
    if (given.has("rename-section")) {
      if (value === undefined) throw given.usageDeath("error: wrong number of arguments, should be 2\n");
      if (!target(call, given).renameSection(key, value)) die(`no such section: ${key}`);
      return 0;
    }
    if (given.has("get-regexp")) return getMatching(call, given, key);
    checkKey(key);
    if (given.has("unset", "unset-all")) {
      const file = target(call, given);
      if (
        file.entries.filter((entry) => entry.key === normalizeKey(key)).length > 1 &&
        !given.has("unset-all")
      ) {
        call.printError(`warning: ${key} has multiple values\n`);
        return 5;
      }
      return file.unset(normalizeKey(key)) > 0 ? 0 : 5;
    }
    if (value === undefined || given.has("get", "get-all")) return get(call, given, key);
    const file = target(call, given);
    const stored = toStoredValue(typeOf(given), key, value);
    if (given.has("add")) file.add(key, stored);
    else {
      const count = file.entries.filter((entry) => entry.key === normalizeKey(key)).length;
      if (count > 1 && !given.has("replace-all")) {
        call.printError(
          `warning: ${key} has multiple values\nerror: cannot overwrite multiple values with a single value\n       Use a regexp, --add or --replace-all to change ${key}.\n`,
        );
        return 5;
      }
      if (count > 1) file.unset(normalizeKey(key));
      file.set(key, stored);
    }
    return 0;
  },
});

function checkKey(key: string): void {
  const dot = key.indexOf(".");
  if (dot <= 0) throw new Death(`error: key does not contain a section: ${key}\n`, 1);
  const name = key.slice(key.lastIndexOf(".") + 1);
  if (name === "") throw new Death(`error: key does not contain variable name: ${key}\n`, 2);
  const section = key.slice(0, key.indexOf("."));
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || /[^A-Za-z0-9-]/.test(section))
    throw new Death(`error: invalid key: ${key}\n`, 1);
}

function target(call: GitCall, given: Given): ConfigFile {
  const path = pathOf(call, given);
  if (path !== undefined) return new ConfigFile(call.files, path);
  if (!call.maybeRepository) return die("not in a git directory");
  return call.localConfig;
}

function pathOf(call: GitCall, given: Given): string | undefined {
  const file = given.value("file");
  if (file !== undefined) return call.path(file);
  if (given.has("global")) return call.globalConfigPath;
  if (given.has("system")) return "/etc/gitconfig";
  if (!given.has("local")) return undefined;
  if (!call.maybeRepository) return die("--local can only be used inside a git repository");
  return `${call.repository.commonDirectory}/config`;
}

interface Found {
  readonly key: string;
  readonly value: string | undefined;
  readonly origin: string;
  readonly scope: string;
}

function all(call: GitCall, given: Given): readonly Found[] {
  const path = pathOf(call, given);
  const own = path === undefined ? undefined : new ConfigFile(call.files, path);
  const files = own
    ? [{ path: own.path, entries: own.entries.map((entry) => ({ ...entry, path: own.path })) }]
    : call.configs;
  if (own && !own.exists && given.has("list"))
    return die(`unable to read config file '${path}': No such file or directory`);
  const scopeOf = (file: string) =>
    file === "/etc/gitconfig"
      ? "system"
      : file.startsWith(`${call.maybeRepository?.commonDirectory}/`)
        ? "local"
        : "global";
  const found = files.flatMap((file) =>
    file.entries.map((entry) => ({
      ...entry,
      origin: `file:${shownOrigin(call, entry.path)}`,
      scope: scopeOf(file.path),
    })),
  );
  if (path !== undefined) return found;
  return [
    ...found,
    ...[...call.givenConfig].map(([key, value]) => ({
      key,
      value,
      origin: "command line:",
      scope: "command",
    })),
  ];
}

/** The repository's own file is named from the top of the working tree. */
function shownOrigin(call: GitCall, path: string): string {
  const top = call.maybeRepository?.top;
  return top !== undefined && path.startsWith(`${top}/.git/`) ? path.slice(top.length + 1) : path;
}

function list(call: GitCall, given: Given): number {
  const end = given.has("null") ? "\0" : "\n";
  for (const { key, value, origin, scope } of all(call, given)) {
    const head = `${given.has("show-scope") ? `${scope}\t` : ""}${given.has("show-origin") ? `${origin}\t` : ""}`;
    const shown =
      given.has("name-only") || value === undefined ? key : `${key}${end === "\0" ? "\n" : "="}${value}`;
    call.print(`${head}${shown}${end}`);
  }
  return 0;
}

function get(call: GitCall, given: Given, key: string): number {
  const found = all(call, given).filter((entry) => entry.key === normalizeKey(key));
  const shown = given.has("get-all") ? found : found.slice(-1);
  const fallback = given.value("default");
  if (shown.length === 0 && fallback === undefined) return 1;
  const type = typeOf(given);
  for (const { value, origin, scope } of shown.length > 0
    ? shown
    : [{ value: fallback, origin: "", scope: "" }]) {
    const head = `${given.has("show-scope") ? `${scope}\t` : ""}${given.has("show-origin") ? `${origin}\t` : ""}`;
    call.print(`${head}${toShownValue(call, type, key, value)}\n`);
  }
  return 0;
}

function getMatching(call: GitCall, given: Given, pattern: string): number {
  const regex = compileRegex(pattern, { dialect: "egrep", ignoreCase: false });
  if (regex instanceof RegexFault) throw new Death(`error: invalid key pattern: ${pattern}\n`, 6);
  const found = all(call, given).filter(({ key }) => regex.test(key));
  for (const { key, value } of found)
    call.print(given.has("name-only") || value === undefined ? `${key}\n` : `${key} ${value}\n`);
  return found.length > 0 ? 0 : 1;
}

async function edit(call: GitCall, given: Given): Promise<number> {
  const path = pathOf(call, given) ?? `${call.repository.commonDirectory}/config`;
  return (await runEditor(call, path)) ? 0 : 1;
}

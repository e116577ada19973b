import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import { type PipCommand, type PipContext, PipError, unexpected } from "../context.ts";
import { type ConfigFile, configFiles, parseConfig } from "../settings.ts";
import { debugConfig, editConfig } from "./config-files.ts";

/** https://pip.pypa.io/en/stable/cli/pip_config/ */
export const config: PipCommand = async (context) => {
  const [action, ...args] = context.operands;
  const files = ["globalFile", "siteFile", "userFile"].filter((key) => context.values.flag(key));
  if (ACTIONS.includes(action ?? "") && files.length > 1)
    throw new PipError("Need exactly one file to operate upon (--user, --site, --global) to perform.");
  switch (action) {
    case "list":
      if (args.length > 0)
        throw new PipError(`Got unexpected number of arguments, expected 0. (example: "pip config list")`);
      return list(context);
    case "get":
      return get(context, args);
    case "set":
      return set(context, args);
    case "unset":
      return unset(context, args);
    case "edit":
      return editConfig(context, fileOf(context));
    case "debug":
      return debugConfig(context);
    default:
      throw new PipError("Need an action (debug, edit, get, list, set, unset) to perform.");
  }
};

const ACTIONS: readonly string[] = ["debug", "edit", "get", "list", "set", "unset"];

async function list({ settings, console }: PipContext): Promise<number> {
  const last = new Map(settings.map(({ key, value }) => [key, value] as const));
  const lines = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}='${value}'\n`);
  await console.output(lines.join(""));
  return 0;
}

function keyOf(words: readonly string[], count: number, usage: string): string {
  const [key = ""] = words;
  if (words.length !== count)
    throw new PipError(
      `Got unexpected number of arguments, expected ${count}. (example: "pip config ${usage}")`,
    );
  if (!key.includes("."))
    throw new PipError(
      `Key does not contain dot separated section and key. Perhaps you wanted to use 'global.${key}' instead?`,
    );
  return key.toLowerCase().replace(/_/g, "-");
}

async function get({ settings, console }: PipContext, words: readonly string[]): Promise<number> {
  const key = keyOf(words, 1, "get [name]");
  const found = settings.findLast((setting) => setting.key === key);
  if (!found) throw new PipError(`No such key - ${key}`);
  await console.output(`${found.value}\n`);
  return 0;
}

/** The file to write: that of the option, else the user's. */
function fileOf({ process, interpreter, values }: PipContext): ConfigFile {
  const kind = values.flag("globalFile") ? "global" : values.flag("siteFile") ? "site" : "user";
  const file = configFiles(process, interpreter).findLast((one) => one.kind === kind);
  if (!file) throw new PipError("Needed a specific file to be modifying.");
  return file;
}

function read({ files }: PipContext, path: string): Map<string, string> {
  const content = files.readFile(path);
  return content instanceof Errno ? new Map() : parseConfig(decode(content));
}

async function write(
  { files, console }: PipContext,
  path: string,
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const sections = new Map<string, string[]>();
  for (const [key, value] of entries) {
    const dot = key.indexOf(".");
    const section = key.slice(0, dot);
    sections.set(section, [...(sections.get(section) ?? []), `${key.slice(dot + 1)} = ${value}\n`]);
  }
  const text = [...sections].map(([section, lines]) => `[${section}]\n${lines.join("")}\n`).join("");
  await console.info(`Writing to ${path}`);
  const failed = makeDirectories(files, dirName(path)) ?? files.writeFile(path, text);
  if (!failed) return;
  await console.error("Unable to save configuration. Please report this as a bug.");
  const [, reason = ""] = unexpected(failed, path).message.split("\n");
  await console.note(`${reason}\n`);
  throw new PipError("Internal Error.");
}

async function set(context: PipContext, words: readonly string[]): Promise<number> {
  const key = keyOf(words, 2, "set [name] [value]");
  const { path } = fileOf(context);
  await write(context, path, read(context, path).set(key, words[1] ?? ""));
  return 0;
}

async function unset(context: PipContext, words: readonly string[]): Promise<number> {
  const key = keyOf(words, 1, "unset [name]");
  const { path } = fileOf(context);
  const entries = read(context, path);
  if (!entries.delete(key)) throw new PipError(`No such key - ${key}`);
  await write(context, path, entries);
  return 0;
}

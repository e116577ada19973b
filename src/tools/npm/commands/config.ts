import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { nodeVersionOf } from "../../node/version.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { NpmCall } from "../call.ts";
import { parseIni, type SettingsLayer } from "../config/settings.ts";
import { plainError } from "../npm-error.ts";
import { type OptionValue, optionOf } from "../options/tables.ts";
import { compareNames } from "../package/compare-names.ts";
import { errnoError } from "../package/file-error.ts";
import { npmVersionOf } from "../version-of.ts";
import type { NpmCommand } from "./index.ts";

/** Settings of an account at a registry: they have no option. */
const ACCOUNT = new Set(["_auth", "_authToken", "_password", "certfile", "email", "keyfile", "username"]);

/** `npm config get|set|delete|list`. */
export const config: NpmCommand = async (call) => {
  const [action, ...words] = call.operands;
  switch (action) {
    case "set":
      return setAll(call, words);
    case "get":
      return getAll(call, words);
    case "delete":
    case "rm":
    case "del":
      return deleteAll(call, words);
    case "list":
    case "ls":
      return list(call);
    case "edit":
    case "fix":
      throw call.notSimulated(`npm config ${action}`);
    default:
      throw call.usageError();
  }
};

/** `npm get`, `npm set`: the same, a word shorter. */
export const get: NpmCommand = (call) => getAll(call, call.operands);
export const set: NpmCommand = (call) => setAll(call, call.operands);

/** `key=value …`, or `key value`. */
function pairsOf(words: readonly string[]): readonly (readonly [string, string])[] {
  const [first = "", second] = words;
  if (words.length === 2 && second !== undefined && !first.includes("=")) return [[first, second]];
  return words.map((word) => {
    const at = word.indexOf("=");
    return at < 0 ? [word.trim(), ""] : [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  });
}

async function setAll(call: NpmCall, words: readonly string[]): Promise<void> {
  if (words.length === 0) throw call.usageError();
  const changes = new Map<string, string | undefined>();
  for (const [key, value] of pairsOf(words)) {
    const base = key.split(":").at(-1) ?? "";
    if (!optionOf(base) && !ACCOUNT.has(base)) throw plainError(`\`${base}\` is not a valid npm option`);
    changes.set(key, value === "" ? undefined : value);
  }
  save(call, changes);
}

async function deleteAll(call: NpmCall, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) throw call.usageError();
  save(call, new Map(keys.map((key) => [key, undefined])));
}

/** Writes the file of the place that `--location` names: the user's, unless told. */
function save(call: NpmCall, changes: ReadonlyMap<string, string | undefined>): void {
  const { settings, files } = call;
  const place = call.isGlobal ? "global" : (settings.text("location") ?? "user");
  const layer = settings.layers.find((one) => one.place === place);
  const path = layer?.source ?? `${settings.localPrefix}/.npmrc`;
  const bytes = files.readFile(path);
  const rows = new Map(bytes instanceof Errno ? [] : parseIni(decode(bytes)));
  for (const [key, value] of changes) {
    if (value === undefined) rows.delete(key);
    else rows.set(key, value);
  }
  if (rows.size === 0) {
    files.unlink(path);
    return;
  }
  const text = [...rows].map(([key, value]) => `${key}=${value}\n`).join("");
  const refused = makeDirectories(files, dirName(path)) ?? files.writeFile(path, text, 0o600);
  if (refused) throw errnoError(refused, "open", path);
}

async function getAll(call: NpmCall, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return list(call);
  const isProtected = keys.find((key) => key.startsWith("_") || key.startsWith("//"));
  if (isProtected !== undefined)
    throw plainError(`The ${isProtected} option is protected, and cannot be retrieved in this way`);
  const lines = keys.map((key) => `${keys.length > 1 ? `${key}=` : ""}${plainText(call.settings.get(key))}`);
  await call.out(lines.join("\n"));
}

function plainText(value: OptionValue | undefined): string {
  return Array.isArray(value) ? value.join(",") : String(value);
}

async function list(call: NpmCall): Promise<void> {
  const { settings, process } = call;
  if (settings.flag("json")) return listJson(call);
  const isLong = settings.flag("long");
  const lines: string[] = [];
  for (const layer of [...settings.layers].reverse()) {
    if ((layer.place === "default" && !isLong) || layer.values.size === 0) continue;
    lines.push(`; "${layer.place}" config from ${layer.source}`, "", ...rowsOf(call, layer), "");
  }
  if (!isLong)
    lines.push(
      `; node bin location = ${settings.nodePrefix}/bin/node`,
      `; node version = v${nodeVersionOf(process)}`,
      `; npm local prefix = ${settings.localPrefix}`,
      `; npm version = ${npmVersionOf(process)}`,
      `; cwd = ${process.cwd}`,
      `; HOME = ${process.env.get("HOME") ?? ""}`,
      "; Run `npm config ls -l` to show all defaults.",
    );
  await call.out(lines.join("\n").trim());
}

function rowsOf({ settings }: NpmCall, { place, values }: SettingsLayer): readonly string[] {
  return [...values]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([key, value]) => {
      const row = /^_|:_/.test(key) ? `${key} = (protected)` : `${key} = ${JSON.stringify(value)}`;
      const strongest = settings.placeOf(key);
      return strongest === place ? row : `; ${row} ; overridden by ${strongest}`;
    });
}

async function listJson(call: NpmCall): Promise<void> {
  const keys = new Set(call.settings.layers.flatMap(({ values }) => [...values.keys()]));
  await call.json(
    Object.fromEntries(
      [...keys].filter((key) => !/^_|:_/.test(key)).map((key) => [key, call.settings.get(key)]),
    ),
  );
}

import { decode } from "../../../base/bytes.ts";
import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Call } from "../cli/call.ts";
import { plainError } from "../cli/failure.ts";

/** Keys and values of `--from-literal`, `--from-file` and `--from-env-file`. */
export function readData(call: Call): Record<string, string> {
  const data: Record<string, string> = {};
  const list = (name: string) => (call.flags.options.has(name) ? call.flags.list(name) : []);
  for (const word of list("from-literal")) {
    const [key = "", value] = word.split(/=(.*)/s);
    if (value === undefined) throw plainError(`invalid literal source ${word}, expected key=value`);
    data[key] = value.replace(/^(["'])(.*)\1$/s, "$2");
  }
  for (const word of list("from-file")) Object.assign(data, fromFile(call, word));
  for (const path of list("from-env-file"))
    for (const line of readText(call, path).split("\n")) {
      const [key = "", value = ""] = line.trim().split(/=(.*)/s);
      if (key !== "" && !key.startsWith("#")) data[key] = value;
    }
  return data;
}

/** `told`: what is said where it cannot be read. */
export function readText(
  call: Call,
  path: string,
  told = (reason: string) => `error reading ${path}: ${reason}`,
): string {
  const content = call.process.files.readFile(path);
  if (content instanceof Errno) throw plainError(told(content.message.toLowerCase()));
  return decode(content);
}

function fromFile(call: Call, word: string): Record<string, string> {
  const equals = word.indexOf("=");
  const path = equals < 0 ? word : word.slice(equals + 1);
  const status = call.process.files.stat(path);
  if (status instanceof Errno) throw plainError(`error reading ${path}: ${status.message.toLowerCase()}`);
  if (status.kind !== "directory")
    return { [equals < 0 ? baseName(path) : word.slice(0, equals)]: readText(call, path) };
  const entries = call.process.files.readdir(path);
  if (entries instanceof Errno)
    throw plainError(`error listing files in ${path}: ${entries.message.toLowerCase()}`);
  const files = entries.filter(({ kind }) => kind === "file").toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(files.map(({ name }) => [name, readText(call, `${path}/${name}`)]));
}

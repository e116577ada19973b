import { decode } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { homeOf, type PipSetting } from "./context.ts";
import type { OptionValues, PipOption } from "./option.ts";
import { valueFault } from "./parse-options.ts";

export interface ConfigFile {
  readonly kind: "global" | "user" | "site" | "env";
  readonly path: string;
}

/** Configuration files, the weakest first (https://pip.pypa.io/en/stable/topics/configuration/). */
export function configFiles(process: Process, interpreter: Interpreter): readonly ConfigFile[] {
  const home = homeOf(process);
  const config = process.env.get("XDG_CONFIG_HOME") ?? joinPath(home, ".config");
  const own = process.env.get("PIP_CONFIG_FILE");
  return [
    { kind: "global", path: "/etc/xdg/pip/pip.conf" },
    { kind: "global", path: "/etc/pip.conf" },
    { kind: "user", path: joinPath(home, ".pip/pip.conf") },
    { kind: "user", path: joinPath(config, "pip/pip.conf") },
    { kind: "site", path: joinPath(interpreter.prefix, "pip.conf") },
    ...(own ? [{ kind: "env", path: own } as const] : []),
  ];
}

/** `section.name` → value, of an ini file. */
export function parseConfig(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let section = "";
  for (const line of text.split("\n")) {
    const head = /^\[(.+)\]\s*$/.exec(line)?.[1];
    const [, name, value] = /^([^\s#;=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (head !== undefined) section = head;
    else if (name !== undefined)
      values.set(`${section}.${name.toLowerCase().replace(/_/g, "-")}`, value ?? "");
  }
  return values;
}

/** What pip cannot read in its files, as Python's configparser tells it. */
export function configFault(process: Process, interpreter: Interpreter): string | undefined {
  for (const { path } of configFiles(process, interpreter)) {
    const content = process.files.readFile(path);
    const fault = content instanceof Errno ? undefined : faultOf(decode(content), path);
    if (fault !== undefined) return `Configuration file could not be loaded.\n${fault}\n`;
  }
  return undefined;
}

function faultOf(text: string, path: string): string | undefined {
  let section: string | undefined;
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    const number = String(at + 1);
    if (/^\s*(?:[#;].*)?$/.test(line)) continue;
    const head = /^\[(.+)\]/.exec(line)?.[1];
    if (head !== undefined) {
      section = head;
      continue;
    }
    if (section === undefined)
      return `File contains no section headers.\nfile: '${path}', line: ${number}\n'${line}\\n'`;
    // What is indented goes on with the value before.
    if (/^\s/.test(line) && seen.size > 0) continue;
    const name = /^\s*([^=:]+?)\s*[=:]/.exec(line)?.[1];
    if (name === undefined) wrong.push(`\t[line ${number.padStart(2)}]: '${line}\\n'`);
    else if (seen.has(`${section}.${name}`))
      return `While reading from '${path}' [line ${number.padStart(2)}]: option '${name}' in section '${section}' already exists`;
    else seen.add(`${section}.${name}`);
  }
  return wrong.length === 0 ? undefined : `Source contains parsing errors: '${path}'\n${wrong.join("\n")}`;
}

/** What files and the environment (`PIP_INDEX_URL`) say, the strongest last. */
export function readSettings(process: Process, interpreter: Interpreter): readonly PipSetting[] {
  const settings: PipSetting[] = [];
  for (const { path } of configFiles(process, interpreter)) {
    const content = process.files.readFile(path);
    if (content instanceof Errno) continue;
    for (const [key, value] of parseConfig(decode(content))) settings.push({ key, value });
  }
  for (const [name, value] of [...process.env].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (name.startsWith("PIP_") && value !== "")
      settings.push({ key: `:env:.${name.slice(4).toLowerCase().replace(/_/g, "-")}`, value });
  return settings;
}

/** Sets options that settings for all commands, or for this one, name. Gives what is wrong with one. */
export function applySettings(
  settings: readonly PipSetting[],
  command: string,
  options: readonly PipOption[],
  values: OptionValues,
): string | undefined {
  for (const { key, value } of settings) {
    const name = key.slice(key.lastIndexOf(".") + 1);
    if (![`global.${name}`, `${command}.${name}`, `:env:.${name}`].includes(key)) continue;
    const option = options.find(({ names }) => names.includes(`--${name}`));
    const fault = option ? applyOne(option, name, value, values) : undefined;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const ON: readonly string[] = ["1", "true", "yes", "on", "y", "t"];
const OFF: readonly string[] = ["0", "false", "no", "off", "n", "f"];

function applyOne(option: PipOption, name: string, value: string, values: OptionValues): string | undefined {
  if (option.argument !== undefined) {
    const fault = valueFault(option, value);
    if (fault !== undefined && !option.repeatable) return `option ${name}: ${fault}`;
    for (const one of option.repeatable ? value.split(/\s+/) : [value]) values.set(option, one);
  } else if (option.counted && /^\d+$/.test(value))
    for (let count = Number(value); count > 0; count--) values.set(option, undefined);
  else if (ON.includes(value.toLowerCase())) values.set(option, undefined);
  else if (OFF.includes(value.toLowerCase())) values.unset(option);
  else
    return `${value} is not a valid value for ${name} option, please specify a boolean value like yes/no, true/false or 1/0 instead.`;
  return undefined;
}

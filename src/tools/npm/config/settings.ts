import { decode } from "../../../base/bytes.ts";
import { joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { OPTIONS, type OptionValue, optionOf } from "../options/tables.ts";
import { findLocalPrefix } from "./local-prefix.ts";
import type { ParsedArgv } from "./parse-argv.ts";
import { parseValue } from "./parse-value.ts";

/** Where a setting comes from, the strongest first (npmrc(5)). */
export type SettingsPlace = "cli" | "env" | "project" | "user" | "global" | "default";

export interface SettingsLayer {
  readonly place: SettingsPlace;
  /** A file, or what stands for one in `npm config list`. */
  readonly source: string;
  readonly values: Map<string, OptionValue>;
}

/** All settings, from the command line down to the defaults. */
export class Settings {
  readonly layers: readonly SettingsLayer[];
  /** Where node is installed: `npm install -g` puts packages under `lib/node_modules`, unless told otherwise. */
  readonly nodePrefix: string;
  readonly globalPrefix: string;
  /** The nearest directory with a package.json or a node_modules, from the working directory up. */
  readonly localPrefix: string;

  constructor(
    private readonly process: Process,
    argv: ParsedArgv,
  ) {
    const { env } = process;
    const home = env.get("HOME") ?? "/";
    this.nodePrefix = process.path.startsWith("/usr/local/") ? "/usr/local" : "/usr";
    const cli = { place: "cli" as const, source: "command line options", values: new Map(argv.options) };
    const environment = { place: "env" as const, source: "environment", values: readEnvironment(env) };
    const userFile =
      textOf(cli.values.get("userconfig")) ?? env.get("npm_config_userconfig") ?? joinPath(home, ".npmrc");
    const user = this.#file("user", userFile);
    const asked = cli.values.get("global") === true ? undefined : textOf(cli.values.get("prefix"));
    const prefix = textOf(environment.values.get("prefix")) ?? textOf(user.values.get("prefix"));
    const cliPrefix = cli.values.get("global") === true ? textOf(cli.values.get("prefix")) : undefined;
    this.globalPrefix = (cliPrefix ?? prefix ?? this.nodePrefix).replace(/^~(?=\/|$)/, home);
    this.localPrefix = asked === undefined ? findLocalPrefix(process) : normalizePath(asked, process.cwd);
    const projectFile = joinPath(this.localPrefix, ".npmrc");
    const project = projectFile === userFile ? undefined : this.#file("project", projectFile);
    const global = this.#file("global", joinPath(this.globalPrefix, "etc/npmrc"));
    const defaults = { place: "default" as const, source: "default values", values: this.#defaults(home) };
    this.layers = [cli, environment, ...(project ? [project] : []), user, global, defaults];
  }

  get(key: string): OptionValue | undefined {
    return this.layers.find(({ values }) => values.has(key))?.values.get(key);
  }

  /** Where it was set. */
  placeOf(key: string): SettingsPlace | undefined {
    return this.layers.find(({ values }) => values.has(key))?.place;
  }

  isDefault(key: string): boolean {
    return this.placeOf(key) === "default";
  }

  flag(key: string): boolean {
    return this.get(key) === true;
  }

  text(key: string): string | undefined {
    return textOf(this.get(key));
  }

  list(key: string): readonly string[] {
    const value = this.get(key);
    return Array.isArray(value) ? value : [];
  }

  #file(place: SettingsPlace, source: string): SettingsLayer {
    const bytes = this.process.files.readFile(source);
    const rows = bytes instanceof Errno ? [] : parseIni(decode(bytes));
    const values = new Map<string, OptionValue>();
    for (const [key, text] of rows) {
      const value = this.#expand(text);
      const option = optionOf(key);
      const parsed = option && parseValue(option, value);
      const before = values.get(key);
      if (parsed && "value" in parsed)
        values.set(
          key,
          Array.isArray(before) && Array.isArray(parsed.value) ? [...before, ...parsed.value] : parsed.value,
        );
      else if (!option) values.set(key, value);
    }
    return { place, source, values };
  }

  /** `${HOME}`. */
  #expand(text: string): string {
    return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => this.process.env.get(name) ?? whole);
  }

  #defaults(home: string): Map<string, OptionValue> {
    const values = new Map<string, OptionValue>();
    for (const [key, option] of Object.entries(OPTIONS)) values.set(key, settingOf(option?.default));
    const { env } = this.process;
    values.set("cache", joinPath(home, ".npm"));
    values.set("userconfig", joinPath(home, ".npmrc"));
    values.set("globalconfig", joinPath(this.globalPrefix, "etc/npmrc"));
    values.set("prefix", this.globalPrefix);
    values.set("editor", env.get("EDITOR") ?? env.get("VISUAL") ?? "vi");
    values.set("shell", env.get("SHELL") ?? "sh");
    values.set("omit", env.get("NODE_ENV") === "production" ? ["dev"] : []);
    return values;
  }
}

export function textOf(value: OptionValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function settingOf(value: unknown): OptionValue {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** `npm_config_save_exact=true`. */
function readEnvironment(env: ReadonlyMap<string, string>): Map<string, OptionValue> {
  const values = new Map<string, OptionValue>();
  for (const [name, text] of env) {
    const match = /^npm_config_([^_].*)$/i.exec(name);
    if (!match || text === "") continue;
    const key = (match[1] ?? "").toLowerCase().replaceAll("_", "-");
    const option = optionOf(key);
    const parsed = option && parseValue(option, text);
    if (parsed && "value" in parsed) values.set(key, parsed.value);
  }
  return values;
}

/** Lines `key = value` and `key[] = value`; others, comments and sections, say nothing here. */
export function parseIni(text: string): readonly (readonly [key: string, value: string])[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const row = line.trim();
    if (row === "" || /^[;#[]/.test(row)) return [];
    const at = row.indexOf("=");
    const key = (at < 0 ? row : row.slice(0, at)).trim().replace(/\[\]$/, "");
    const value = at < 0 ? "true" : row.slice(at + 1).trim();
    return [[key, value.replace(/^"(.*)"$/, "$1").replace(/^'(.*)'$/, "$1")] as const];
  });
}

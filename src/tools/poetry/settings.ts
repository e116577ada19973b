import { parse, TomlError } from "smol-toml";
import { decode } from "../../base/bytes.ts";
import { dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { makeDirectories } from "../python/write-tree.ts";
import { PoetryError } from "./console/console.ts";
import { SECOND } from "./profile.ts";
import { isTable } from "./project/dependency.ts";
import { addTable, removeKey, removeTable, setKey } from "./toml-edit/edit.ts";
import { writeValue } from "./toml-edit/write-value.ts";

/** Settings of poetry: `poetry config`. They come from the environment, poetry.toml of the project, config.toml, or are as shipped. */
export type SettingValue = string | boolean | number | null;

interface Shipped {
  readonly value: SettingValue;
  readonly kind: "boolean" | "number" | "text";
  /** The minor version that has it first, and that which has it no more. */
  readonly since?: number;
  readonly until?: number;
}

const SHIPPED: Readonly<Record<string, Shipped>> = {
  "cache-dir": { value: "", kind: "text" },
  "experimental.new-installer": { value: true, kind: "boolean", until: 7 },
  "data-dir": { value: "", kind: "text", since: SECOND },
  "experimental.system-git-client": { value: false, kind: "boolean", until: SECOND },
  "installer.max-workers": { value: null, kind: "number" },
  "installer.modern-installation": { value: true, kind: "boolean", since: 4, until: SECOND },
  "installer.no-binary": { value: null, kind: "text" },
  "installer.only-binary": { value: null, kind: "text", since: SECOND },
  "installer.parallel": { value: true, kind: "boolean" },
  "installer.re-resolve": { value: true, kind: "boolean", since: SECOND },
  "keyring.enabled": { value: true, kind: "boolean", since: 8 },
  "python.installation-dir": { value: "{data-dir}/python", kind: "text", since: SECOND + 1 },
  "requests.max-retries": { value: 0, kind: "number", since: SECOND },
  "solver.lazy-wheel": { value: true, kind: "boolean", since: 8 },
  "system-git-client": { value: false, kind: "boolean", since: SECOND },
  "virtualenvs.create": { value: true, kind: "boolean" },
  "virtualenvs.in-project": { value: null, kind: "boolean" },
  "virtualenvs.options.always-copy": { value: false, kind: "boolean" },
  "virtualenvs.options.no-pip": { value: false, kind: "boolean" },
  "virtualenvs.options.no-setuptools": { value: false, kind: "boolean", until: SECOND },
  "virtualenvs.options.system-site-packages": { value: false, kind: "boolean" },
  "virtualenvs.path": { value: "{cache-dir}/virtualenvs", kind: "text" },
  "virtualenvs.prefer-active-python": { value: false, kind: "boolean", until: SECOND },
  "virtualenvs.prompt": { value: "{project_name}-py{python_version}", kind: "text" },
  "virtualenvs.use-poetry-python": { value: false, kind: "boolean", since: SECOND },
  "warnings.export": { value: true, kind: "boolean", since: 8, until: SECOND },
};

export class Settings {
  readonly #user: Map<string, SettingValue>;
  readonly #local: Map<string, SettingValue>;
  readonly #secrets: Map<string, SettingValue>;

  constructor(
    private readonly process: Process,
    private readonly minor: number,
    /** The project's directory; undefined where there is none. */
    private readonly directory: string | undefined,
  ) {
    this.#user = this.#read(this.#userPath);
    this.#secrets = this.#read(this.#secretsPath);
    this.#local = directory === undefined ? new Map() : this.#read(this.#localPath);
  }

  get #userPath(): string {
    const base = this.process.env.get("XDG_CONFIG_HOME") ?? joinPath(this.#home, ".config");
    const own = this.process.env.get("POETRY_CONFIG_DIR") || joinPath(base, "pypoetry");
    return joinPath(normalizePath(own, this.process.cwd), "config.toml");
  }

  get #secretsPath(): string {
    return joinPath(dirName(this.#userPath), "auth.toml");
  }

  get #localPath(): string {
    return joinPath(this.directory ?? this.process.cwd, "poetry.toml");
  }

  get #home(): string {
    return this.process.env.get("HOME") ?? "/";
  }

  #read(path: string): Map<string, SettingValue> {
    const content = this.process.files.readFile(path);
    const found = new Map<string, SettingValue>();
    if (content instanceof Errno) return found;
    try {
      flatten(parse(decode(content)), "", found);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
    }
    return found;
  }

  /** The names of all settings of this version, in order. */
  get names(): readonly string[] {
    return Object.keys(SHIPPED).filter((name) => this.isKnown(name));
  }

  isKnown(name: string): boolean {
    const shipped = SHIPPED[name];
    return (
      shipped !== undefined &&
      this.minor >= (shipped.since ?? 0) &&
      this.minor < (shipped.until ?? Number.POSITIVE_INFINITY)
    );
  }

  kindOf(name: string): "boolean" | "number" | "text" | undefined {
    return this.isKnown(name) ? SHIPPED[name]?.kind : undefined;
  }

  get(name: string): SettingValue {
    const variable = this.process.env.get(`POETRY_${name.toUpperCase().replace(/[.-]/g, "_")}`);
    if (variable !== undefined) return SHIPPED[name]?.kind === "boolean" ? isYes(variable) : variable;
    const set = this.#local.get(name) ?? this.#user.get(name) ?? this.#secrets.get(name);
    if (set !== undefined) return set;
    if (name === "cache-dir")
      return joinPath(this.process.env.get("XDG_CACHE_HOME") ?? joinPath(this.#home, ".cache"), "pypoetry");
    if (name === "data-dir")
      return joinPath(
        this.process.env.get("XDG_DATA_HOME") ?? joinPath(this.#home, ".local/share"),
        "pypoetry",
      );
    return SHIPPED[name]?.value ?? null;
  }

  flag(name: string): boolean {
    return this.get(name) === true;
  }

  /** With `{cache-dir}` and `{data-dir}` put in. */
  path(name: string): string {
    const text = String(this.get(name) ?? "");
    return text
      .replace("{cache-dir}", String(this.get("cache-dir")))
      .replace("{data-dir}", String(this.get("data-dir")))
      .replace(/^~(?=\/|$)/, this.#home);
  }

  /** Undefined values are taken away; the rest of the file stays as it is. */
  set(name: string, value: SettingValue | undefined, isLocal: boolean): void {
    const secret = isSecret(name);
    const path = secret ? this.#secretsPath : isLocal ? this.#localPath : this.#userPath;
    const values = secret ? this.#secrets : isLocal ? this.#local : this.#user;
    if (value === undefined) values.delete(name);
    else values.set(name, value);
    const { files } = this.process;
    const content = files.readFile(path);
    const text = content instanceof Errno ? "" : decode(content);
    const failed =
      makeDirectories(files, dirName(path)) ?? files.writeFile(path, withSetting(text, name, value));
    if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  }

  /** Takes a table away: what is kept for one repository. */
  removeTable(table: string): void {
    const path = isSecret(table) ? this.#secretsPath : this.#userPath;
    const { files } = this.process;
    const content = files.readFile(path);
    if (content instanceof Errno) return;
    // The empty line before it stays.
    const rest = removeTable(decode(content), table).trimStart();
    const failed = files.writeFile(path, rest === "" || rest === decode(content) ? rest : `${rest}\n`);
    if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  }

  /** The names that are set below `table`, with their values. */
  below(table: string): ReadonlyMap<string, SettingValue> {
    const values = isSecret(table) ? this.#secrets : this.#user;
    return new Map([...values].filter(([name]) => name.startsWith(`${table}.`)));
  }

  isSet(name: string, isLocal: boolean): boolean {
    return (isLocal ? this.#local : this.#user).has(name);
  }
}

function isYes(text: string): boolean {
  return text === "true" || text === "1";
}

function flatten(
  table: Readonly<Record<string, unknown>>,
  under: string,
  found: Map<string, SettingValue>,
): void {
  for (const [key, value] of Object.entries(table)) {
    const name = under === "" ? key : `${under}.${key}`;
    if (isTable(value)) flatten(value, name, found);
    else if (typeof value === "string" || typeof value === "boolean" || typeof value === "number")
      found.set(name, value);
  }
}

/** What is kept in auth.toml. */
function isSecret(name: string): boolean {
  return /^(?:http-basic|pypi-token|certificates)\./.test(name);
}

/** As tomlkit edits: a table stays where its last key goes. */
function withSetting(text: string, name: string, value: SettingValue | undefined): string {
  const dot = name.lastIndexOf(".");
  const [table, key] = [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
  if (value === undefined) return removeKey(text, table, (one) => one === key);
  const ready = table === "" ? text : addTable(text, table, table);
  return setKey(ready, { table, key, value: writeValue(value ?? "") });
}

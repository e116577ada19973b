import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { SOCKET } from "../server/data-directory.ts";

/** What mysql and mysqladmin are told (https://dev.mysql.com/doc/refman/8.4/en/mysql-command-options.html). */
export interface ClientOptions {
  user: string;
  /** undefined: none; `ask`: from the terminal. */
  password: string | { readonly ask: true } | undefined;
  passwordOnLine: boolean;
  host: string | undefined;
  port: number;
  socket: string;
  tcp: boolean;
  database: string | undefined;
  execute: string | undefined;
  table: boolean;
  batch: boolean;
  raw: boolean;
  vertical: boolean;
  names: boolean;
  force: boolean;
  silent: number;
  verbose: number;
  version: boolean;
  operands: string[];
}

/** By their letters; in capitals: with a value. */
const LETTERS: Readonly<Record<string, string>> = {
  u: "USER",
  p: "password",
  h: "HOST",
  P: "PORT",
  S: "SOCKET",
  D: "DATABASE",
  e: "EXECUTE",
  t: "table",
  B: "batch",
  r: "raw",
  E: "vertical",
  N: "skip-column-names",
  f: "force",
  s: "silent",
  v: "verbose",
  V: "version",
  n: "unbuffered",
  A: "no-auto-rehash",
  C: "compress",
};
const HARMLESS =
  /^(comments|no-auto-rehash|unbuffered|default-character-set|ssl-mode|no-defaults|no-beep|connect-timeout|line-numbers|compress|wait|get-server-public-key)$/;

/** A text: what is wrong. */
export function readOptions(process: Process): ClientOptions | string {
  const options: ClientOptions = {
    user: process.files.credentials.uid === 0 ? "root" : (process.env.get("USER") ?? "mysql"),
    password: process.env.get("MYSQL_PWD"),
    passwordOnLine: false,
    host: process.env.get("MYSQL_HOST"),
    port: Number(process.env.get("MYSQL_TCP_PORT") ?? 3306),
    socket: process.env.get("MYSQL_UNIX_PORT") ?? SOCKET,
    tcp: false,
    database: undefined,
    execute: undefined,
    table: false,
    batch: false,
    raw: false,
    vertical: false,
    names: true,
    force: false,
    silent: 0,
    verbose: 0,
    version: false,
    operands: [],
  };
  const words = process.argv.slice(1);
  while (words.length > 0) {
    const word = words.shift() ?? "";
    const failed =
      word.startsWith("--") && word !== "--"
        ? long(process, options, word, words)
        : word.startsWith("-") && word !== "-"
          ? short(options, word, words)
          : void options.operands.push(word);
    if (failed) return failed;
  }
  return options;
}

function short(options: ClientOptions, word: string, words: string[]): string | undefined {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? "";
    const name = LETTERS[letter];
    if (!name) return `unknown option '-${letter}'`;
    const rest = word.slice(at + 1);
    if (name === "password") {
      set(options, name, rest === "" ? undefined : rest);
      return undefined;
    }
    if (name === name.toUpperCase()) {
      const value = rest === "" ? words.shift() : rest;
      if (value === undefined) return `option '-${letter}' requires an argument`;
      set(options, name.toLowerCase(), value);
      return undefined;
    }
    set(options, name, undefined);
  }
  return undefined;
}

const VALUED = new Set(["user", "host", "port", "socket", "database", "execute", "protocol"]);

function long(process: Process, options: ClientOptions, word: string, words: string[]): string | undefined {
  const [, name = "", value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
  if (name === "defaults-extra-file" || name === "defaults-file")
    return readFile(process, options, value ?? "");
  if (HARMLESS.test(name)) return undefined;
  const given = VALUED.has(name) && value === undefined ? words.shift() : value;
  if (VALUED.has(name) && given === undefined) return `option '--${name}' requires an argument`;
  return set(options, name, given) ? undefined : `unknown option '--${name}'`;
}

/** `[client]` of an option file: user, password and the like. */
function readFile(process: Process, options: ClientOptions, path: string): string | undefined {
  const content = process.files.readFile(path);
  if (content instanceof Errno) return `Could not open required defaults file: ${path}`;
  for (const line of decode(content).split("\n")) {
    const [, name = "", value = ""] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name) set(options, name, value.replace(/^"(.*)"$|^'(.*)'$/, "$1$2"));
  }
  options.passwordOnLine = false;
  return undefined;
}

function set(options: ClientOptions, name: string, value: string | undefined): boolean {
  switch (name) {
    case "user":
    case "host":
    case "database":
    case "execute":
      options[name] = value ?? "";
      return true;
    case "socket":
      options.socket = value ?? SOCKET;
      return true;
    case "port":
      options.port = Number(value);
      return true;
    case "protocol":
      options.tcp = value?.toLowerCase() === "tcp";
      return true;
    case "password":
      options.password = value ?? { ask: true };
      options.passwordOnLine = value !== undefined;
      return true;
    case "table":
    case "batch":
    case "raw":
    case "vertical":
    case "force":
    case "version":
      options[name] = true;
      return true;
    case "skip-column-names":
      options.names = false;
      return true;
    case "silent":
    case "verbose":
      options[name]++;
      return true;
    default:
      return HARMLESS.test(name);
  }
}

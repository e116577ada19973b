import { percentDecode } from "../../../base/percent-decode.ts";
export interface Options {
  host: string | undefined;
  port: number;
  user: string | undefined;
  database: string | undefined;
  /** `-c` and `-f`, in their order. */
  readonly actions: { readonly kind: "command" | "file"; readonly text: string }[];
  lists: boolean;
  quiet: boolean;
  noRc: boolean;
  echo: "none" | "all" | "queries" | "errors";
  showHidden: boolean;
  single: boolean;
  never: boolean;
  always: boolean;
  output: string | undefined;
  readonly variables: Map<string, string>;
  readonly print: PrintOptions;
}

export interface PrintOptions {
  format: "aligned" | "unaligned" | "csv";
  expanded: boolean | "auto";
  tuplesOnly: boolean;
  border: number;
  separator: string;
  null: string;
  footer: boolean;
}

type Given = { readonly kind: "help" | "version" } | { readonly kind: "wrong"; readonly message: string };

const LONG: Readonly<Record<string, string>> = {
  "no-align": "A",
  command: "c",
  dbname: "d",
  "echo-all": "a",
  "echo-queries": "e",
  "echo-hidden": "E",
  "field-separator": "F",
  file: "f",
  host: "h",
  list: "l",
  "no-password": "w",
  "no-psqlrc": "X",
  output: "o",
  password: "W",
  port: "p",
  pset: "P",
  quiet: "q",
  set: "v",
  "single-transaction": "1",
  "tuples-only": "t",
  username: "U",
  variable: "v",
  version: "V",
  expanded: "x",
};

const WITH_VALUE = "cdfFhopPUv";

/** The words of a call; what PG… variables say besides. */
export function readOptions(words: readonly string[], env: ReadonlyMap<string, string>): Options | Given {
  const options: Options = {
    host: env.get("PGHOST"),
    port: Number(env.get("PGPORT") ?? 5432),
    user: env.get("PGUSER"),
    database: env.get("PGDATABASE"),
    actions: [],
    lists: false,
    quiet: false,
    noRc: false,
    echo: "none",
    showHidden: false,
    single: false,
    never: false,
    always: false,
    output: undefined,
    variables: new Map(),
    print: {
      format: "aligned",
      expanded: false,
      tuplesOnly: false,
      border: 1,
      separator: "|",
      null: "",
      footer: true,
    },
  };
  const operands: string[] = [];
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (word === "--") operands.push(...rest.splice(0));
    else if (word.startsWith("--")) {
      const wrong = takeLong(options, word, rest);
      if (wrong) return wrong;
    } else if (/^-./.test(word)) {
      const wrong = takeLetters(options, word.slice(1), rest);
      if (wrong) return wrong;
    } else operands.push(word);
  }
  const [database, user] = operands;
  if (database !== undefined) takeDatabase(options, database);
  if (user !== undefined) options.user = user;
  return options;
}

function takeLong(options: Options, word: string, rest: string[]): Given | undefined {
  const [, name = "", value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (name === "help") return { kind: "help" };
  if (name === "csv") {
    options.print.format = "csv";
    return undefined;
  }
  const letter = LONG[name];
  if (letter === undefined) return { kind: "wrong", message: `unrecognized option '${word}'` };
  const wants = WITH_VALUE.includes(letter);
  if (wants && value === undefined && rest.length === 0)
    return { kind: "wrong", message: `option '--${name}' requires an argument` };
  return take(options, letter, wants ? (value ?? rest.shift() ?? "") : "");
}

function takeLetters(options: Options, letters: string, rest: string[]): Given | undefined {
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    if (letter === "?") return { kind: "help" };
    if (!Object.values(LONG).includes(letter))
      return { kind: "wrong", message: `invalid option -- '${letter}'` };
    if (!WITH_VALUE.includes(letter)) {
      const given = take(options, letter, "");
      if (given) return given;
      continue;
    }
    const joined = letters.slice(at + 1);
    if (joined === "" && rest.length === 0)
      return { kind: "wrong", message: `option requires an argument -- '${letter}'` };
    return take(options, letter, joined || (rest.shift() ?? ""));
  }
  return undefined;
}

function take(options: Options, letter: string, value: string): Given | undefined {
  const { print } = options;
  switch (letter) {
    case "V":
      return { kind: "version" };
    case "A":
      print.format = "unaligned";
      return undefined;
    case "F":
      print.separator = value;
      return undefined;
    case "t":
      print.tuplesOnly = true;
      return undefined;
    case "x":
      print.expanded = true;
      return undefined;
    case "P":
      return takePset(print, value);
    case "v": {
      const [name = "", ...text] = value.split("=");
      options.variables.set(name, text.join("="));
      return undefined;
    }
    default:
      return takeSwitch(options, letter, value);
  }
}

function takePset(print: PrintOptions, value: string): Given | undefined {
  const [name = "", text = ""] = value.split("=");
  if (name === "format" && (text === "aligned" || text === "unaligned" || text === "csv"))
    print.format = text;
  else if (name === "border") print.border = Number(text);
  else if (name === "null") print.null = text;
  else if (name === "tuples_only") print.tuplesOnly = text !== "off";
  else if (name === "expanded") print.expanded = text === "auto" ? "auto" : text !== "off";
  else if (name === "footer") print.footer = text !== "off";
  else if (name === "pager") return undefined;
  else return { kind: "wrong", message: `rockpool: not simulated here: -P ${value}` };
  return undefined;
}

function takeSwitch(options: Options, letter: string, value: string): undefined {
  if (letter === "c") options.actions.push({ kind: "command", text: value });
  else if (letter === "f") options.actions.push({ kind: "file", text: value });
  else if (letter === "d") takeDatabase(options, value);
  else if (letter === "h") options.host = value;
  else if (letter === "p") options.port = Number(value);
  else if (letter === "U") options.user = value;
  else if (letter === "l") options.lists = true;
  else if (letter === "q") options.quiet = true;
  else if (letter === "X") options.noRc = true;
  else if (letter === "a") options.echo = "all";
  else if (letter === "e") options.echo = "queries";
  else if (letter === "E") options.showHidden = true;
  else if (letter === "1") options.single = true;
  else if (letter === "w") options.never = true;
  else if (letter === "W") options.always = true;
  else if (letter === "o") options.output = value;
  return undefined;
}

/** A name, `postgresql://user:password@host:port/name`, or `host=… dbname=…`. */
function takeDatabase(options: Options, text: string): void {
  const [, user, password, host, port, name] =
    /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^:/]*)(?::(\d+))?(?:\/([^?]*))?/.exec(text) ?? [];
  if (text.includes("://")) {
    if (user) options.user = percentDecode(user);
    if (password !== undefined) options.variables.set("\u0000password", percentDecode(password));
    if (host) options.host = host;
    if (port) options.port = Number(port);
    if (name) options.database = name;
    return;
  }
  if (!text.includes("=")) {
    options.database = text;
    return;
  }
  for (const [, key = "", quoted, plain] of text.matchAll(/(\w+)\s*=\s*(?:'([^']*)'|(\S+))/g)) {
    const value = quoted ?? plain ?? "";
    if (key === "dbname") options.database = value;
    else if (key === "user") options.user = value;
    else if (key === "host") options.host = value;
    else if (key === "port") options.port = Number(value);
    else if (key === "password") options.variables.set("\u0000password", value);
  }
}

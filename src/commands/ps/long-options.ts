import { PsFault } from "./format.ts";
import type { ListKind } from "./lists.ts";
import type { PsAnswer, PsWords } from "./read-words.ts";

/** What each list is of, and what a list that is missing is called. */
const LISTS: Readonly<Record<string, readonly [ListKind, string]>> = {
  Group: ["real-group", "list of real groups"],
  User: ["ruser", "list of real users"],
  group: ["egroup", "list of effective groups"],
  pid: ["pid", "list of process IDs"],
  ppid: ["parent", "list of process IDs"],
  "quick-pid": ["pid", "list of process IDs"],
  sid: ["session", "some sid thing(s)"],
  tty: ["tty", "list of ttys"],
  user: ["euser", "list of effective users"],
};

const OTHERS = [
  "cols",
  "columns",
  "context",
  "cumulative",
  "deselect",
  "forest",
  "format",
  "headers",
  "headings",
  "help",
  "info",
  "lines",
  "no-headers",
  "no-headings",
  "noheader",
  "noheaders",
  "noheading",
  "noheadings",
  "rows",
  "sort",
  "version",
  "width",
] as const;

const NAMES: readonly string[] = [...Object.keys(LISTS), ...OTHERS];

const BARE: ReadonlySet<string> = new Set(["cumulative", "deselect", "forest", "headers", "version"]);

/** `--forest`, `--pid=1`, `--sort -pcpu`, or a unique beginning of one. */
export function readLongOption(reader: PsWords, word: string): PsAnswer | PsFault | undefined {
  const equals = word.indexOf("=");
  const typed = word.slice(2, equals < 0 ? undefined : equals);
  const attached = equals < 0 ? "" : word.slice(equals + 1);
  const begun = NAMES.filter((name) => name.startsWith(typed));
  const name = NAMES.includes(typed) ? typed : begun.length === 1 ? begun[0] : undefined;
  if (typed === "" || name === undefined) return new PsFault("unknown gnu long option");
  const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (list) return reader.list(list[0], reader.argument(attached), `${list[1]} must follow --${name}`);
  if (attached !== "" && BARE.has(name)) return new PsFault(`option --${name} does not take an argument`);
  return readOther(reader, name, attached);
}

function readOther(reader: PsWords, name: string, attached: string): PsAnswer | PsFault | undefined {
  const { wishes } = reader;
  switch (name) {
    case "cols":
    case "columns":
    case "width":
    case "lines":
    case "rows":
      return readSize(reader, name, attached);
    case "cumulative":
      return undefined;
    case "deselect":
      wishes.negated = true;
      return undefined;
    case "forest":
      wishes.tree = "forest";
      return undefined;
    case "format": {
      const format = reader.argument(attached);
      if (format === undefined) return new PsFault("format specification must follow --format");
      wishes.formats.push(format);
      return undefined;
    }
    case "headers":
    case "headings":
      wishes.header = "pages";
      return undefined;
    case "help":
      return { answer: "help", section: attached || (reader.next() ?? "") };
    case "sort": {
      const keys = reader.argument(attached);
      if (keys === undefined) return new PsFault("long sort specification must follow --sort");
      wishes.sortKeys.push(...keys.split(","));
      return undefined;
    }
    case "version":
      return { answer: "version", section: "" };
    case "context":
    case "info":
      return new PsFault(`rockpool: ps --${name} is not simulated here`);
    default:
      wishes.header = "none";
      return undefined;
  }
}

function readSize(reader: PsWords, name: string, attached: string): PsFault | undefined {
  const text = reader.argument(attached);
  if (text === undefined || !/^\d+$/.test(text)) return new PsFault(sizeFault(name));
  if (name === "lines" || name === "rows") reader.wishes.rows = Number(text);
  else reader.wishes.columns = Number(text);
  return undefined;
}

function sizeFault(name: string): string {
  const isRows = name === "lines" || name === "rows";
  return isRows
    ? "number of rows must follow --rows or --lines"
    : "number of columns must follow --cols, --width, or --columns";
}

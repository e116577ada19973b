import { PsFault } from "./format.ts";
import type { ListKind } from "./lists.ts";
import type { PsAnswer, PsWords } from "./read-words.ts";

const LISTS: Readonly<Record<string, readonly [ListKind, string]>> = {
  U: ["euser", "list of users must follow U"],
  p: ["pid", "list of process IDs must follow p"],
  q: ["pid", "list of process IDs must follow q"],
};

/** Formats whose letters mean other ones with a dash. */
const FORMATS: Readonly<Record<string, string>> = { j: "J", l: "L", s: "s", u: "u", v: "v" };

/** One letter of `aux`; `rest` is what follows it in its word. */
export function readBsdLetter(
  reader: PsWords,
  letter: string,
  rest: string,
): PsAnswer | PsFault | "took-rest" | undefined {
  const { wishes } = reader;
  const list = Object.hasOwn(LISTS, letter) ? LISTS[letter] : undefined;
  if (list) return reader.list(list[0], reader.argument(rest), list[1]) ?? "took-rest";
  const format = Object.hasOwn(FORMATS, letter) ? FORMATS[letter] : undefined;
  if (format !== undefined) {
    wishes.formatLetters.add(format);
    return undefined;
  }
  switch (letter) {
    case "L":
      return { answer: "specifiers", section: "" };
    case "O":
    case "o":
      return addFormat(reader, letter, rest);
    case "T":
      wishes.thisTerminal = true;
      return undefined;
    case "V":
      return { answer: "version", section: "" };
    case "a":
      wishes.othersToo = true;
      return undefined;
    case "c":
      wishes.trueName = true;
      return undefined;
    case "e":
      wishes.environment = true;
      return undefined;
    case "f":
      wishes.tree = "forest";
      return undefined;
    case "g":
      return undefined;
    case "h":
      wishes.header = "none";
      return undefined;
    case "k":
      return addSortKeys(reader, rest);
    case "n":
      wishes.numeric = true;
      return undefined;
    case "r":
      wishes.onlyRunning = true;
      return undefined;
    case "S":
      return undefined;
    case "t":
      return readTerminal(reader, rest);
    case "w":
      wishes.wide++;
      return undefined;
    case "x":
      wishes.withoutTerminal = true;
      return undefined;
    case "H":
    case "X":
    case "Z":
    case "m":
      return new PsFault(`rockpool: ps ${letter} is not simulated here`);
    default:
      return new PsFault("unsupported option (BSD syntax)");
  }
}

function addFormat(reader: PsWords, letter: string, rest: string): PsFault | "took-rest" {
  const format = reader.argument(rest);
  if (format === undefined) return new PsFault(`format specification must follow ${letter}`);
  (letter === "o" ? reader.wishes.formats : reader.wishes.insertedFormats).push(format);
  return "took-rest";
}

function addSortKeys(reader: PsWords, rest: string): PsFault | "took-rest" {
  const keys = reader.argument(rest);
  if (keys === undefined) return new PsFault("long sort specification must follow 'k'");
  reader.wishes.sortKeys.push(...keys.split(","));
  return "took-rest";
}

/** A sole `t` means the terminal that ps itself has. */
function readTerminal(reader: PsWords, rest: string): PsFault | "took-rest" {
  const name = reader.argument(rest);
  if (name !== undefined) return reader.list("tty", name, "") ?? "took-rest";
  reader.wishes.thisTerminal = true;
  return "took-rest";
}

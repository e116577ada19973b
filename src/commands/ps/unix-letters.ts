import { PsFault } from "./format.ts";
import type { ListKind } from "./lists.ts";
import type { PsAnswer, PsWords } from "./read-words.ts";

const LISTS: Readonly<Record<string, readonly [ListKind, string]>> = {
  C: ["command", "list of command names must follow -C"],
  G: ["real-group", "list of real groups must follow -G"],
  U: ["ruser", "list of real users must follow -U"],
  g: ["group-or-session", "list of session leaders OR effective group IDs must follow -g"],
  p: ["pid", "list of process IDs must follow -p"],
  q: ["pid", "list of process IDs must follow -q"],
  s: ["session", "list of session IDs must follow -s"],
  t: ["tty", "list of terminals (pty, tty...) must follow -t"],
  u: ["euser", "list of users must follow -u"],
};

/** One letter of `-ef`; `rest` is what follows it in its word. */
export function readUnixLetter(
  reader: PsWords,
  letter: string,
  rest: string,
): PsAnswer | PsFault | "took-rest" | undefined {
  const { wishes } = reader;
  const list = Object.hasOwn(LISTS, letter) ? LISTS[letter] : undefined;
  if (list) return reader.list(list[0], reader.argument(rest), list[1]) ?? "took-rest";
  switch (letter) {
    case "A":
    case "e":
      wishes.all = true;
      return undefined;
    case "F":
    case "f":
    case "j":
    case "l":
      wishes.formatLetters.add(letter);
      return undefined;
    case "H":
      wishes.tree = "hierarchy";
      return undefined;
    case "L":
    case "P":
    case "T":
    case "c":
    case "y":
      wishes.modifiers.add(letter);
      return undefined;
    case "N":
      wishes.negated = true;
      return undefined;
    case "O":
    case "o":
      return addFormat(reader, letter, rest);
    case "V":
      return { answer: "version", section: "" };
    case "a":
      wishes.withTerminal = true;
      return undefined;
    case "d":
      wishes.noLeaders = true;
      return undefined;
    case "w":
      wishes.wide++;
      return undefined;
    case "m":
    case "M":
      return new PsFault(`rockpool: ps -${letter} is not simulated here`);
    default:
      return new PsFault("unsupported SysV option");
  }
}

function addFormat(reader: PsWords, letter: string, rest: string): PsFault | "took-rest" {
  const format = reader.argument(rest);
  if (format === undefined)
    return new PsFault(`format ${letter === "O" ? "or sort " : ""}specification must follow -${letter}`);
  (letter === "o" ? reader.wishes.formats : reader.wishes.insertedFormats).push(format);
  return "took-rest";
}

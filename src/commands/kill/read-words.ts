import { parseProcpsSignal } from "../../process/command/procps-signals.ts";
import type { Signal } from "../../process/signals.ts";

export type KillRequest =
  | { readonly kind: "help" | "version" | "table" }
  | { readonly kind: "list"; readonly signal: string }
  | { readonly kind: "send"; readonly pids: readonly string[]; readonly signal: Signal | undefined }
  | { readonly kind: "problem"; readonly message: string; readonly isUsage: boolean };

const LONG: Readonly<Record<string, string>> = {
  help: "h",
  list: "l",
  queue: "q",
  signal: "s",
  table: "L",
  version: "V",
};

/** The words without the signal: here `-1234` is a process group, and what is not known is named by its letter. */
export function readKillWords(words: readonly string[]): KillRequest {
  const pids: string[] = [];
  let signal: Signal | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      pids.push(...words.slice(at + 1));
      break;
    }
    if (!/^-./.test(word) || /^-\d+$/.test(word)) {
      pids.push(word);
      continue;
    }
    const option = readOption(word);
    switch (option.letter) {
      case "h":
        return { kind: "help" };
      case "V":
        return { kind: "version" };
      case "L":
        return { kind: "table" };
      case "l":
        return { kind: "list", signal: option.attached ?? words.slice(at + 1).find(isOperand) ?? "" };
      case "q":
      case "s": {
        const value = option.attached ?? words[++at];
        if (value === undefined) return invalid(option.letter);
        if (option.letter === "s") signal = parseProcpsSignal(value) ?? -1;
        else if (!/^[-+]?\d+$/.test(value))
          return problem(`must be an integer value to be passed with the signal.: '${value}'`, false);
        break;
      }
      default:
        return invalid(option.letter);
    }
  }
  if (signal !== undefined && signal < 0) signal = 127;
  return { kind: "send", pids, signal };
}

function isOperand(word: string): boolean {
  return !word.startsWith("-");
}

function readOption(word: string): { readonly letter: string; readonly attached: string | undefined } {
  if (!word.startsWith("--"))
    return { letter: word[1] ?? "", attached: word.length > 2 ? word.slice(2) : undefined };
  const equals = word.indexOf("=");
  const typed = word.slice(2, equals < 0 ? undefined : equals);
  const found = Object.keys(LONG).filter((name) => name.startsWith(typed));
  const letter = found.length === 1 ? (LONG[found[0] as string] as string) : " ";
  return { letter, attached: equals < 0 ? undefined : word.slice(equals + 1) };
}

function invalid(letter: string): KillRequest {
  return problem(`invalid argument ${letter}`, true);
}

function problem(message: string, isUsage: boolean): KillRequest {
  return { kind: "problem", message, isUsage };
}

import { baseName } from "../../base/paths.ts";
import type { CommandRecord } from "./step-record.ts";
import { unwrapCommand } from "./wrapper-commands.ts";

/** A command, or one that it runs. */
export interface Call {
  readonly words: readonly string[];
  /** It is the command itself, of which more is known than its words. */
  readonly isItself: boolean;
}

/** Stands for words that are not in the line: what `xargs` reads, what `find` finds. */
export const UNSEEN = "\0unseen";

/** The command and those that it runs, from the outside in. */
export function callsOf({ words }: CommandRecord): readonly Call[] {
  return unwrapCommand(words).flatMap((called, depth): Call[] => {
    const isXargs = depth > 0 && baseName(words[0] ?? "") === "xargs";
    const own = { words: isXargs ? [...called, UNSEEN] : called, isItself: depth === 0 };
    return [own, ...calledInside(called).map((inner) => ({ words: inner, isItself: false }))];
  });
}

/** What a program runs by its own options or words. */
function calledInside([path = "", ...words]: readonly string[]): readonly (readonly string[])[] {
  const name = baseName(path);
  // `[ -f x ]` is `test -f x`.
  if (name === "[") return [["test", ...words.slice(0, -1)]];
  if (name === "find") return calledByFind(words);
  const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") : -1;
  return module >= 0 && module + 1 < words.length ? [words.slice(module + 1)] : [];
}

/** `find . -exec rm {} \;` */
function calledByFind(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, at) => {
    if (!/^-(?:exec|ok)(?:dir)?$/.test(word)) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((one, place) => one === ";" || (one === "+" && rest[place - 1] === "{}"));
    return [(end < 0 ? rest : rest.slice(0, end)).map((one) => (one.includes("{}") ? UNSEEN : one))];
  });
}

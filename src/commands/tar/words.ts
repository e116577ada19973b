import { longNames, type UsageProblem } from "../../process/command/spec.ts";
import { TAR_FLAGS } from "./flags.ts";

/** Marks an operand that stands for `-C DIRECTORY`: its place among the others counts. */
const CHANGE = "\0directory:";

/** The directory that such an operand stands for. */
export function changedDirectory(operand: string): string | undefined {
  return operand.startsWith(CHANGE) ? operand.slice(CHANGE.length) : undefined;
}

const TAKES_ARGUMENT = new Set<string>();
for (const flag of Object.values(TAR_FLAGS)) {
  const takes = "argument" in flag && !("optional" in flag.argument);
  if (takes && "short" in flag) for (const letter of flag.short) TAKES_ARGUMENT.add(letter);
}
const LONG_WITH_ARGUMENT = new Set<string>();
for (const [key, flag] of Object.entries(TAR_FLAGS)) {
  const takes = "argument" in flag && !("optional" in flag.argument);
  if (takes) for (const name of longNames(key, flag)) LONG_WITH_ARGUMENT.add(name);
}

/** Rewrites the old style (`tar cvf a.tar`), and makes operands of `-C DIRECTORY`. */
export function rewriteWords(words: readonly string[]): readonly string[] | UsageProblem {
  const rewritten: string[] = [];
  const modern = withoutOldStyle(words);
  if ("problem" in modern) return modern;
  const queue = [...modern];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === "--") return [...rewritten, word, ...queue];
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (long) rewritten.push(...takeLong(word, long[1] ?? "", long[2], queue));
    else if (/^-[^-]/.test(word)) rewritten.push(...takeCluster(word, queue));
    else rewritten.push(word);
  }
  return rewritten;
}

/** In the first word, without a dash: the letters' arguments follow in their order. */
function withoutOldStyle(words: readonly string[]): readonly string[] | UsageProblem {
  const [first = "", ...rest] = words;
  if (first === "" || first.startsWith("-")) return words;
  const options: string[] = [];
  for (const letter of first) {
    if (TAKES_ARGUMENT.has(letter) && rest.length === 0)
      return { problem: `Old option '${letter}' requires an argument.`, status: 2 };
    const argument = TAKES_ARGUMENT.has(letter) ? rest.shift() : undefined;
    options.push(`-${letter}`, ...(argument === undefined ? [] : [argument]));
  }
  return [...options, ...rest];
}

function takeLong(word: string, name: string, value: string | undefined, queue: string[]): readonly string[] {
  if (name === "directory" || name === "cd") {
    const directory = value ?? queue.shift();
    return directory === undefined ? [word] : [CHANGE + directory];
  }
  const argument = value === undefined && LONG_WITH_ARGUMENT.has(name) ? queue.shift() : undefined;
  return argument === undefined ? [word] : [`${word}=${argument}`];
}

function takeCluster(word: string, queue: string[]): readonly string[] {
  for (let at = 1; at < word.length; at++) {
    const letter = word.charAt(at);
    if (!TAKES_ARGUMENT.has(letter)) continue;
    const before = at > 1 ? [word.slice(0, at)] : [];
    const argument = word.slice(at + 1) || queue.shift();
    if (argument === undefined) return [word];
    return [...before, ...(letter === "C" ? [CHANGE + argument] : [`-${letter}${argument}`])];
  }
  return [word];
}

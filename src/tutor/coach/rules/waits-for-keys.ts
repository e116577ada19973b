import { kindAt, lineOf, operandsOf, type Rule } from "../moment.ts";

/** Programs that read the keyboard where no file is named, and how many names come before the files. */
const READERS: Readonly<Record<string, number>> = {
  awk: 1,
  cat: 0,
  cut: 0,
  grep: 1,
  head: 0,
  nl: 0,
  sed: 1,
  sort: 0,
  tac: 0,
  tail: 0,
  tr: 2,
  uniq: 0,
  wc: 0,
};
/** Of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/** `grep notes.txt`, then nothing happens, then Ctrl-C. */
export const waitsForKeys: Rule = ({ commands, computer, say }) => {
  const [only, another] = commands;
  const [name = ""] = only?.words ?? [];
  const before = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (!only || another || only.status !== INTERRUPTED || before === undefined) return undefined;
  const operands = operandsOf(only);
  if (operands.length > before || only.redirections.some(({ operator }) => operator.startsWith("<")))
    return undefined;
  const isFile = name === "grep" && kindAt(computer.files, operands[0] ?? "", only.cwdBefore) === "file";
  const words = isFile
    ? only.typed.toSpliced(-1, 0, "WORD")
    : [...only.typed, ...missing(name, operands.length)];
  return say.waitsForKeys(name, lineOf(only, words));
};

function missing(name: string, given: number): readonly string[] {
  if (name === "tr") return ["<", "FILE"];
  return name === "grep" && given === 0 ? ["WORD", "FILE"] : ["FILE"];
}

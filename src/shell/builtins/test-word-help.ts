import type { WordHelp } from "../../process/command/spec.ts";

/** Those that stand between two words, or alone. */
const OPERATORS: Readonly<Record<string, string>> = {
  "!": "not: true if what follows is false",
  "-a": "and: both must be true",
  "-o": "or: one of the two must be true",
  "=": "true if the strings are equal",
  "==": "true if the strings are equal",
  "!=": "true if the strings are not equal",
  "<": "true if the first string sorts before the second",
  ">": "true if the first string sorts after the second",
  "-eq": "true if the numbers are equal",
  "-ne": "true if the numbers are not equal",
  "-lt": "true if the first number is less",
  "-le": "true if the first number is less or equal",
  "-gt": "true if the first number is greater",
  "-ge": "true if the first number is greater or equal",
  "-nt": "true if the first file is newer",
  "-ot": "true if the first file is older",
  "-ef": "true if both are the same file",
  "]": "ends the test",
};

/** `  -f FILE   True if …`, where the sentence may begin or go on in the next line. */
const UNARY = /^ {2}(-\w) (\w+)(?: +|\n +\w+ +)True ([^.]*)\.$/gm;

/** Of a word of `test`; the operators with one operand are those of its help. */
export function testWordHelp(help: string, word: string): WordHelp | undefined {
  if (Object.hasOwn(OPERATORS, word)) return { help: OPERATORS[word] ?? "" };
  for (const [, operator, argument, meaning = ""] of help.matchAll(UNARY))
    if (operator === word) return { help: `true ${meaning.replace(/\s+/g, " ")}`, argument };
  return undefined;
}

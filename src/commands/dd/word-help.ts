import type { WordHelp } from "../../process/command/spec.ts";

/** `  bs=BYTES        read and write …`, which may go on below. */
const OPERAND = /^ {2}(\w+)=\S+ +(.+(?:\n {18}.+)*)/gm;

/** Of an operand of dd, from the help that lists them. */
export function ddWordHelp(help: string, word: string): WordHelp | undefined {
  const name = /^(\w+)=/.exec(word)?.[1];
  for (const [, operand, text = ""] of help.matchAll(OPERAND))
    if (operand === name) return { help: (text.split(/[;,]\s*\n/)[0] ?? "").replace(/\s+/g, " ") };
  return undefined;
}

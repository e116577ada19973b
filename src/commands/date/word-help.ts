import type { WordHelp } from "../../process/command/spec.ts";
import { DATE_HELP } from "./help-text.ts";

const SEQUENCES = new Map(
  [...DATE_HELP.matchAll(/^ {2}(%:*\w|%%) +(.+)$/gm)].map(([, sequence = "", text = ""]) => [
    sequence,
    text.split(/;|, e\.g\.| \(e\.g\./)[0]?.replace(/^locale's /, "") ?? "",
  ]),
);

/** Of a format of date, what each of its sequences stands for, from the help that lists them. */
export function dateWordHelp(word: string): WordHelp | undefined {
  if (!word.startsWith("+")) return undefined;
  const sequences = word.matchAll(/%[-_0^#+]?\d*(:*[\w%])/g);
  const told = [...sequences].flatMap(([, letter = ""]) => {
    const text = SEQUENCES.get(`%${letter}`);
    return text === undefined ? [] : [`%${letter} ${text}`];
  });
  return { help: ["the format to print in", ...new Set(told)].join("; ") };
}

import type { Call } from "../../process/command/call.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { MAKE_FLAGS } from "./flags.ts";

export type MakeFlags = FlagValues<typeof MAKE_FLAGS>;
export type MakeCall = Call<typeof MAKE_FLAGS>;

/** Letters of options that sub-makes get too, in the order in which MAKEFLAGS has them. */
const LETTERS: readonly (readonly [letter: string, flag: keyof MakeFlags])[] = [
  ["B", "alwaysMake"],
  ["e", "environmentOverrides"],
  ["i", "ignoreErrors"],
  ["k", "keepGoing"],
  ["L", "checkSymlinkTimes"],
  ["n", "justPrint"],
  ["q", "question"],
  ["r", "noBuiltinRules"],
  ["R", "noBuiltinVariables"],
  ["s", "silent"],
  ["S", "stop"],
  ["t", "touch"],
  ["w", "printDirectory"],
];

/** The options in the form of MAKEFLAGS, without the variables of the line. */
export function formatFlags(flags: MakeFlags, printsDirectory: boolean): string {
  const isOn = (flag: keyof MakeFlags) =>
    flag === "printDirectory" ? printsDirectory : Boolean(flags[flag]);
  const letters = LETTERS.filter(([, flag]) => isOn(flag)).map(([letter]) => letter);
  const words = [
    ...flags.includeDir.map((directory) => `-I${directory}`),
    ...(flags.jobs === undefined || flags.jobs === "1" ? [] : [`-j${flags.jobs}`]),
    ...(flags.loadAverage === undefined ? [] : [`-l${flags.loadAverage}`]),
    ...(flags.trace ? ["--trace"] : []),
    ...(flags.noPrintDirectory ? ["--no-print-directory"] : []),
    ...(flags.warnUndefinedVariables ? ["--warn-undefined-variables"] : []),
  ];
  return [letters.join(""), ...words].join(" ");
}

/** The words that MAKEFLAGS stands for: `ks -j4 -- A=b`, or as typed by a person: `-k`. */
export function splitFlags(text: string): readonly string[] {
  const words = [...text.matchAll(/(?:\\.|[^\s\\])+/gs)].map(([word]) => word.replace(/\\(.)/gs, "$1"));
  const [first] = words;
  if (first === undefined) return [];
  // A first word of letters alone has lost its dash; a blank before it says that there are none.
  if (!/^\s/.test(text) && !first.startsWith("-") && !first.includes("=")) words[0] = `-${first}`;
  return words.filter((word) => word !== "--");
}

/** `-j 4` is `-j4`: an argument that may be left away stands in the next word, where that is a number. */
export function joinNumbers(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (/^(?:-[A-Za-z]*[jl]|--jobs|--load-average)$/.test(word) && /^\d+(?:\.\d+)?$/.test(next)) {
      joined.push(word.startsWith("--") ? `${word}=${next}` : `${word}${next}`);
      at++;
    } else joined.push(word);
  }
  return joined;
}

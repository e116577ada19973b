import { formatSignal, parseSignal } from "../../process/signals.ts";
import type { CommandWords, GivenOption } from "./command-words.ts";

type ReadWords = (words: readonly string[]) => CommandWords;

/** Programs that read their options in a way of their own, which no table of options tells. */
const OWN_WAYS: Readonly<Record<string, ReadWords>> = {
  kill: readSignalWords,
  killall: readSignalWords,
  pkill: readSignalWords,
  ps: readLetters,
};

/** Undefined: it reads them as most do. */
export function ownWay(program: string): ReadWords | undefined {
  return Object.hasOwn(OWN_WAYS, program) ? OWN_WAYS[program] : undefined;
}

/** `-9`, `-KILL`, `-SIGKILL`, `-s KILL`, `--signal=KILL` name the same signal. */
function readSignalWords(words: readonly string[]): CommandWords {
  const options: GivenOption[] = [];
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const named = /^(?:-[sn]|--signal)$/.test(word) ? words[++at] : /^--signal=(.*)$/.exec(word)?.[1];
    const signal = signalName(named ?? (/^-(\w+)$/.exec(word)?.[1] || ""));
    if (signal !== undefined) options.push({ key: "signal", value: signal });
    else if (word.startsWith("-")) options.push({ key: word, value: named });
    else operands.push(word);
  }
  return { options, operands };
}

function signalName(text: string): string | undefined {
  const signal = parseSignal(text);
  return signal === undefined ? undefined : formatSignal(signal);
}

/** `ps -ef`, `ps -e -f`, `ps aux`: each letter is an option. */
function readLetters(words: readonly string[]): CommandWords {
  const isLetters = (word: string) => /^-?[A-Za-z]+$/.test(word);
  return {
    options: words
      .filter(isLetters)
      .flatMap((word) => [...word.replace("-", "")].map((letter) => ({ key: letter }))),
    operands: words.filter((word) => !isLetters(word)),
  };
}

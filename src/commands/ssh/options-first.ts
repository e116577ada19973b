import { FLAGS } from "./flags.ts";

const WITH_ARGUMENT = Object.values(FLAGS)
  .filter((flag) => "argument" in flag)
  .map(({ short }) => short)
  .join("");

/** Options may also stand between the destination and the command. */
export function optionsFirst(words: readonly string[]): readonly string[] {
  const before = takeOptions(words);
  const [destination, ...rest] = words.slice(before.length);
  if (destination === undefined || destination === "--") return words;
  const after = takeOptions(rest);
  return [...before, ...after, destination, ...rest.slice(after.length)];
}

/** The options that the words begin with, and their arguments. */
function takeOptions(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    if (!/^-[^-]/.test(word)) break;
    const letters = word.slice(1);
    const taking = [...letters].findIndex((letter) => WITH_ARGUMENT.includes(letter));
    at += taking === letters.length - 1 && taking >= 0 ? 2 : 1;
  }
  return words.slice(0, at);
}

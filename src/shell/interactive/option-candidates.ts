import { compareCodePoints } from "../../base/collation.ts";
import { type FlagSpec, longNames } from "../../process/command/spec.ts";
import type { Candidate } from "../line-editor/completion.ts";

/** A command's options by their keys, as its spec has them. */
export type Flags = readonly (readonly [key: string, flag: FlagSpec])[];

export function sorted(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => compareCodePoints(a.value, b.value));
}

/** The option that a word is. */
export function flagBefore(flags: Flags, word: string): FlagSpec | undefined {
  if (!word.startsWith("-")) return undefined;
  const name = word.replace(/^--?/, "");
  const found = flags.find(([key, flag]) =>
    word.startsWith("--") ? longNames(key, flag).includes(name) : flag.short?.includes(name.at(-1) ?? " "),
  );
  return found?.[1];
}

/** `-l`, `--all`; those that take an argument in the same word wait for it. */
export function optionCandidates(flags: Flags, typed: string): readonly Candidate[] {
  const options = flags
    .filter(([, flag]) => !flag.hidden)
    .flatMap(([key, flag]) => [
      ...Array.from(flag.short ?? "", (letter) => ({ value: `-${letter}` })),
      ...longNames(key, flag).map((name) => ({
        value: `--${name}`,
        ending: flag.argument && !flag.argument.optional ? "=" : " ",
      })),
    ]);
  const standard = ["--help", "--version"].map((value) => ({ value, ending: " " }));
  const all = [
    ...options,
    ...standard.filter(({ value }) => !options.some((option) => option.value === value)),
  ];
  return sorted(all.filter(({ value }) => value.startsWith(typed)));
}

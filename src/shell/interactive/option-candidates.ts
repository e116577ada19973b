import { compareCodePoints } from "../../base/collation.ts";
import { type FlagSpec, longNames } from "../../process/command/spec.ts";
import type { CommandSyntax } from "../../process/command/syntax.ts";
import type { Candidate } from "../line-editor/completion.ts";

/** A command's options by their keys, as its spec has them. */
export type Flags = readonly (readonly [key: string, flag: FlagSpec])[];

type OptionsOf = Pick<CommandSyntax, "flags" | "spacesArguments" | "noStandardOptions">;

export function sorted(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => compareCodePoints(a.value, b.value));
}

/** The option that a word is, with its key. */
export function flagBefore(flags: Flags, word: string): Flags[number] | undefined {
  if (!word.startsWith("-")) return undefined;
  const name = word.replace(/^--?/, "");
  return flags.find(([key, flag]) =>
    word.startsWith("--") ? longNames(key, flag).includes(name) : flag.short?.includes(name.at(-1) ?? " "),
  );
}

/** `-l`, `--all`; those that take an argument in the same word wait for it. */
export function optionCandidates(
  { flags: table = {}, spacesArguments, noStandardOptions }: OptionsOf,
  typed: string,
): readonly Candidate[] {
  const flags = Object.entries(table);
  const options = flags
    .filter(([, flag]) => !flag.hidden)
    .flatMap(([key, flag]) => [
      ...Array.from(flag.short ?? "", (letter) => ({ value: `-${letter}` })),
      ...longNames(key, flag).map((name) => ({
        value: `--${name}`,
        ending: flag.argument && !flag.argument.optional && !spacesArguments ? "=" : " ",
      })),
    ]);
  const standard = (noStandardOptions ? [] : ["--help", "--version"]).map((value) => ({
    value,
    ending: " ",
  }));
  const all = [
    ...options,
    ...standard.filter(({ value }) => !options.some((option) => option.value === value)),
  ];
  return sorted(all.filter(({ value }) => value.startsWith(typed)));
}

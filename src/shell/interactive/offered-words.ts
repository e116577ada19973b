import type { CalledPart } from "../../process/command/read-syntax.ts";
import type { CandidatePlace, Subcommand } from "../../process/command/syntax.ts";
import type { Shell } from "../shell.ts";

/** The words that fit where the program says what can stand there; undefined: it says nothing. */
export async function offeredWords(
  { process, variables }: Shell,
  { syntax, from, read }: CalledPart,
  { before, option, word }: Pick<CandidatePlace, "before" | "option" | "word">,
): Promise<readonly string[] | undefined> {
  const choices = option === undefined ? undefined : syntax.flags?.[option]?.argument?.choices;
  const operands = read.operands.map((at) => before[from + at] ?? "");
  const isFirst = option === undefined && operands.length === 0;
  const names =
    choices?.map(([first = ""]) => first) ??
    (isFirst && syntax.subcommands ? namesOf(syntax.subcommands) : undefined) ??
    (await syntax.candidates?.({ process, env: variables.environment(), word, operands, option, before }));
  return names?.filter((name) => name.startsWith(word));
}

/** The sub-commands that are offered. */
function namesOf(subcommands: Readonly<Record<string, Subcommand>>): readonly string[] {
  return Object.entries(subcommands).flatMap(([name, { hidden }]) => (hidden ? [] : name));
}

import { readOptions, type TypedWords } from "./read-options.ts";
import type { CommandSyntax } from "./syntax.ts";

/** A program, or one of its sub-commands, with the words that are its own. */
export interface CalledPart {
  readonly syntax: CommandSyntax;
  /** What it does, on one line. */
  readonly summary: string;
  /** Where its own words begin and end; places in the words behind the program's name. */
  readonly from: number;
  readonly to: number;
  /** Its own words, read; places count from `from`. */
  readonly read: TypedWords;
}

/** Which sub-commands the words behind a program's name call, the program itself first. */
export async function readSyntax(
  program: CommandSyntax,
  words: readonly string[],
): Promise<readonly CalledPart[]> {
  const parts: CalledPart[] = [];
  let from = 0;
  let called: Called | undefined = { syntax: program, summary: program.summary };
  while (called) {
    const { syntax, summary }: Called = called;
    const own = words.slice(from);
    const read = readOptions(syntax.subcommands ? { ...syntax, stopAtFirstOperand: true } : syntax, own);
    const [at] = read.operands;
    const { last } = read;
    called = last
      ? await calledByOption(syntax, last)
      : at === undefined
        ? undefined
        : await callOf(syntax, own[at] ?? "");
    const end = (called && (last?.behind ?? at)) ?? own.length;
    parts.push({ syntax, summary, from, to: from + end, read: called ? { ...read, operands: [] } : read });
    // The name of a sub-command is no word of either; a module is the argument of an option.
    from += last ? end : end + 1;
  }
  return parts;
}

type Called = Pick<CalledPart, "syntax" | "summary">;

async function calledByOption(
  { lastOptions }: CommandSyntax,
  { flag, argument }: NonNullable<TypedWords["last"]>,
): Promise<Called | undefined> {
  const syntax = await lastOptions?.[flag]?.(argument);
  return syntax && { syntax, summary: syntax.summary };
}

async function callOf({ subcommands = {} }: CommandSyntax, word: string): Promise<Called | undefined> {
  const found = Object.hasOwn(subcommands, word) ? subcommands[word] : undefined;
  const syntax = await found?.load();
  return (
    found && syntax && { syntax, summary: syntax.summary.includes("\n") ? found.summary : syntax.summary }
  );
}

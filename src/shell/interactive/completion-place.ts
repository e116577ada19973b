import { type CursorContext, scanUnfinished } from "../syntax/index.ts";

/** The word at the cursor, and what it is in its command. */
export interface CompletionPlace {
  /** Where the word begins in the line. */
  readonly start: number;
  /** As typed, up to the cursor. */
  readonly raw: string;
  /** Without its quotes. */
  readonly value: string;
  /** The quote that is open at the cursor. */
  readonly quote: "" | "'" | '"';
  readonly expects: CursorContext["expects"];
  /** The words of the command before this one, without quotes; assignments and redirections are left out. */
  readonly words: readonly string[];
  /** A parameter whose name is being typed. */
  readonly parameter: CursorContext["variable"];
}

/** @param before lines of the same command that were entered already */
export function findCompletionPlace(line: string, point: number, before: string): CompletionPlace {
  const context = scanUnfinished(before + line.slice(0, point));
  const { word, quote, variable } = context;
  return {
    start: word.start - before.length,
    raw: word.raw,
    value: word.text,
    quote: quote === "$'" ? "'" : quote,
    expects: context.expects,
    words: context.command.map(({ text }) => text),
    parameter: variable && { ...variable, start: variable.start - before.length },
  };
}

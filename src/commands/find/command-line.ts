import { quoteText } from "../../process/command/quote-name.ts";
import type { FindContext } from "./context.ts";
import { FindFault } from "./find-fault.ts";

const DEBUG_FLAGS = ["exec", "opt", "rates", "search", "stat", "time", "tree", "all", "help"];

/** Reads the options and the starting points; gives where the expression begins, or the status of the end. */
export function readLine(
  words: readonly string[],
  context: FindContext,
): { readonly expressionFrom: number } | number {
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "-P") context.follow = "never";
    else if (word === "-H") context.follow = "starts";
    else if (word === "-L") context.follow = "always";
    else if (word.startsWith("-O")) checkLevel(word.slice(2));
    else if (word === "-D") {
      const flags = words[++at];
      if (flags === undefined) return context.call.usageError("Missing argument after the -D option.");
      checkDebugFlags(flags, context);
    } else break;
  }
  if (words[at] === "--") at++;
  const from = at;
  while (at < words.length && !startsExpression(words[at] ?? "")) at++;
  context.starts = words.slice(from, at);
  return { expressionFrom: at };
}

function checkLevel(level: string): void {
  if (level === "") throw new FindFault("The -O option must be immediately followed by a decimal integer");
  if (!/^\d/.test(level)) throw new FindFault("Please specify a decimal number immediately after -O");
  if (!/^\d+$/.test(level)) throw new FindFault(`Invalid optimisation level ${level}`);
}

function checkDebugFlags(flags: string, { call }: FindContext): void {
  for (const flag of flags.split(",")) {
    if (!DEBUG_FLAGS.includes(flag)) call.note(`Ignoring unrecognised debug flag ${quoteText(flag)}`);
  }
}

/** util.c, looks_like_expression: a lone `)` or `,` may be a file where nothing stands before it. */
function startsExpression(word: string): boolean {
  return word === "(" || word === "!" || (word.length > 1 && word.startsWith("-"));
}

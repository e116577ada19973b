import { Stop } from "./faults.ts";
import type { SyntaxWords } from "./language.ts";
import type { ParseState } from "./parse-state.ts";
import { peekReserved } from "./reserved-words.ts";
import { isEndOfText, peek, type Token } from "./tokens.ts";

/** What could have stood there, by what the parser calls it: these shells name few of them. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ...["then", "do", "done", "fi", "in", "}", ")"].map((word) => [word, `"${word}"`] as const),
  ["esac", '";;"'],
  ["pattern", '")"'],
  ["subject", "word"],
]);

/** The token at the cursor cannot stand there, in a shell other than bash. */
export function unexpectedInWords(
  state: ParseState,
  words: SyntaxWords,
  expected: readonly string[] | undefined,
): Stop {
  const token = isEndOfText(state) ? "end" : peek(state);
  const shown = expected?.length === 1 ? EXPECTED.get(expected[0] ?? "") : undefined;
  const message = words.unexpected(nameOf(state, token), shown);
  const at = state.reader.offset();
  const end = token === "end" ? state.reader.endOffset() : Math.max(at + 1, state.reader.endOffset());
  const line = token === "end" ? state.shared.lines.lineOfEnd() : lineOf(state, token);
  const span = { start: Math.min(at, end), end, line };
  return new Stop({ messages: [message], line, span, expected }, token === "end");
}

/** These shells count a newline when they read it. */
export function lineOf(state: ParseState, token: Token): number {
  const line = state.shared.lines.lineAt(state.reader.offset());
  return token === "\n" && !isEndOfText(state) ? line + 1 : line;
}

function nameOf(state: ParseState, token: Token): string {
  if (token === "end") return "end of file";
  if (token === "\n") return "newline";
  if (token === "redirection") return "redirection";
  if (token !== "word") return `"${token}"`;
  const reserved = peekReserved(state);
  return reserved === undefined ? "word" : `"${reserved}"`;
}

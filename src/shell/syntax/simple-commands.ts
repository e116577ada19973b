import { readAssignmentOrWord, readWordWithArrays } from "./assignments.ts";
import type { Assignment, CommandWord, Redirection, SimpleCommand, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readRedirection } from "./redirections.ts";
import { expandAlias, peekCommand } from "./reserved-words.ts";
import { advance, peek } from "./tokens.ts";
import { plainText, readWord } from "./words.ts";

/** Behind these, `name=…` is an assignment too, also of an array (bash manual 3.4). */
const DECLARATIONS: ReadonlySet<string> = new Set(["declare", "export", "local", "readonly", "typeset"]);

/**
 * From behind its first word, or from the redirections before it. The trace has been told that it begins.
 *
 * @param first the word or assignment that has been read; undefined where the command begins with a redirection
 */
export function readSimpleCommand(
  state: ParseState,
  start: number,
  first: Assignment | Word | undefined,
): SimpleCommand {
  const assignments: Assignment[] = [];
  const words: CommandWord[] = [];
  const redirections: Redirection[] = [];
  let style = "words" as Arguments;
  let line = 0;
  let count = 0;
  // Bash notes the line behind the first part; behind a word it has looked at one token more, for a function's `(`.
  let looksOn = false;
  const note = ({ kind, span }: Assignment | Word | Redirection) => {
    if (count === 0 || (count === 1 && looksOn)) line = state.lineBefore(Math.max(span.start + 1, span.end));
    if (count++ === 0) looksOn = kind === "word";
  };
  const add = (word: Assignment | Word) => {
    note(word);
    if (word.kind === "assignment" && words.length === 0) assignments.push(word);
    else {
      if (words.length === 0 && word.kind === "word") style = argumentsOf(word);
      words.push(word);
    }
  };
  if (first) add(first);
  for (;;) {
    const named = words.length > 0;
    if (named) state.trace?.expect("argument");
    const token = named ? peek(state) : peekCommand(state);
    if (token === "redirection") {
      const redirection = readRedirection(state);
      redirections.push(redirection);
      note(redirection);
      // Behind it bash takes `name=(…)` for an assignment no more.
      if (style === "assignments") style = "scalars";
    } else if ((token === "&&" || token === "||") && isWithinTest(state, words))
      add(takeOperator(state, token));
    else if (token !== "word") break;
    else if (!named) add(readAssignmentOrWord(state));
    else if (!expandAlias(state, false)) add(readArgument(state, style));
  }
  // This token may be a newline with the here-documents behind it, or one that the text lacks.
  if (count === 1 && looksOn)
    line = state.lineBefore(Math.max(state.reader.endOffset(state.tokenEnd), state.reader.endOffset() + 1));
  const span = state.spanFrom(start);
  state.trace?.close(span.end);
  return { kind: "simple", assignments, words, redirections, line, span };
}

/** Whether a `[[` among the words waits for its `]]`, in a language where that is a command of its own. */
function isWithinTest(state: ParseState, words: readonly CommandWord[]): boolean {
  // Bash reads its own as a compound command.
  if (!state.words || !state.knows("listed-tests")) return false;
  const bracket = words.findLast(
    (word) => word.kind === "word" && /^(?:\[\[|\]\])$/.test(plainText(word) ?? ""),
  );
  return bracket?.kind === "word" && plainText(bracket) === "[[";
}

function takeOperator(state: ParseState, operator: string): Word {
  const start = state.reader.offset();
  advance(state);
  const span = state.reader.spanFrom(start);
  return { kind: "word", parts: [{ kind: "literal", text: operator, span }], span };
}

/** How the arguments of a command are read. */
type Arguments = "words" | "assignments" | "scalars" | "array words";

function argumentsOf(command: Word): Arguments {
  const name = plainText(command) ?? "";
  if (DECLARATIONS.has(name)) return "assignments";
  return name === "eval" || name === "let" ? "array words" : "words";
}

function readArgument(state: ParseState, style: Arguments): CommandWord {
  switch (style) {
    case "words":
      return readWord(state);
    case "assignments":
      return readAssignmentOrWord(state, { begins: false });
    case "scalars":
      return readAssignmentOrWord(state, { begins: false, arrays: false });
    case "array words":
      return readWordWithArrays(state);
  }
}

import { readAssignmentOrWord } from "./assignments.ts";
import type { Assignment, CommandWord, Redirection, SimpleCommand, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readRedirection } from "./redirections.ts";
import { expandAlias, peekCommand } from "./reserved-words.ts";
import { peek } from "./tokens.ts";
import { plainText, readWord } from "./words.ts";

/** Behind these, `name=…` is an assignment too, also of an array (bash manual 3.4). */
const DECLARATIONS: ReadonlySet<string> = new Set(["declare", "export", "local", "readonly", "typeset"]);

/**
 * From behind its first word, or from the redirections before it.
 *
 * @param first the word or assignment that has been read; undefined where the command begins with a redirection
 */
export function readSimpleCommand(state: ParseState, start: number, first: Assignment | Word | undefined): SimpleCommand {
  const assignments: Assignment[] = [];
  const words: CommandWord[] = [];
  const redirections: Redirection[] = [];
  let declares = false;
  const add = (word: Assignment | Word) => {
    if (word.kind === "assignment" && words.length === 0) assignments.push(word);
    else {
      if (words.length === 0 && word.kind === "word") declares = isDeclaration(word);
      words.push(word);
    }
  };
  if (first) add(first);
  for (;;) {
    const named = words.length > 0;
    const token = named ? peek(state) : peekCommand(state);
    if (token === "redirection") redirections.push(readRedirection(state));
    else if (token !== "word") break;
    else if (!named || !expandAlias(state, false)) add(!named || declares ? readAssignmentOrWord(state) : readWord(state));
  }
  return { kind: "simple", assignments, words, redirections, span: state.spanFrom(start) };
}

function isDeclaration(word: Word): boolean {
  const name = plainText(word);
  return name !== undefined && DECLARATIONS.has(name);
}

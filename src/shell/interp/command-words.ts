import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileFields, expandBraces, hasBraces } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { CommandWord, Word, WordPart } from "../syntax/nodes.ts";
import { compileAssignment, type ResolvedAssignment } from "./assignment.ts";

/** The words of a command after all expansions. */
export interface CommandLine {
  readonly args: readonly string[];
  /** Arguments of a declaration builtin that are assignments, by their index in `args` without the name. */
  readonly assignments?: ReadonlyMap<number, ResolvedAssignment>;
}

export type ExpandWords = (shell: Shell) => MaybePromise<readonly string[] | CommandLine>;

export function isPlainLine(line: readonly string[] | CommandLine): line is readonly string[] {
  return Array.isArray(line);
}

/** Compiles the words of a simple command. Only behind a declaration builtin are there assignments among them. */
export function compileCommandWords(words: readonly CommandWord[]): ExpandWords {
  const plain = words.filter((word): word is Word => word.kind === "word");
  if (plain.length === words.length) return compileFields(plain);
  const parts = words.map((word) =>
    word.kind === "word" ? compileWordPart(word) : compileAssignmentPart(word),
  );
  return (shell) => {
    const args: string[] = [];
    const assignments = new Map<number, ResolvedAssignment>();
    const from = (start: number): MaybePromise<CommandLine> => {
      for (let at = start; at < parts.length; at++) {
        const added = (parts[at] as Part)(shell, args, assignments);
        if (added instanceof Promise) return added.then(() => from(at + 1));
      }
      return { args, assignments };
    };
    return from(0);
  };
}

type Part = (
  shell: Shell,
  args: string[],
  assignments: Map<number, ResolvedAssignment>,
) => MaybePromise<void>;

function compileWordPart(word: Word): Part {
  const fields = compileFields([word]);
  return (shell, args) =>
    andThen(fields(shell), (words) => {
      args.push(...words);
    });
}

function compileAssignmentPart(node: Exclude<CommandWord, Word>): Part {
  const resolve = compileAssignment(node);
  const add: Part = (shell, args, assignments) =>
    andThen(resolve(shell, args.some(makesMap) || undefined), (resolved) => {
      assignments.set(args.length - 1, declared(resolved));
      args.push(argumentText(node, resolved));
    });
  const word = asWord(node);
  if (!word || !hasBraces(word)) return add;
  const addWords = compileWordPart(word);
  return (shell, args, assignments) =>
    shell.options.braceexpand && expandBraces(word, shell).length > 1
      ? addWords(shell, args, assignments)
      : add(shell, args, assignments);
}

/** `export x={a,b}` is two words, which bash takes for assignments no more while it expands them. */
function asWord({ name, subscript, append, value, span }: Exclude<CommandWord, Word>): Word | undefined {
  if (value.kind === "array") return undefined;
  const literal = (text: string): WordPart => ({ kind: "literal", text, span });
  const equals = append ? "+=" : "=";
  const place = subscript
    ? [literal(`${name}[`), ...subscript.parts, literal(`]${equals}`)]
    : [literal(name + equals)];
  return { kind: "word", parts: [...place, ...value.parts.flatMap(withoutTildes)], span };
}

/** Tildes of what was an assignment stand for no directories any more. */
function withoutTildes(part: WordPart): readonly WordPart[] {
  if (part.kind !== "literal") return [part];
  const pieces = part.text.split("~").map((text): WordPart => ({ ...part, text }));
  const tilde: WordPart = { kind: "escaped", text: "~", span: part.span };
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [tilde, piece]));
}

function declared(resolved: ResolvedAssignment): ResolvedAssignment {
  if (typeof resolved.value === "string") return resolved;
  return { ...resolved, value: resolved.value.map((element) => ({ ...element, isDeclared: true })) };
}

/** `-A` among the options of a declaration. */
function makesMap(argument: string): boolean {
  return /^-[A-Za-z]*A/.test(argument);
}

function argumentText(
  node: Exclude<CommandWord, Word>,
  { name, subscript, append, value }: ResolvedAssignment,
): string {
  if (typeof value !== "string") return printNode(node);
  return `${name}${subscript === undefined ? "" : `[${subscript}]`}${append ? "+=" : "="}${value}`;
}

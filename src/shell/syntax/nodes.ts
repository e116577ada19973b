/**
 * The syntax tree of the shell (bash manual, chapter 3; POSIX 2.10). Plain, readonly data: the parser makes
 * it, the printer writes it back, the interpreter compiles it once to closures, `explain` and completion read it.
 * Every node knows where it stands in the source.
 */

import type { SyntaxFault } from "./parser.ts";

/** Offsets into the source, in UTF-16 units, `end` exclusive; `line` counts from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface NodeBase {
  readonly span: Span;
}

// Lists

/** A sequence of and-or lists: a script, the body of a loop, the inside of `$(…)`. */
export interface List extends NodeBase {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly command: AndOr;
  /** Ended by `&`. */
  readonly background: boolean;
  /** Parted from the next item by a newline alone: only of interest where it is printed. */
  readonly newline?: boolean;
}

/** `a && b || c`: `rest` in order, left-associative. One pipeline alone has an empty `rest`. */
export interface AndOr extends NodeBase {
  readonly kind: "and-or";
  readonly first: Pipeline;
  readonly rest: readonly { readonly operator: "&&" | "||"; readonly pipeline: Pipeline }[];
}

/** `[time [-p]] [!] a | b |& c`. */
export interface Pipeline extends NodeBase {
  readonly kind: "pipeline";
  readonly negated: boolean;
  readonly timed: "no" | "bash" | "posix";
  /** Empty only for a bare `!` or `time`. */
  readonly commands: readonly Command[];
  /** For each `|` whether it was `|&`; one shorter than `commands`. */
  readonly pipesStderr: readonly boolean[];
}

// Commands

export type Command = SimpleCommand | CompoundCommand | FunctionDefinition | Coprocess;

export type CompoundCommand =
  | Subshell
  | Group
  | IfClause
  | ForClause
  | ArithmeticFor
  | WhileClause
  | CaseClause
  | SelectClause
  | Conditional
  | ArithmeticCommand;

/** `A=1 b c >d`; any of the three may be empty, not all. */
export interface SimpleCommand extends NodeBase {
  readonly kind: "simple";
  readonly assignments: readonly Assignment[];
  readonly words: readonly CommandWord[];
  readonly redirections: readonly Redirection[];
  /**
   * The line that bash gives it: where it was when it knew that it had one. Its parser has then read one token too many,
   * so it is the line in which the second word ends, or the only one.
   */
  readonly line: number;
}

/**
 * A word of a simple command. After a declaration builtin (`declare`, `export`, `local`, `readonly`,
 * `typeset`) an argument of the form `name=…` is parsed as an assignment: no splitting, arrays allowed.
 */
export type CommandWord = Word | Assignment;

/** `name=value`, `name+=value`, `name[i]=value`, `name=(…)`. */
export interface Assignment extends NodeBase {
  readonly kind: "assignment";
  readonly name: string;
  /** The text between `[` and `]`, as a word to expand; absent without a subscript. */
  readonly subscript?: Word;
  readonly append: boolean;
  readonly value: Word | ArrayLiteral;
}

/** `(a b [3]=c [k]+=d)`. */
export interface ArrayLiteral extends NodeBase {
  readonly kind: "array";
  readonly elements: readonly ArrayElement[];
}
export interface ArrayElement {
  readonly subscript?: Word;
  readonly append: boolean;
  readonly value: Word;
}

interface CompoundBase extends NodeBase {
  readonly redirections: readonly Redirection[];
}

/** `( list )`. */
export interface Subshell extends CompoundBase {
  readonly kind: "subshell";
  readonly body: List;
  /** The line of its `)`: where the shell stands once it has ended. */
  readonly lastLine: number;
}

/** `{ list; }`. */
export interface Group extends CompoundBase {
  readonly kind: "group";
  readonly body: List;
}

/** `if … then … elif … else … fi`; one branch for each `if` and `elif`. */
export interface IfClause extends CompoundBase {
  readonly kind: "if";
  readonly branches: readonly { readonly condition: List; readonly body: List }[];
  readonly otherwise?: List;
}

/** `for name in words; do … done`; without `in`, `words` is undefined and means `"$@"`. */
export interface ForClause extends CompoundBase {
  readonly kind: "for";
  readonly name: string;
  readonly words?: readonly Word[];
  readonly body: List;
}

/** `for ((init; test; step)); do … done`; an empty part is undefined. */
export interface ArithmeticFor extends CompoundBase {
  readonly kind: "arithmetic-for";
  readonly init?: Word;
  readonly test?: Word;
  readonly step?: Word;
  readonly body: List;
}

export interface WhileClause extends CompoundBase {
  readonly kind: "while" | "until";
  readonly condition: List;
  readonly body: List;
}

export interface CaseClause extends CompoundBase {
  readonly kind: "case";
  /** The line that bash gives it: where its word ends. */
  readonly line: number;
  readonly subject: Word;
  readonly clauses: readonly {
    readonly patterns: readonly Word[];
    /** Undefined for an empty clause. */
    readonly body?: List;
    readonly end: ";;" | ";&" | ";;&";
  }[];
}

export interface SelectClause extends CompoundBase {
  readonly kind: "select";
  readonly name: string;
  readonly words?: readonly Word[];
  readonly body: List;
}

/** `[[ … ]]`. */
export interface Conditional extends CompoundBase {
  readonly kind: "conditional";
  /** The line that bash gives it: its last. */
  readonly line: number;
  readonly expression: ConditionalExpression;
}

export type ConditionalExpression =
  | { readonly kind: "word"; readonly word: Word; readonly span: Span }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Word; readonly span: Span }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Word;
      readonly right: Word;
      readonly span: Span;
    }
  | { readonly kind: "not"; readonly operand: ConditionalExpression; readonly span: Span }
  | {
      readonly kind: "and" | "or";
      readonly left: ConditionalExpression;
      readonly right: ConditionalExpression;
      readonly span: Span;
    }
  | { readonly kind: "parentheses"; readonly inner: ConditionalExpression; readonly span: Span };

/** `(( … ))`. */
export interface ArithmeticCommand extends CompoundBase {
  readonly kind: "arithmetic";
  /** The line that bash gives it: its last. */
  readonly line: number;
  readonly expression: Word;
}

/** `name() command` or `function name command`. */
export interface FunctionDefinition extends NodeBase {
  readonly kind: "function";
  readonly name: string;
  /** Written with the word `function`. */
  readonly keyword: boolean;
  readonly body: CompoundCommand;
}

/** `coproc [NAME] command`. */
export interface Coprocess extends NodeBase {
  readonly kind: "coproc";
  readonly name: string;
  readonly body: SimpleCommand | CompoundCommand;
}

// Redirections

export interface Redirection extends NodeBase {
  readonly kind: "redirection";
  readonly operator: "<" | ">" | ">>" | ">|" | "<>" | "<&" | ">&" | "&>" | "&>>" | "<<" | "<<-" | "<<<";
  /** The number before the operator, or the variable of `{name}>`. */
  readonly descriptor?: number | { readonly variable: string };
  /** What follows the operator; for a here-document its delimiter as typed. */
  readonly target: Word;
  /** Of `<<` and `<<-` (tabs already stripped). Literal parts only where the delimiter was quoted. */
  readonly hereDocument?: Word;
}

// Words

/** Parts that stand side by side without a blank: `a"b $c"$(d)`. No parts: the empty word of an empty value. */
export interface Word extends NodeBase {
  readonly kind: "word";
  readonly parts: readonly WordPart[];
}

export type WordPart =
  | Literal
  | Escaped
  | SingleQuoted
  | AnsiQuoted
  | DoubleQuoted
  | ParameterExpansion
  | CommandSubstitution
  | ArithmeticExpansion
  | ProcessSubstitution;

/** Unquoted characters: the place of tildes, braces and glob characters. */
export interface Literal extends NodeBase {
  readonly kind: "literal";
  readonly text: string;
}

/** `\x`; `text` is the character. In double quotes only for `$`, `` ` ``, `"`, `\`; elsewhere there the backslash stays literal. */
export interface Escaped extends NodeBase {
  readonly kind: "escaped";
  readonly text: string;
}

/** `'…'`. */
export interface SingleQuoted extends NodeBase {
  readonly kind: "single-quoted";
  readonly text: string;
}

/** `$'…'`, `text` decoded (bash manual 3.1.2.4); bytes that are not UTF-8 as escaped surrogates. */
export interface AnsiQuoted extends NodeBase {
  readonly kind: "ansi-quoted";
  readonly text: string;
}

/** `"…"`, or `$"…"` where `translated`. */
export interface DoubleQuoted extends NodeBase {
  readonly kind: "double-quoted";
  readonly translated: boolean;
  readonly parts: readonly WordPart[];
}

/** `$name`, `${name}`, `${#name}`, `${!name}`, `${name[i]:-word}` … (bash manual 3.5.3). */
export interface ParameterExpansion extends NodeBase {
  readonly kind: "parameter";
  /** A name, a number, or one of `@*#?-$!`. */
  readonly name: string;
  /** `$name` rather than `${name}`. */
  readonly bare: boolean;
  /** `${name[…]}`; `@` and `*` as words of that literal. */
  readonly subscript?: Word;
  /** `${!name…}`. */
  readonly indirect: boolean;
  readonly operation?: ParameterOperation;
}

export type ParameterOperation =
  /** `${#name}` */
  | { readonly kind: "length" }
  /** `${!prefix*}`, `${!prefix@}` */
  | { readonly kind: "names"; readonly separator: "*" | "@" }
  /** `${!name[*]}`, `${!name[@]}` */
  | { readonly kind: "keys"; readonly separator: "*" | "@" }
  /** `-`, `=`, `?`, `+`; with a colon an empty value counts as unset. */
  | {
      readonly kind: "default" | "assign" | "error" | "alternative";
      readonly colon: boolean;
      readonly word: Word;
    }
  | { readonly kind: "substring"; readonly offset: Word; readonly length?: Word }
  | {
      readonly kind: "remove";
      readonly from: "start" | "end";
      readonly longest: boolean;
      readonly pattern: Word;
    }
  | {
      readonly kind: "replace";
      readonly scope: "first" | "all" | "start" | "end";
      readonly pattern: Word;
      readonly replacement?: Word;
    }
  | {
      readonly kind: "case";
      readonly operator: "^" | "^^" | "," | ",," | "~" | "~~";
      readonly pattern?: Word;
    }
  /** `${name@Q}` */
  | { readonly kind: "transform"; readonly operator: string }
  /** Not a valid expansion: bash says so only when it is expanded. `text` is the whole `${…}`. */
  | {
      readonly kind: "bad";
      readonly text: string;
      /** What is missing where that is all, in quotes: bash says `bad substitution: no closing `}' in ` and the text. */
      readonly unclosed?: string;
      /** A `[` without its `]`: in quotes bash looks for that first, and then finds no `}`. */
      readonly opensSubscript?: boolean;
      /** Whatever the parameter holds: in a language that knows no operator more. */
      readonly always?: boolean;
      /** All that it stands in, for the message; added when the word is compiled. */
      readonly whole?: string;
    };

/** `$(…)` or `` `…` ``. */
export interface CommandSubstitution extends NodeBase {
  readonly kind: "command-substitution";
  readonly body: List;
  readonly backquoted: boolean;
  /** Of backquotes, and within a here-document: the text inside as typed, which is how it is printed. */
  readonly source?: string;
  /**
   * Of backquotes, `$((` that is no arithmetic, and within a here-document, whose text bash parses only when it
   * expands them: why it does not parse (`body` is empty then).
   */
  readonly fault?: SyntaxFault;
  /**
   * Of these, what a shell of its own reads when it is expanded: where it does not parse, what stands before the
   * mistake runs. Without it (within a here-document) the mistake is only told.
   */
  readonly text?: string;
}

/** `$((…))` or the old `$[…]`. The expression is expanded as in double quotes, then evaluated. */
export interface ArithmeticExpansion extends NodeBase {
  readonly kind: "arithmetic-expansion";
  readonly expression: Word;
  /** Written `$[…]`. */
  readonly bracketed?: boolean;
}

/** `<(…)` or `>(…)`. */
export interface ProcessSubstitution extends NodeBase {
  readonly kind: "process-substitution";
  readonly direction: "<" | ">";
  readonly body: List;
}

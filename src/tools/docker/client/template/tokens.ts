import { TemplateError } from "./template-error.ts";

export interface Token {
  readonly kind: "field" | "variable" | "word" | "string" | "number" | "symbol" | "blank";
  readonly text: string;
  readonly at: number;
}

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "action";
      readonly tokens: readonly Token[];
      readonly at: number;
      readonly line: number;
    };

const TOKENS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["blank", /[ \t\r\n]+/y],
  ["string", /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'/y],
  ["number", /[-+]?(?:0x[0-9a-fA-F]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+)/y],
  ["field", /\.[\p{L}_][\p{L}\p{N}_]*/uy],
  ["variable", /\$[\p{L}\p{N}_]*/uy],
  ["word", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["symbol", /:=|[.|(),=]/y],
];

/** Text and actions, in order; blanks beside `{{-` and `-}}` are gone. */
export function splitTemplate(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trims = false;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    let literal = text.slice(at, open < 0 ? undefined : open);
    if (trims) literal = literal.trimStart();
    const trimsBefore = open >= 0 && /^\{\{-\s/.test(text.slice(open, open + 4));
    if (trimsBefore) literal = literal.trimEnd();
    if (literal !== "") pieces.push({ kind: "text", text: literal });
    if (open < 0) break;
    const start = open + (trimsBefore ? 3 : 2);
    const action = readAction(text, start);
    trims = action.trims;
    at = action.end;
    if (action.tokens)
      pieces.push({ kind: "action", tokens: action.tokens, at: start, line: lineOf(text, start) });
  }
  return pieces;
}

export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function readAction(text: string, start: number): { tokens?: Token[]; end: number; trims: boolean } {
  const comment = /^\s*\/\*[\s\S]*?\*\/(\s-)?\s*\}\}/.exec(text.slice(start));
  if (comment) return { end: start + comment[0].length, trims: comment[1] !== undefined };
  const tokens: Token[] = [];
  let at = start;
  for (;;) {
    const [close, trim] = /^(\s-)?\}\}/.exec(text.slice(at, at + 4)) ?? [];
    if (close) return { tokens, end: at + close.length, trims: trim !== undefined };
    const token = at < text.length ? nextToken(text, at) : undefined;
    if (!token) throw new TemplateError(`template: :${lineOf(text, start)}: ${wrongCharacter(text, at)}`);
    tokens.push(token);
    at += token.text.length;
  }
}

function nextToken(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, text: found, at };
  }
  return undefined;
}

function wrongCharacter(text: string, at: number): string {
  if (at >= text.length) return "unclosed action";
  const character = text.charAt(at);
  if (character === '"') return "unterminated quoted string";
  if (character === "}") return 'unexpected "}" in operand';
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return character === "!" || character === "&" || character === "%" || character === "{" || character === "["
    ? `unexpected ${JSON.stringify(character)} in operand`
    : `unrecognized character in action: U+${code} '${character}'`;
}

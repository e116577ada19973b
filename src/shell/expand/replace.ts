import { andThen, isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import type { Word } from "../syntax/nodes.ts";
import type { ExpansionHost } from "./host.ts";
import type { List } from "./list.ts";
import type { Change, WordCompiler } from "./part.ts";
import { type Sink, textTooLarge } from "./sink.ts";

interface Replace {
  readonly scope: "first" | "all" | "start" | "end";
  readonly pattern: Word;
  readonly replacement?: Word;
}

/** `${x/p/r}`, `${x//p/r}`, `${x/#p/r}`, `${x/%p/r}`. */
export function compileReplacement(
  operation: Replace,
  compiler: WordCompiler,
): (host: ExpansionHost) => MaybePromise<Change> {
  const pattern = compiler.pattern(operation.pattern, "replace");
  const replacement = operation.replacement && compiler.operand(operation.replacement, "bare");
  const { scope } = operation;
  return (host) =>
    andThen(pattern(host), (known) => {
      const pieces = new ReplacementSink(host.options.patsub_replacement);
      const filled = replacement?.emit(host, pieces);
      const change: Change = (text) => replace(text, known, scope, pieces.pieces, host);
      return isPromise(filled) ? filled.then(() => change) : change;
    });
}

/** Stands in a replacement for what was matched. */
const MATCHED = Symbol("&");
type Pieces = readonly (string | typeof MATCHED)[];

/** Collects a replacement, in which an unquoted `&` stands for the match and `\&` for itself (shopt patsub_replacement). */
class ReplacementSink implements Sink {
  readonly pieces: (string | typeof MATCHED)[] = [];

  constructor(readonly ampersand: boolean) {}

  literal(text: string): void {
    this.expanded(text);
  }
  quoted(text: string): void {
    if (text !== "") this.pieces.push(text);
  }
  expanded(text: string): void {
    if (!this.ampersand) return this.quoted(text);
    for (const piece of text.match(/&|\\[&\\]|[^&\\]+|\\/g) ?? []) {
      if (piece === "&") this.pieces.push(MATCHED);
      else this.quoted(piece.length === 2 && piece.startsWith("\\") ? piece.slice(1) : piece);
    }
  }
  list({ items }: List, quoted: boolean): void {
    const text = items.join(" ");
    if (quoted) this.quoted(text);
    else this.expanded(text);
  }
}

function fill(pieces: Pieces, matched: string): string {
  let text = "";
  for (const piece of pieces) text += piece === MATCHED ? matched : piece;
  return text;
}

function replace(
  text: string,
  pattern: Pattern,
  scope: Replace["scope"],
  pieces: Pieces,
  host: ExpansionHost,
): MaybePromise<string> {
  // In an empty text bash looks only for patterns that start with a star (subst.c, match_pattern).
  if (text === "" && scope !== "end" && !/^(\*|$)/.test(pattern.source)) return text;
  switch (scope) {
    case "start": {
      const end = pattern.prefixEnd(text, true);
      return end < 0 ? text : fill(pieces, text.slice(0, end)) + text.slice(end);
    }
    case "end": {
      const start = pattern.suffixStart(text, true);
      return start < 0 ? text : text.slice(0, start) + fill(pieces, text.slice(start));
    }
    case "first": {
      if (pattern.source === "") return text;
      const match = pattern.search(text, 0);
      if (!match) return text;
      return (
        text.slice(0, match.start) + fill(pieces, text.slice(match.start, match.end)) + text.slice(match.end)
      );
    }
    case "all":
      if (pattern.source === "") return text;
      return new ReplaceAll(text, pattern, pieces, host).run();
  }
}

/** How many replacements are made between two looks at the clock. */
const ROUND = 256;

class ReplaceAll {
  #done = "";
  #at = 0;

  constructor(
    readonly text: string,
    readonly pattern: Pattern,
    readonly pieces: Pieces,
    readonly host: ExpansionHost,
  ) {}

  run(): MaybePromise<string> {
    const { text, host } = this;
    for (let count = 1; ; count++) {
      const match = this.pattern.search(text, this.#at);
      if (!match || (match.start === text.length && text.length > 0)) break;
      this.#done += text.slice(this.#at, match.start) + fill(this.pieces, text.slice(match.start, match.end));
      this.#at = match.end;
      if (match.end === match.start) this.#copyOne();
      if (this.#done.length > host.limits.text) throw textTooLarge(host);
      if (this.#at >= text.length) break;
      const waiting = count % ROUND === 0 ? host.spend(ROUND) : undefined;
      if (waiting) return waiting.then(() => this.run());
    }
    return this.#done + text.slice(this.#at);
  }

  /** An empty match goes on behind the next character. */
  #copyOne(): void {
    const code = this.text.codePointAt(this.#at);
    if (code === undefined) return;
    const character = String.fromCodePoint(code);
    this.#done += character;
    this.#at += character.length;
  }
}

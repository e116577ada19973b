import { encode } from "../../base/bytes.ts";
import type { Json } from "./json.ts";

/** JSON that is none; the message says where. */
export class JsonFault {
  constructor(readonly message: string) {}
}

class Fault extends Error {}

const CONTROL = /[\x00-\x1f]/;
const CONTROL_MESSAGE = "Invalid string: control characters from U+0000 through U+001F must be escaped";
const MAX_DEPTH = 256;
const WHITE_SPACE = " \t\r\n";
const STRUCTURE = "[]{}:,";

interface OpenArray {
  readonly kind: "array";
  readonly items: Json[];
}
interface OpenObject {
  readonly kind: "object";
  readonly map: Map<string, Json>;
  /** The key whose value comes next. */
  key: string | undefined;
}

/**
 * Reads JSON texts one after the other, as jq does: from pieces of text as they come, and with its words for what is
 * wrong.
 */
export class JsonParser {
  #stack: (OpenArray | OpenObject)[] = [];
  #next: Json | undefined;
  #token = "";
  #inText = false;
  #escaped = false;
  #line = 1;
  /** What the present line has had before the present piece, in bytes. */
  #columnBefore = 0;
  #piece = "";
  #at = 0;
  #lineStart = 0;

  /** Takes the next piece of text; the values in it come from `next`. */
  feed(piece: string): void {
    this.#columnBefore = this.#column();
    this.#piece = piece;
    this.#at = 0;
    this.#lineStart = 0;
  }

  /** The next value; undefined where the piece holds none that is complete. */
  next(): Json | undefined | JsonFault {
    try {
      return this.#scan();
    } catch (thrown) {
      return this.#faultOf(thrown, "");
    }
  }

  /** The last value, which nothing but the end could end. */
  finish(): Json | undefined | JsonFault {
    try {
      if (this.#inText) throw new Fault("Unfinished string");
      this.#endLiteral();
      if (this.#stack.length > 0) throw new Fault("Unfinished JSON term");
    } catch (thrown) {
      return this.#faultOf(thrown, " at EOF");
    }
    return this.#take();
  }

  #faultOf(thrown: unknown, where: string): JsonFault {
    if (!(thrown instanceof Fault)) throw thrown;
    const fault = new JsonFault(`${thrown.message}${where} at line ${this.#line}, column ${this.#column()}`);
    this.#stack = [];
    this.#next = undefined;
    this.#token = "";
    this.#inText = this.#escaped = false;
    this.#at = this.#piece.length;
    return fault;
  }

  #column(): number {
    return this.#columnBefore + encode(this.#piece.slice(this.#lineStart, this.#at)).length;
  }

  #take(): Json | undefined {
    const value = this.#next;
    this.#next = undefined;
    return value;
  }

  #scan(): Json | undefined {
    const piece = this.#piece;
    while (this.#at < piece.length) {
      if (this.#inText) {
        this.#scanText(piece);
      } else {
        const character = piece[this.#at++] as string;
        if (character === "\n") {
          this.#line++;
          this.#columnBefore = 0;
          this.#lineStart = this.#at;
        }
        if (WHITE_SPACE.includes(character)) this.#endLiteral();
        else if (character === '"') {
          this.#endLiteral();
          this.#inText = true;
        } else if (STRUCTURE.includes(character)) {
          this.#endLiteral();
          this.#takeStructure(character);
        } else this.#token += character;
      }
      if (this.#next !== undefined && this.#stack.length === 0 && !this.#inText) return this.#take();
    }
    return undefined;
  }

  /** To the end of the text or of the piece. */
  #scanText(piece: string): void {
    const start = this.#at;
    let at = start;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#escaped) this.#escaped = false;
      else if (code === 92) this.#escaped = true;
      else if (code === 34) break;
      if (code === 10) {
        this.#line++;
        this.#columnBefore = 0;
        this.#lineStart = at + 1;
      }
    }
    this.#token += piece.slice(start, at);
    this.#at = Math.min(piece.length, at + 1);
    if (at === piece.length) return;
    this.#inText = false;
    const text = this.#token.includes("\\") ? unescapeText(this.#token) : this.#token;
    if (CONTROL.test(this.#token)) throw new Fault(CONTROL_MESSAGE);
    this.#token = "";
    this.#setValue(withoutSurrogates(text));
  }

  #setValue(value: Json): void {
    if (this.#next !== undefined) throw new Fault("Expected separator between values");
    this.#next = value;
  }

  #endLiteral(): void {
    const token = this.#token;
    if (token === "") return;
    this.#token = "";
    this.#setValue(parseLiteral(token));
  }

  #takeStructure(character: string): void {
    const top = this.#stack.at(-1);
    switch (character) {
      case "[":
      case "{":
        if (this.#stack.length >= MAX_DEPTH) throw new Fault("Exceeds depth limit for parsing");
        if (this.#next !== undefined) throw new Fault("Expected separator between values");
        this.#stack.push(
          character === "["
            ? { kind: "array", items: [] }
            : { kind: "object", map: new Map(), key: undefined },
        );
        return;
      case ":":
        this.#takeKey(top);
        return;
      case ",":
        this.#takeItem(top);
        return;
      case "]":
        if (top?.kind !== "array") throw new Fault("Unmatched ']'");
        if (this.#next !== undefined) top.items.push(this.#next);
        else if (top.items.length > 0) throw new Fault("Expected another array element");
        this.#stack.pop();
        this.#next = top.items;
        return;
      default:
        this.#closeObject(top);
    }
  }

  #takeKey(top: OpenArray | OpenObject | undefined): void {
    if (this.#next === undefined) throw new Fault("Expected string key before ':'");
    if (top?.kind !== "object" || top.key !== undefined) throw new Fault("':' not as part of an object");
    if (typeof this.#next !== "string") throw new Fault("Object keys must be strings");
    top.key = this.#next;
    this.#next = undefined;
  }

  #takeItem(top: OpenArray | OpenObject | undefined): void {
    // At the top a value was complete before the comma.
    if (this.#next === undefined || !top) throw new Fault("Expected value before ','");
    if (top.kind === "array") top.items.push(this.#next);
    else if (top.key === undefined) throw new Fault("Objects must consist of key:value pairs");
    else {
      top.map.set(top.key, this.#next);
      top.key = undefined;
    }
    this.#next = undefined;
  }

  #closeObject(top: OpenArray | OpenObject | undefined): void {
    if (!top) throw new Fault("Unmatched '}'");
    if (this.#next !== undefined) {
      if (top.kind !== "object" || top.key === undefined)
        throw new Fault("Objects must consist of key:value pairs");
      top.map.set(top.key, this.#next);
    } else {
      if (top.kind !== "object" || top.key !== undefined) throw new Fault("Unmatched '}'");
      if (top.map.size > 0) throw new Fault("Expected another key-value pair");
    }
    this.#stack.pop();
    this.#next = top.map;
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function parseLiteral(token: string): Json {
  switch (token[0]) {
    case "t":
    case "f":
      if (token !== "true" && token !== "false") throw new Fault("Invalid literal");
      return token === "true";
    case "n":
      if (token.length === 3) break;
      if (token !== "null") throw new Fault("Invalid literal");
      return null;
    default:
  }
  if (NUMBER.test(token)) return Number(token);
  // strtod(3) knows these, in any case.
  const [, sign, word = ""] = /^([+-]?)(nan|inf(?:inity)?)$/i.exec(token) ?? [];
  if (word === "") throw new Fault("Invalid numeric literal");
  if (word.toLowerCase() === "nan") return Number.NaN;
  return sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\",
  '"': '"',
  "/": "/",
  b: "\b",
  f: "\f",
  t: "\t",
  n: "\n",
  r: "\r",
};

function unescapeText(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", from)) {
    plain += text.slice(from, at);
    const letter = text[at + 1];
    if (letter === undefined) throw new Fault("Expected escape character at end of string");
    if (letter === "u") {
      const digits = text.slice(at + 2, at + 6);
      if (digits.length < 4) throw new Fault("Invalid \\uXXXX escape");
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault("Invalid characters in \\uXXXX escape");
      const unit = Number.parseInt(digits, 16);
      from = at + 6;
      const low = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(text.slice(from, from + 6));
      if (unit >= 0xd800 && unit < 0xdc00) {
        if (!low) throw new Fault("Invalid \\uXXXX\\uXXXX surrogate pair escape");
        plain += String.fromCharCode(unit, Number.parseInt(low[1] as string, 16));
        from += 6;
      } else plain += unit >= 0xdc00 && unit < 0xe000 ? "\ufffd" : String.fromCharCode(unit);
      continue;
    }
    const character = ESCAPED[letter];
    if (character === undefined) throw new Fault("Invalid escape");
    plain += character;
    from = at + 2;
  }
  return plain + text.slice(from);
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Bytes that are not UTF-8 become replacement characters. */
export function withoutSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}

import { compileRegex, type Regex, RegexFault } from "../../base/regex/index.ts";
import { readDelimited, readDelimiter } from "./delimited.ts";
import { expandEscapes } from "./escapes.ts";
import { withoutExtensions } from "./posix-regex.ts";
import { parseReplacement } from "./replacement.ts";
import {
  type Action,
  type Address,
  PANIC,
  type RegexText,
  type Script,
  type ScriptCommand,
  SedFault,
} from "./script.ts";
import { isDigit, ScriptReader, type ScriptSource } from "./script-reader.ts";
import { readSubstituteFlags } from "./substitute-flags.ts";

export interface ScriptOptions {
  readonly extended: boolean;
  readonly posix: boolean;
  readonly sandbox: boolean;
  /** Newlines are nothing special. */
  readonly nullData: boolean;
  /** Labels and the ends of blocks are commands, to be shown. */
  readonly debug: boolean;
}

/** Reads all of a script; throws a `SedFault` where it is wrong. */
export function parseScript(sources: readonly ScriptSource[], options: ScriptOptions): Script {
  const parser = new ScriptParser(options);
  for (const source of sources) parser.parse(source);
  return parser.finish();
}

const FEATURES_OF = [4, 9, 0];
/** Commands that POSIX does not have. */
const GNU_COMMANDS = "eFvzQTRW";
/** Commands that POSIX gives one address. */
const ONE_ADDRESS = "ail=r";
const SIMPLE_COMMANDS = "=dDFgGhHnNpPzx";

interface OpenBlock {
  readonly action: { readonly kind: "open"; close: number };
  readonly reader: ScriptReader;
  readonly line: number;
}

class ScriptParser {
  readonly #commands: ScriptCommand[] = [];
  readonly #labels = new Map<string, number>();
  readonly #blocks: OpenBlock[] = [];
  #reader = new ScriptReader({ text: "", origin: 0 });
  #quiet = false;
  #isFirst = true;
  /** A source ended with a backslash in a text: the text goes on in the next one. */
  #pendingText: { readonly action: { text: string }; readonly begun: string | undefined } | undefined;

  constructor(readonly options: ScriptOptions) {}

  parse(source: ScriptSource): void {
    const reader = new ScriptReader(source);
    this.#reader = reader;
    const pending = this.#pendingText;
    this.#pendingText = undefined;
    if (pending) this.#readText(pending.action, pending.begun === undefined ? "" : `${pending.begun}\n`);
    if (this.#isFirst && source.text.startsWith("#n")) this.#quiet = true;
    this.#isFirst = false;
    for (;;) {
      let character = reader.next();
      while (character === ";" || /^\s$/.test(character)) character = reader.next();
      if (character === "") return;
      reader.back(character);
      this.#command();
    }
  }

  finish(): Script {
    const block = this.#blocks.at(-1);
    if (block) {
      const { origin } = block.reader.source;
      const place =
        typeof origin === "string" ? `file ${origin} line ${block.line}` : `-e expression #${origin}, char 0`;
      throw new SedFault(`${place}: unmatched \`{'`);
    }
    for (const { action } of this.#commands) {
      if (action.kind === "branch" && action.label !== "" && !this.#labels.has(action.label))
        throw new SedFault(`can't find label for jump to \`${action.label}'`, PANIC);
    }
    return { commands: this.#commands, labels: this.#labels, quiet: this.#quiet };
  }

  #command(): void {
    const reader = this.#reader;
    const { from, to } = this.#addresses();
    let character = reader.nextNonblank();
    const negated = character === "!";
    if (negated) {
      character = reader.nextNonblank();
      if (character === "!") throw reader.fault("multiple `!'s");
    }
    if (this.options.posix) this.#refuseExtensions(character, to);
    if (from && "#:}".includes(character) && character !== "") this.#refuseAddress(character);
    const action = this.#action(character, to);
    if (action) this.#commands.push({ from, to, negated, action });
  }

  #refuseExtensions(character: string, to: Address | undefined): void {
    const reader = this.#reader;
    if (character !== "" && GNU_COMMANDS.includes(character))
      throw reader.fault(`unknown command: \`${character}'`);
    if (to && character !== "" && ONE_ADDRESS.includes(character))
      throw reader.fault("command only uses one address");
  }

  #refuseAddress(character: string): void {
    const reader = this.#reader;
    if (character === "#") throw reader.fault("comments don't accept any addresses");
    if (character === ":") throw reader.fault(": doesn't want any addresses");
    if (this.#blocks.length === 0) throw reader.fault("unexpected `}'");
    throw reader.fault("`}' doesn't want any addresses");
  }

  #addresses(): { readonly from: Address | undefined; readonly to: Address | undefined } {
    const reader = this.#reader;
    const from = this.#address();
    if (!from) return { from, to: undefined };
    if (from.kind === "plus" || from.kind === "multiple")
      throw reader.fault("invalid usage of +N or ~N as first address");
    let to: Address | undefined;
    const comma = reader.nextNonblank();
    if (comma === ",") {
      reader.skipBlanks();
      to = this.#address();
      if (!to) {
        reader.next();
        throw reader.fault("unexpected `,'");
      }
      const next = reader.nextNonblank();
      this.#refuseLineZero(from, to);
      reader.back(next);
    } else {
      this.#refuseLineZero(from, undefined);
      reader.back(comma);
    }
    return { from, to };
  }

  #refuseLineZero(from: Address, to: Address | undefined): void {
    if (from.kind !== "line" || from.number !== 0) return;
    if (to?.kind !== "regex" || this.options.posix)
      throw this.#reader.fault("invalid usage of line address 0");
  }

  #address(): Address | undefined {
    const reader = this.#reader;
    const character = reader.peek();
    if (isDigit(character)) return this.#lineAddress();
    if (character === "/" || character === "\\") return this.#regexAddress();
    if (character === "$") {
      reader.next();
      return { kind: "last" };
    }
    if ((character === "+" || character === "~") && !this.options.posix) {
      reader.next();
      reader.skipBlanks();
      const number = reader.integer();
      return character === "+" ? { kind: "plus", count: number } : { kind: "multiple", of: number };
    }
    return undefined;
  }

  #lineAddress(): Address {
    const reader = this.#reader;
    const number = reader.integer();
    const tilde = reader.nextNonblank();
    if (tilde !== "~" || this.options.posix) {
      reader.back(tilde);
      return { kind: "line", number };
    }
    reader.skipBlanks();
    const step = reader.integer();
    return step > 0 ? { kind: "step", first: number, step } : { kind: "line", number };
  }

  #regexAddress(): Address {
    const reader = this.#reader;
    if (reader.peek() === "\\") reader.next();
    const delimiter = reader.peek() === "" ? "" : readDelimiter(reader);
    const source = delimiter === "" ? undefined : readDelimited(reader, delimiter, "regex");
    if (source === undefined) throw reader.fault("unterminated address regex");
    let ignoreCase = false;
    let multiline = false;
    for (;;) {
      const flag = reader.nextNonblank();
      if (flag === "I" && !this.options.posix) ignoreCase = true;
      else if (flag === "M" && !this.options.posix) multiline = true;
      else {
        reader.back(flag);
        const shown = { source: expandEscapes(source, "regex"), ignoreCase, multiline };
        return { kind: "regex", regex: this.#regex(shown, 0), shown };
      }
    }
  }

  #regex({ source, ignoreCase, multiline }: RegexText, groupsNeeded: number): Regex | undefined {
    const reader = this.#reader;
    if (source === "") {
      if (ignoreCase || multiline) throw reader.fault("cannot specify modifiers on empty regexp");
      return undefined;
    }
    const regex = compileRegex(this.options.posix ? withoutExtensions(source) : source, {
      dialect: this.options.extended ? "sed-extended" : "sed",
      ignoreCase,
      multiline: multiline && !this.options.nullData,
      excludeNewline: multiline && !this.options.nullData,
    });
    if (regex === RegexFault.CLASS_SYNTAX) throw new SedFault(regex.message, PANIC);
    if (regex instanceof RegexFault) throw reader.fault(regex.message);
    if (groupsNeeded > regex.groupCount)
      throw reader.fault(`invalid reference \\${groupsNeeded} on \`s' command's RHS`);
    return regex;
  }

  /** What the command does; undefined where it is nothing to be run. */
  #action(letter: string, to: Address | undefined): Action | undefined {
    const reader = this.#reader;
    switch (letter) {
      case "":
        throw reader.fault("missing command");
      case "#":
        reader.restOfLine();
        return undefined;
      case ":":
        this.#label();
        return undefined;
      case "{":
        return this.#openBlock();
      case "}":
        this.#closeBlock();
        return undefined;
      case "a":
      case "i":
      case "c":
        return this.#text(letter);
      case "b":
      case "t":
      case "T":
        return this.#branch(letter);
      case "e":
        return this.#run();
      case "l":
      case "q":
      case "Q":
        return this.#numbered(letter, to);
      case "r":
      case "R":
      case "w":
      case "W":
        return this.#fileCommand(letter);
      case "s":
        return this.#substitute();
      case "v":
        this.#version();
        return undefined;
      case "y":
        return this.#translate();
    }
    if (!SIMPLE_COMMANDS.includes(letter)) throw reader.fault(`unknown command: \`${letter}'`);
    this.#endOfCommand();
    return { kind: "simple", letter };
  }

  #endOfCommand(): void {
    const reader = this.#reader;
    const character = reader.nextNonblank();
    if (character === "}" || character === "#") reader.back(character);
    else if (character !== "" && character !== "\n" && character !== ";")
      throw reader.fault("extra characters after command");
  }

  #openBlock(): Action {
    const action: OpenBlock["action"] = { kind: "open", close: 0 };
    this.#blocks.push({ action, reader: this.#reader, line: this.#reader.line });
    return action;
  }

  #closeBlock(): void {
    const block = this.#blocks.pop();
    if (!block) throw this.#reader.fault("unexpected `}'");
    this.#endOfCommand();
    if (this.options.debug) this.#mark("}");
    block.action.close = this.#commands.length;
  }

  /** A label ends where a blank, a `;` or a `}` stands. */
  #readLabel(): string {
    const reader = this.#reader;
    reader.skipBlanks();
    let label = "";
    while (/^[^\s;}]$/u.test(reader.peek())) label += reader.next();
    return label;
  }

  #label(): void {
    const label = this.#readLabel();
    if (label === "") throw this.#reader.fault('":" lacks a label');
    this.#labels.set(label, this.#commands.length);
    if (this.options.debug) this.#mark(":", label);
  }

  #mark(letter: ":" | "}", label = ""): void {
    this.#commands.push({
      from: undefined,
      to: undefined,
      negated: false,
      action: { kind: "mark", letter, label },
    });
  }

  #branch(letter: "b" | "t" | "T"): Action {
    const when = { b: "always", t: "replaced", T: "not-replaced" } as const;
    return { kind: "branch", when: when[letter], label: this.#readLabel() };
  }

  #text(letter: "a" | "i" | "c"): Action {
    const reader = this.#reader;
    const action = { kind: ({ a: "append", i: "insert", c: "change" } as const)[letter], text: "" };
    const first = reader.nextNonblank();
    if (first === "") throw reader.fault("expected \\ after `a', `c' or `i'");
    if (first === "\\") {
      const next = reader.nextNonblank();
      if (next === "") this.#pendingText = { action, begun: undefined };
      if (next === "") return action;
      if (next !== "\n") {
        if (this.options.posix) throw reader.fault("expected \\ after `a', `c' or `i'");
        this.#backTo("\\");
      }
    } else {
      if (this.options.posix) throw reader.fault("expected \\ after `a', `c' or `i'");
      reader.back(first);
    }
    this.#readText(action, "");
    return action;
  }

  /** Goes back to behind the last `mark`: the blanks behind the backslash of `a\  text` belong to the text. */
  #backTo(mark: string): void {
    const reader = this.#reader;
    const { text } = reader.source;
    const at = text.lastIndexOf(mark, reader.at - 2) + 1;
    while (reader.at > at) reader.back(text[reader.at - 1] ?? "");
  }

  /** The text to the end of a line without a backslash before it; with a newline, and without the backslashes. */
  #readText(action: { text: string }, begun: string): void {
    const reader = this.#reader;
    let text = begun;
    for (let character = reader.next(); character !== "" && character !== "\n"; character = reader.next()) {
      text += character;
      if (character !== "\\") continue;
      const next = reader.next();
      if (next === "") this.#pendingText = { action, begun: text };
      text += next;
    }
    action.text = `${expandEscapes(text, "text").replace(/\\(.?)/gsu, "$1")}\n`;
  }

  #run(): Action {
    const reader = this.#reader;
    if (this.options.sandbox) throw reader.fault("e/r/w commands disabled in sandbox mode");
    reader.skipBlanks();
    const line = { text: "" };
    this.#readText(line, "");
    const command = line.text.slice(0, -1);
    return { kind: "run", command: command === "" ? undefined : command };
  }

  #numbered(letter: "l" | "q" | "Q", to: Address | undefined): Action {
    const reader = this.#reader;
    if (letter !== "l" && to) throw reader.fault("command only uses one address");
    reader.skipBlanks();
    const number = isDigit(reader.peek()) && !this.options.posix ? reader.integer() : undefined;
    this.#endOfCommand();
    if (letter === "l") return { kind: "list", width: number };
    return { kind: "quit", silent: letter === "Q", status: number };
  }

  #fileName(): string {
    const reader = this.#reader;
    if (this.options.sandbox) throw reader.fault("e/r/w commands disabled in sandbox mode");
    reader.skipBlanks();
    const path = reader.restOfLine();
    if (path === "") throw reader.fault("missing filename in r/R/w/W commands");
    return path;
  }

  #fileCommand(letter: "r" | "R" | "w" | "W"): Action {
    const path = this.#fileName();
    if (letter === "r" || letter === "R") return { kind: letter === "r" ? "read-file" : "read-line", path };
    return { kind: "write", firstLine: letter === "W", target: { path } };
  }

  #substitute(): Action {
    const reader = this.#reader;
    const parts = reader.peek() === "" ? undefined : this.#substituteParts();
    if (!parts) throw reader.fault("unterminated `s' command");
    const replacement = parseReplacement(parts.right, this.options.posix);
    const { ignoreCase, multiline, ...flags } = readSubstituteFlags(reader, () => this.#fileName());
    const shown = { source: expandEscapes(parts.left, "regex"), ignoreCase, multiline };
    const regex = this.#regex(shown, replacement.groupsNeeded);
    if (flags.run && this.options.sandbox) throw reader.fault("e/r/w commands disabled in sandbox mode");
    return { kind: "substitute", regex, shown, replacement, ...flags };
  }

  #substituteParts(): { readonly left: string; readonly right: string } | undefined {
    const reader = this.#reader;
    const delimiter = readDelimiter(reader);
    const left = readDelimited(reader, delimiter, "regex");
    const right = left === undefined ? undefined : readDelimited(reader, delimiter, "replacement");
    return left === undefined || right === undefined ? undefined : { left, right };
  }

  #translate(): Action {
    const reader = this.#reader;
    const delimiter = reader.peek() === "" ? "" : readDelimiter(reader);
    const from = delimiter === "" ? undefined : readDelimited(reader, delimiter, "characters");
    const to = from === undefined ? undefined : readDelimited(reader, delimiter, "characters");
    if (from === undefined || to === undefined) throw reader.fault("unterminated `y' command");
    const [before, after] = [charactersOf(from), charactersOf(to)];
    if (before.length !== after.length) throw reader.fault("strings for `y' command are different lengths");
    this.#endOfCommand();
    const map = new Map<string, string>();
    before.forEach((character, i) => {
      if (!map.has(character)) map.set(character, after[i] ?? "");
    });
    return { kind: "translate", map };
  }

  #version(): void {
    const wanted = this.#readLabel().split(".").map(Number);
    for (const [i, number] of FEATURES_OF.entries()) {
      const other = wanted[i] ?? 0;
      // What is no version is none that is old enough.
      if (!(other <= number)) throw this.#reader.fault("expected newer version of sed");
      if (other < number) return;
    }
  }
}

/** The characters of one side of `y`, a backslash before any but `\n` taken away. */
function charactersOf(side: string): readonly string[] {
  const tokens = expandEscapes(side, "characters").match(/\\.|./gsu) ?? [];
  return tokens.map((token) =>
    token === "\\n" ? "\n" : token.length > 1 && token.startsWith("\\") ? token.slice(1) : token,
  );
}

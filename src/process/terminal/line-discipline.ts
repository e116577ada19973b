import { concat, decode, encode, NO_BYTES } from "../../base/bytes.ts";
import { clusterBefore } from "../../base/text-width.ts";
import { SIGINT, SIGQUIT, SIGTSTP, type Signal } from "../signals.ts";
import { caretNotation, echoColumnAfter } from "./output-column.ts";
import { COOKED, type TerminalModes } from "./terminal.ts";

const NEWLINE = 10;
const RETURN = 13;
/** N_TTY_BUF_SIZE of Linux less one: a longer line is cut, with a bell. */
const LONGEST_LINE = 4095;

/** What the line discipline does to the world. */
export interface LineDisciplineHost {
  /** Shows text on the screen; newlines still have to be processed. */
  echo(text: string): void;
  /** A key that makes a signal was pressed. */
  signal(signal: Signal): void;
  /** Output is held back, or goes on (Ctrl-S, Ctrl-Q). */
  setStopped(stopped: boolean): void;
  /** Something can be read. */
  ready(): void;
  /** Where the cursor is before the line that is being typed. */
  column(): number;
}

/** The input side of a terminal (POSIX 11.1.5 to 11.1.9; n_tty.c of Linux where POSIX leaves it open). */
export class LineDiscipline {
  #modes: TerminalModes = COOKED;
  /** What is typed of a line that has not ended. */
  #line = "";
  #lineColumn = 0;
  /** What can be read: in canonical mode a line each; empty: end of file. */
  #queue: Uint8Array[] = [];
  #literal = false;
  #stopped = false;
  #echoed = "";
  #raw = "";

  constructor(private readonly host: LineDisciplineHost) {}

  get modes(): TerminalModes {
    return this.#modes;
  }

  /** tcsetattr(3), TCSANOW. What was typed ahead stays. */
  set modes(modes: TerminalModes) {
    const wasCanonical = this.#modes.canonical;
    this.#modes = modes;
    if (wasCanonical && !modes.canonical) {
      this.#queue = this.#queue.filter((chunk) => chunk.length > 0);
      if (this.#line !== "") this.#push(this.#line);
    } else if (!wasCanonical && modes.canonical && this.#queue.length > 0) {
      // Unlike Linux, where it would be one line without an end: as if it were typed now.
      const ahead = concat(this.#queue);
      this.#queue = [];
      this.input(ahead);
    }
    if (this.#stopped && !modes.flowControl) this.#setStopped(false);
  }

  get hasInput(): boolean {
    return this.#queue.length > 0;
  }

  /** Discards what was not read (tcflush(3)). */
  flush(): void {
    this.#line = "";
    this.#queue = [];
  }

  input(bytes: Uint8Array): void {
    // Bytes of one character stay together: text is cut only where an ASCII character does something.
    const text = this.#modes.inputLowerCase ? decode(bytes).toLowerCase() : decode(bytes);
    let plainFrom = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x20 && code !== 0x7f) {
        this.#literal = false;
        continue;
      }
      if (at > plainFrom) this.#plain(text.slice(plainFrom, at));
      this.#control(text, at, code);
      plainFrom = at + 1;
    }
    if (plainFrom < text.length) this.#plain(text.slice(plainFrom));
    this.#flushRaw();
    this.#flushEcho();
  }

  /** A control character; after Ctrl-V it is only a character. */
  #control(text: string, at: number, code: number): void {
    if (this.#literal) {
      this.#literal = false;
      return this.#insert(text[at] as string);
    }
    if (this.#flow(code) || this.#signal(code)) return;
    if (code === RETURN && this.#modes.ignoreCarriageReturn) return;
    const mapped = this.#mapped(code);
    if (!this.#modes.canonical) return this.#plain(String.fromCharCode(mapped));
    this.#canonical(mapped);
  }

  #mapped(code: number): number {
    if (code === RETURN && this.#modes.carriageReturnToNewline) return NEWLINE;
    return code === NEWLINE && this.#modes.newlineToCarriageReturn ? RETURN : code;
  }

  #flow(code: number): boolean {
    const { flowControl, keys } = this.#modes;
    if (!flowControl || (code !== keys.stop && code !== keys.start)) return false;
    this.#setStopped(code === keys.stop);
    return true;
  }

  #setStopped(stopped: boolean): void {
    this.#stopped = stopped;
    this.#flushEcho();
    this.host.setStopped(stopped);
  }

  #signal(code: number): boolean {
    const { signals, keys, echo, keepOnSignal } = this.#modes;
    if (!signals) return false;
    const signal =
      code === keys.intr ? SIGINT : code === keys.quit ? SIGQUIT : code === keys.susp ? SIGTSTP : undefined;
    if (signal === undefined) return false;
    if (!keepOnSignal) this.flush();
    if (this.#stopped) this.#setStopped(false);
    if (echo) this.#echoed += this.#echoOf(String.fromCharCode(code));
    this.#flushEcho();
    this.host.signal(signal);
    return true;
  }

  #canonical(code: number): void {
    const { keys, extended, echo, echoNewline } = this.#modes;
    if (code === NEWLINE) {
      if (echo || echoNewline) this.#echoed += "\n";
      return this.#push(`${this.#line}\n`);
    }
    if (code === keys.eol || code === keys.eol2) {
      if (echo) this.#echoed += this.#echoOf(String.fromCharCode(code));
      return this.#push(this.#line + String.fromCharCode(code));
    }
    if (code === keys.eof) return this.#push(this.#line);
    if (code === keys.erase || code === 8) {
      return this.#erase(clusterBefore(this.#line, this.#line.length), code);
    }
    if (code === keys.kill) return this.#erase(0, code);
    if (extended && code === keys.werase) return this.#erase(wordStart(this.#line), code);
    if (extended && code === keys.rprnt) return this.#reprint();
    if (extended && code === keys.lnext) {
      this.#literal = true;
      if (this.#modes.echo) this.#echoed += "^\b";
      return;
    }
    this.#insert(String.fromCharCode(code));
  }

  #plain(text: string): void {
    const { canonical, keys } = this.#modes;
    if (!canonical) {
      this.#raw += text;
      if (this.#modes.echo) this.#echoed += this.#echoOf(text);
      return;
    }
    // `stty erase x` makes a printable character a key.
    const printableKey = Object.values(keys).some((key) => key !== undefined && key >= 0x20 && key < 0x7f);
    if (!printableKey) return this.#insert(text);
    for (const character of text) {
      const code = character.charCodeAt(0);
      if (!this.#flow(code) && !this.#signal(code)) this.#canonical(code);
    }
  }

  #insert(text: string): void {
    if (!this.#modes.canonical) return this.#plain(text);
    if (this.#line.length + text.length > LONGEST_LINE) {
      if (this.#modes.echo) this.#echoed += "\x07";
      return;
    }
    if (this.#line === "") {
      this.#flushEcho();
      this.#lineColumn = this.host.column();
    }
    this.#line += text;
    if (this.#modes.echo) this.#echoed += this.#echoOf(text);
  }

  /** Erases back to `start`, on the screen as well: as many columns as were taken. */
  #erase(start: number, key: number): void {
    if (this.#line === "") return;
    const before = echoColumnAfter(this.#line, this.#lineColumn);
    this.#line = this.#line.slice(0, start);
    if (!this.#modes.echo) return;
    if (!this.#modes.echoErase) {
      this.#echoed += this.#echoOf(String.fromCharCode(key));
      return;
    }
    const columns = before - echoColumnAfter(this.#line, this.#lineColumn);
    this.#echoed += "\b".repeat(columns) + " ".repeat(columns) + "\b".repeat(columns);
  }

  #reprint(): void {
    if (!this.#modes.echo) return;
    this.#echoed += `^R\n`;
    this.#lineColumn = 0;
    this.#echoed += this.#echoOf(this.#line);
  }

  /** Control characters but newline and tab as `^X`. */
  #echoOf(text: string): string {
    if (!this.#modes.echoControl) return text;
    return text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, (character) => caretNotation(character.charCodeAt(0)));
  }

  #push(line: string): void {
    this.#line = "";
    this.#queue.push(line === "" ? NO_BYTES : encode(line));
    this.#flushEcho();
    this.host.ready();
  }

  #flushRaw(): void {
    if (this.#raw === "") return;
    this.#queue.push(encode(this.#raw));
    this.#raw = "";
    this.host.ready();
  }

  #flushEcho(): void {
    if (this.#echoed === "" || this.#stopped) return;
    const text = this.#echoed;
    this.#echoed = "";
    this.host.echo(text);
  }

  /** What one read gets; undefined: nothing is there yet. In canonical mode one line at most. */
  take(max: number, delimiter?: number): Uint8Array | undefined {
    const first = this.#queue[0];
    if (!first) return undefined;
    const single = this.#modes.canonical || delimiter !== undefined;
    const chunk = single ? first : concat(this.#queue);
    this.#queue = single ? this.#queue.slice(1) : [];
    const found = delimiter === undefined ? -1 : chunk.indexOf(delimiter);
    const length = Math.min(max, found < 0 ? chunk.length : found + 1);
    if (length < chunk.length) this.#queue.unshift(chunk.subarray(length));
    return chunk.subarray(0, length);
  }
}

/** Where the last word begins (WERASE: letters, digits and `_` make a word; n_tty.c, `eraser`). */
function wordStart(line: string): number {
  let start = line.length;
  let seen = false;
  while (start > 0) {
    const previous = clusterBefore(line, start);
    const isWord = /[\p{L}\p{N}_]/u.test(line.slice(previous, start));
    if (seen && !isWord) break;
    if (isWord) seen = true;
    start = previous;
  }
  return start;
}

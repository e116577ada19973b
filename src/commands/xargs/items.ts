import { decode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { XargsFault, type XargsOptions } from "./options.ts";

/** One argument that was read. */
export interface Item {
  readonly text: string;
  /** It is the last of its line of input. */
  readonly endsLine: boolean;
}

type VisitItem = (item: Item) => Promise<false | undefined>;

const NUL_WARNING =
  "WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?";

/** Reads the items of the input; ends early where the visitor says so. */
export async function readItems(
  call: Call,
  input: Input,
  options: XargsOptions,
  visit: VisitItem,
): Promise<void> {
  if (options.delimiter !== undefined) return readDelimited(input, options.delimiter, visit);
  const splitter = new Splitter(options.replace !== undefined, () => call.note(NUL_WARNING));
  const pass = async (items: readonly Item[]) => {
    for (const item of items) {
      if (item.text === options.end) return false;
      if ((await visit(item)) === false) return false;
    }
    return undefined;
  };
  for (;;) {
    const block = await input.readBlock();
    if (block.length === 0) break;
    const { items, fault } = splitter.split(decode(block));
    if ((await pass(items)) === false) return;
    if (fault) throw fault;
  }
  const { items, fault } = splitter.finish();
  if ((await pass(items)) === false) return;
  if (fault) throw fault;
}

async function readDelimited(input: Input, delimiter: number, visit: VisitItem): Promise<void> {
  const lines = input.lines(delimiter);
  for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
    const text = decode(line);
    const nul = text.indexOf("\0");
    if ((await visit({ text: nul < 0 ? text : text.slice(0, nul), endsLine: true })) === false) {
      lines.release();
      return;
    }
  }
}

interface SplitResult {
  readonly items: readonly Item[];
  readonly fault?: XargsFault;
}

/** Takes lines apart: blanks separate, quotes and backslashes keep together (xargs.c, read_line). */
class Splitter {
  #text = "";
  #started = false;
  #quote = "";
  #escaped = false;
  #warned = false;
  #items: Item[] = [];

  constructor(
    /** Blanks inside a line belong to it. */
    private readonly wholeLines: boolean,
    private readonly warnOfNul: () => void,
  ) {}

  split(text: string): SplitResult {
    this.#items = [];
    for (const character of text) {
      const fault = this.#take(character);
      if (fault) return { items: this.#items, fault };
    }
    return { items: this.#items };
  }

  /** The end of the input. */
  finish(): SplitResult {
    this.#items = [];
    if (this.#quote !== "") return { items: [], fault: unmatched(this.#quote) };
    this.#end(true);
    return { items: this.#items };
  }

  #take(character: string): XargsFault | undefined {
    if (character === "\0" && !this.#warned) {
      this.#warned = true;
      this.warnOfNul();
    }
    if (this.#escaped) {
      this.#escaped = false;
      this.#text += character;
    } else if (this.#quote !== "") {
      if (character === "\n") return unmatched(this.#quote);
      if (character === this.#quote) this.#quote = "";
      else this.#text += character;
    } else if (character === "\n") this.#end(true);
    else if (this.#separates(character)) this.#end(false);
    else this.#begin(character);
    return undefined;
  }

  #separates(character: string): boolean {
    const isBlank = character === " " || character === "\t";
    if (this.#started) return isBlank && !this.wholeLines;
    return isBlank || character === "\v" || character === "\f" || character === "\r";
  }

  #begin(character: string): void {
    this.#started = true;
    if (character === "\\") this.#escaped = true;
    else if (character === "'" || character === '"') this.#quote = character;
    else this.#text += character;
  }

  #end(endsLine: boolean): void {
    if (!this.#started) return;
    const nul = this.#text.indexOf("\0");
    this.#items.push({ text: nul < 0 ? this.#text : this.#text.slice(0, nul), endsLine });
    this.#text = "";
    this.#started = false;
  }
}

function unmatched(quote: string): XargsFault {
  const name = quote === '"' ? "double" : "single";
  return new XargsFault(
    `unmatched ${name} quote; by default quotes are special to xargs unless you use the -0 option`,
    true,
  );
}

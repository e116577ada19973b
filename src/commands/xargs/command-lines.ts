import { encode } from "../../base/bytes.ts";
import type { Item } from "./items.ts";
import { XargsFault, type XargsOptions } from "./options.ts";

/** Gathers items into command lines (buildcmd.c). */
export class CommandLines {
  #arguments: string[] = [];
  #length = 0;
  #lines = 0;
  readonly #fixed: number;

  constructor(
    private readonly options: XargsOptions,
    private readonly run: (argv: readonly string[]) => Promise<void>,
  ) {
    this.#fixed = options.command.reduce((sum, word) => sum + sizeOf(word), 0);
    if (this.#fixed > options.maxChars) {
      throw new XargsFault("cannot fit single argument within argument list size limit");
    }
  }

  async add({ text, endsLine }: Item): Promise<void> {
    const { options } = this;
    if (options.replace !== undefined) return this.#runReplaced(text, options.replace);
    const size = sizeOf(text);
    if (this.#fixed + size > options.maxChars) throw new XargsFault("argument line too long", true);
    if (this.#fixed + this.#length + size > options.maxChars) {
      if (options.exitIfLong && (options.maxLines !== undefined || options.maxArgs !== undefined))
        throw new XargsFault("argument list too long");
      await this.#flush();
    }
    this.#arguments.push(text);
    this.#length += size;
    if (endsLine) this.#lines++;
    const { maxArgs = Number.POSITIVE_INFINITY, maxLines = Number.POSITIVE_INFINITY } = options;
    if (this.#arguments.length >= maxArgs || this.#lines >= maxLines) await this.#flush();
  }

  async #runReplaced(text: string, pattern: string): Promise<void> {
    const [name = "", ...rest] = this.options.command;
    const argv = [
      name,
      ...rest.map((word) => (pattern === "" ? word : word.replaceAll(pattern, () => text))),
    ];
    const size = argv.reduce((sum, word) => sum + sizeOf(word), 0);
    if (size > this.options.maxChars) throw new XargsFault("argument list too long");
    await this.run(argv);
  }

  async #flush(): Promise<void> {
    const argv = [...this.options.command, ...this.#arguments];
    this.#arguments = [];
    this.#length = 0;
    this.#lines = 0;
    await this.run(argv);
  }

  /** `evenIfEmpty`: once at least, whatever the input was. */
  async finish(evenIfEmpty: boolean): Promise<void> {
    if (this.#arguments.length > 0 || evenIfEmpty) await this.#flush();
  }
}

/** In bytes, with the NUL at its end. */
function sizeOf(word: string): number {
  return encode(word).length + 1;
}

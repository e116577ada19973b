import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { AWK_FLAGS } from "./flags.ts";

/** Where a line of the whole program stands: in which source, and on which of its lines. */
export interface SourceLine {
  readonly where: string;
  readonly line: number;
}

/** What cannot be read, told after the program's name, and the status. */
export class SourceFault extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const FATAL = 2;
const COMMAND_LINE = "cmd. line";
/** Debian's gawk, where AWKPATH is not set. */
const USUAL_PATH = ".:/usr/share/awk";

/** The texts of -f, -e, -i and `@include`, one after the other, with what knows where each line came from. */
export class Sources {
  readonly #lines: string[] = [];
  readonly #places: SourceLine[] = [];
  readonly #included = new Set<string>();
  readonly #programs = new Set<string>();
  /** The library `inplace` is included: it is not a file here. */
  editsInPlace = false;

  constructor(private readonly call: Call<typeof AWK_FLAGS>) {}

  /** The last lines of files that do not end in a newline. */
  readonly unended: SourceLine[] = [];

  get text(): string {
    const text = this.#lines.join("\n");
    return this.endsInFile ? `${text}\n` : text;
  }

  /** Whether the last source is a file, which gawk reads to its end. */
  get endsInFile(): boolean {
    const last = this.#places.at(-1);
    return last !== undefined && last.where !== COMMAND_LINE;
  }

  /** The place of a line, counted from 1. */
  place(line: number): SourceLine {
    return this.#places[line - 1] ?? { where: this.#places.at(-1)?.where ?? COMMAND_LINE, line };
  }

  addCommandLine(text: string): void {
    this.#add(text, COMMAND_LINE);
  }

  async addFile(name: string): Promise<void> {
    if (name === "-" || name === "/dev/stdin") return this.#add(decode(await this.call.stdin.bytes()), name);
    const path = this.#find(name);
    if (path instanceof Errno)
      throw new SourceFault(`fatal: cannot open source file \`${name}' for reading: ${path.message}`, FATAL);
    this.#programs.add(this.#identity(path));
    this.#add(this.#read(path, name), name);
  }

  /** `-i`, or `@include` at `from`; what was read already is not read again. */
  include(name: string, from?: SourceLine): void {
    const path = this.#find(name);
    const place = from === undefined ? "" : `${from.where}:${from.line}: `;
    if (path instanceof Errno && name === "inplace") {
      this.editsInPlace = true;
      return;
    }
    if (path instanceof Errno) {
      const why = `cannot open source file \`${name}' for reading: ${path.message}`;
      throw from ? new SourceFault(`${place}error: ${why}`, 1) : new SourceFault(`fatal: ${why}`, FATAL);
    }
    const identity = this.#identity(path);
    if (this.#programs.has(identity)) {
      const after = from ? `${from.where}:${from.line + 1}: ` : "";
      throw new SourceFault(`${after}fatal: cannot include \`${name}' and use it as a program file`, FATAL);
    }
    if (this.#included.has(identity)) return;
    this.#included.add(identity);
    this.#add(this.#read(path, name), name);
  }

  #add(text: string, where: string): void {
    const lines = text.replace(/\n$/, "").split("\n");
    for (const [index, line] of lines.entries()) {
      const place = { where, line: index + 1 };
      const directive = /^[ \t]*@include[ \t]+"([^"\n]*)"[ \t]*;?[ \t]*(?:#.*)?$/.exec(line)?.[1];
      if (directive !== undefined) this.include(directive, place);
      else {
        this.#lines.push(line);
        this.#places.push(place);
      }
    }
  }

  #read(path: string, name: string): string {
    const content = this.call.files.readFile(path);
    if (!(content instanceof Errno)) {
      const text = decode(content);
      if (!text.endsWith("\n")) this.unended.push({ where: name, line: text.split("\n").length });
      return text;
    }
    throw new SourceFault(`${name}:1: error: cannot read source file \`${name}': ${content.message}`, 1);
  }

  /** A name without a slash is looked for along AWKPATH, and with the ending `.awk`. */
  #find(name: string): string | Errno {
    const { files } = this.call;
    const folders = name.includes("/") ? [""] : (this.call.env("AWKPATH") || USUAL_PATH).split(":");
    for (const ending of ["", ".awk"]) {
      for (const folder of folders) {
        const path = (folder === "" || folder === "." ? name : `${folder}/${name}`) + ending;
        if (!(files.stat(path) instanceof Errno)) return files.access(path, "r") ?? path;
      }
    }
    return Errno.ENOENT;
  }

  #identity(path: string): string {
    const real = this.call.files.realpath(path);
    return real instanceof Errno ? path : real;
  }
}

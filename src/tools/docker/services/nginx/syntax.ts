import { decode, encode } from "../../../../base/bytes.ts";
import { baseName, dirName, joinPath } from "../../../../base/paths.ts";
import { compileGlob } from "../../../../base/pattern/index.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { checkDirective, contextWithin, type NginxContext } from "./directives.ts";
import { ConfigProblem, NotSimulated, type Place } from "./problems.ts";

/** One directive of the configuration, with what stands in its braces. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly block: readonly Directive[] | undefined;
  readonly place: Place;
}

const CONFIG_DIRECTORY = "/etc/nginx";
/** Blocks whose lines are no directives: pairs of a table. */
const TABLES: readonly string[] = ["types", "map", "split_clients", "geo"];
const SPACE = /[ \t\r\n]/;
const INCLUDE_DEPTH = 16;

interface Token {
  readonly words: readonly string[];
  readonly end: ";" | "{" | "}" | "eof";
}

/** Reads a configuration file and those that it includes; throws a `ConfigProblem` in the server's own words. */
export function readConfigFile(files: Files, path: string, prefix = CONFIG_DIRECTORY): readonly Directive[] {
  return new FileReader(files, path, prefix, 0).directives("main", false);
}

/** Directives that are given on the command line (`-g`). */
export function readConfigText(files: Files, text: string): readonly Directive[] {
  return new FileReader(files, "command line", CONFIG_DIRECTORY, 0, undefined, text).directives(
    "main",
    false,
  );
}

class FileReader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(
    private readonly files: Files,
    private readonly path: string,
    private readonly prefix: string,
    private readonly depth: number,
    place?: Place,
    text?: string,
  ) {
    const content = text === undefined ? files.readFile(path) : encode(text);
    if (content instanceof Errno)
      throw new ConfigProblem(`open() "${path}" failed (${content.number}: ${content.message})`, place);
    this.#text = decode(content);
  }

  directives(context: NginxContext, isBlock: boolean): Directive[] {
    const found: Directive[] = [];
    for (;;) {
      const token = this.#statement();
      if (token.end === "eof") {
        if (isBlock) this.#fail('unexpected end of file, expecting "}"');
        return found;
      }
      if (token.end === "}") {
        if (!isBlock) this.#fail('unexpected "}"');
        return found;
      }
      found.push(...this.#directive(token, context));
    }
  }

  #directive({ words, end }: Token, context: NginxContext): readonly Directive[] {
    const [name = "", ...args] = words;
    const place = this.#place;
    checkDirective(name, args, context, end === "{", place);
    if (name === "include") return this.#include(args[0] ?? "", context, place);
    if (end === ";") return [{ name, args, block: undefined, place }];
    const block = TABLES.includes(name) ? this.#table() : this.directives(contextWithin(name), true);
    return [{ name, args, block, place }];
  }

  #table(): Directive[] {
    const rows: Directive[] = [];
    for (;;) {
      const { words, end } = this.#statement();
      if (end === "}") return rows;
      if (end === "eof") this.#fail('unexpected end of file, expecting "}"');
      if (end === "{") this.#fail('unexpected "{"');
      const [name = "", ...args] = words;
      rows.push({ name, args, block: undefined, place: this.#place });
    }
  }

  #include(pattern: string, context: NginxContext, place: Place): readonly Directive[] {
    if (this.depth >= INCLUDE_DEPTH) throw new NotSimulated("includes that include themselves");
    const path = pattern.startsWith("/") ? pattern : joinPath(this.prefix, pattern);
    const paths = /[*?[]/.test(path) ? this.#matching(path) : [path];
    return paths.flatMap((one) =>
      new FileReader(this.files, one, this.prefix, this.depth + 1, place).directives(context, false),
    );
  }

  #matching(path: string): readonly string[] {
    const directory = dirName(path);
    const entries = this.files.readdir(directory);
    if (entries instanceof Errno) return [];
    const glob = compileGlob(baseName(path));
    const names = entries
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(".") && glob.matches(name));
    return names.sort().map((name) => joinPath(directory, name));
  }

  get #place(): Place {
    return { file: this.path, line: this.#line };
  }

  #fail(problem: string): never {
    throw new ConfigProblem(problem, this.#place);
  }

  /** Words up to what ends them (ngx_conf_file.c, ngx_conf_read_token). */
  #statement(): Token {
    const words: string[] = [];
    for (;;) {
      this.#skipBlanks();
      const sign = this.#text[this.#at];
      if (sign === undefined) {
        if (words.length > 0) this.#fail('unexpected end of file, expecting ";" or "}"');
        return { words, end: "eof" };
      }
      if (sign === ";" || sign === "{" || sign === "}") {
        this.#at++;
        if ((words.length === 0) !== (sign === "}")) this.#fail(`unexpected "${sign}"`);
        return { words, end: sign };
      }
      words.push(sign === '"' || sign === "'" ? this.#quoted(sign) : this.#word());
    }
  }

  #skipBlanks(): void {
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === "#") while (this.#at < this.#text.length && this.#text[this.#at] !== "\n") this.#at++;
      else if (sign !== undefined && SPACE.test(sign)) {
        if (sign === "\n") this.#line++;
        this.#at++;
      } else return;
    }
  }

  #quoted(quote: string): string {
    let word = "";
    for (this.#at++; this.#text[this.#at] !== quote; this.#at++) {
      if (this.#at >= this.#text.length) this.#fail('unexpected end of file, expecting ";" or "}"');
      word += this.#sign();
    }
    this.#at++;
    const next = this.#text[this.#at];
    if (next !== undefined && !/[ \t\r\n;{)]/.test(next)) this.#fail(`unexpected "${next}"`);
    return word;
  }

  #word(): string {
    let word = "";
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at] ?? "";
      if (SPACE.test(sign) || sign === ";") break;
      // The braces of `${name}` belong to the word.
      if (sign === "{" && !word.endsWith("$")) break;
      word += this.#sign();
    }
    return word;
  }

  /** The character here; a backslash keeps what follows it from ending the word. */
  #sign(): string {
    const sign = this.#text[this.#at] ?? "";
    if (sign === "\n") this.#line++;
    if (sign !== "\\") return sign;
    const next = this.#text[++this.#at] ?? "";
    if (next === "n") return "\n";
    if (next === "t") return "\t";
    if (next === "r") return "\r";
    return next === '"' || next === "'" || next === "\\" ? next : `\\${next}`;
  }
}

import { compileGlob, type Pattern } from "../../base/pattern/index.ts";
import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { treeHelp } from "./help.ts";

const flag = (short: string, help: string) => ({ short, long: false, help }) as const;
const withArgument = (short: string, name: string, help: string) =>
  ({ short, long: false, argument: { name }, help }) as const;

/** For completion and the man page; tree reads its words itself. */
export const TREE_FLAGS = {
  all: flag("a", "All files are listed."),
  directories: flag("d", "List directories only."),
  followLinks: flag("l", "Follow symbolic links like directories."),
  fullPath: flag("f", "Print the full path prefix for each file."),
  oneFileSystem: flag("x", "Stay on current filesystem only."),
  level: withArgument("L", "level", "Descend only level directories deep."),
  pattern: withArgument("P", "pattern", "List only those files that match the pattern given."),
  ignore: withArgument("I", "pattern", "Do not list files that match the given pattern."),
  ignoreCase: { help: "Ignore case when pattern matching." },
  matchdirs: { help: "Include directory names in -P pattern matching." },
  metafirst: { help: "Print meta-data at the beginning of each line." },
  prune: { help: "Prune empty directories from the output." },
  noreport: { help: "Turn off file/directory count at end of tree listing." },
  charset: { argument: { name: "X" }, help: "Use charset X for indentation line output." },
  filelimit: { argument: { name: "#" }, help: "Do not descend dirs with more than # files in them." },
  output: withArgument("o", "filename", "Output to file instead of stdout."),
  questionMarks: flag("q", "Print non-printable characters as '?'."),
  asIs: flag("N", "Print non-printable characters as is."),
  quote: flag("Q", "Quote filenames with double quotes."),
  permissions: flag("p", "Print the protections for each file."),
  user: flag("u", "Displays file owner or UID number."),
  group: flag("g", "Displays file group owner or GID number."),
  size: flag("s", "Print the size in bytes of each file."),
  human: flag("h", "Print the size in a more human readable way."),
  si: { help: "Like -h, but use in SI units (powers of 1000)." },
  du: { help: "Compute size of directories by their contents." },
  date: flag("D", "Print the date of last modification or (-c) status change."),
  timefmt: { argument: { name: "f" }, help: "Print and format time according to the format <f>." },
  classify: flag("F", "Appends '/', '=', '*', '@', '|' or '>' as per ls -F."),
  inodes: { help: "Print inode number of each file." },
  device: { help: "Print device ID number to which each file belongs." },
  byVersion: flag("v", "Sort files alphanumerically by version."),
  byTime: flag("t", "Sort files by last modification time."),
  byChange: flag("c", "Sort files by last status change time."),
  unsorted: flag("U", "Leave files unsorted."),
  reverse: flag("r", "Reverse the order of the sort."),
  dirsfirst: { help: "List directories before files (-U disables)." },
  filesfirst: { help: "List files before directories (-U disables)." },
  sort: { argument: { name: "X" }, help: "Select sort: name,version,size,mtime,ctime." },
  noIndent: flag("i", "Don't print indentation lines."),
  ansi: flag("A", "Print ANSI lines graphic indentation lines."),
  cp437: flag("S", "Print with CP437 (console) graphics indentation lines."),
  noColor: flag("n", "Turn colorization off always (-C overrides)."),
  color: flag("C", "Turn colorization on always."),
  xml: flag("X", "Prints out an XML representation of the tree."),
  json: flag("J", "Prints out an JSON representation of the tree."),
} as const satisfies FlagSpecs;

export type TreeSort = "name" | "version" | "size" | "mtime" | "ctime" | "none";

export interface TreeOptions {
  readonly roots: readonly string[];
  readonly format: "text" | "json" | "xml";
  /** The letters and names of the options that were given. */
  readonly has: (option: string) => boolean;
  readonly maxDepth: number;
  readonly fileLimit: number;
  readonly include: readonly Pattern[];
  readonly exclude: readonly Pattern[];
  readonly sort: TreeSort;
  readonly timeFormat: string | undefined;
  readonly charset: "utf-8" | "ascii";
  readonly output: string | undefined;
  readonly report: boolean;
}

/** What is wrong with the line. */
export class TreeFault extends Error {
  constructor(
    message: string,
    readonly showsUsage = false,
  ) {
    super(message);
  }
}

/** The message goes to standard error, the list to standard output (tree.c). */
export class BadSort extends Error {
  constructor(
    readonly value: string,
    readonly known: readonly string[],
  ) {
    super();
  }
}

const LETTERS = "adlfxpugshDFvtcUrqNQinCASXJ";
const LETTERS_WITH_ARGUMENT = "LPIoHT";
const NAMES = [
  "ignore-case",
  "matchdirs",
  "metafirst",
  "prune",
  "noreport",
  "si",
  "du",
  "inodes",
  "device",
  "dirsfirst",
  "filesfirst",
];
const NAMES_WITH_ARGUMENT = ["charset", "filelimit", "timefmt", "sort"];
const NOT_SIMULATED = [
  "gitignore",
  "gitfile",
  "info",
  "infofile",
  "fromfile",
  "fflinks",
  "nolinks",
  "hintro",
  "houtro",
];
const SORTS = ["name", "version", "size", "mtime", "ctime"] as const;

/** Options may stand anywhere before `--`; gives the status where nothing is listed. */
export function readTreeOptions(call: Call): TreeOptions | number {
  const words = new TreeWords(call.operands);
  const answer = words.read();
  if (answer === "help") call.print(treeHelp());
  if (answer === "version")
    call.print(
      "tree v2.1.0 © 1996 - 2022 by Steve Baker, Thomas Moore, Francesc Rocher, Florian Sesser, Kyosuke Tokoro\n",
    );
  if (answer === "help" || answer === "version") return 0;
  if (answer !== undefined) return call.notSimulated(answer);
  return words.options();
}

/** tree.c reads its words by itself. */
class TreeWords {
  readonly #given = new Set<string>();
  readonly #values = new Map<string, string>();
  readonly #includes: string[] = [];
  readonly #excludes: string[] = [];
  readonly #roots: string[] = [];
  #sort: TreeSort = "name";

  constructor(private readonly words: readonly string[]) {}

  /** What is to be answered instead of a listing. */
  read(): string | undefined {
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at] ?? "";
      if (word === "--") {
        this.#roots.push(...this.words.slice(at + 1));
        return undefined;
      }
      const takeNext = () => this.words[++at];
      if (word.length < 2 || !word.startsWith("-")) this.#roots.push(word);
      else {
        const answer = word.startsWith("--")
          ? this.#readLong(word, takeNext)
          : this.#readShort(word, takeNext);
        if (answer !== undefined) return answer;
      }
    }
    return undefined;
  }

  #readLong(word: string, takeNext: () => string | undefined): string | undefined {
    const [name = "", value] = splitAt(word.slice(2), "=");
    if ((name === "help" || name === "version") && value === undefined) return name;
    if (NOT_SIMULATED.includes(name)) return word;
    if (NAMES_WITH_ARGUMENT.includes(name)) {
      const argument = value ?? takeNext();
      if (argument === undefined) throw new TreeFault(`Missing argument to --${name}`);
      this.#take(name, argument);
    } else if (NAMES.includes(name) && value === undefined) this.#given.add(name);
    else throw new TreeFault(`Invalid argument \`${word}'.`, true);
    return undefined;
  }

  #readShort(word: string, takeNext: () => string | undefined): string | undefined {
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? "";
      if (letter === "H" || letter === "R") return `-${letter}`;
      if (LETTERS_WITH_ARGUMENT.includes(letter)) {
        const argument = takeNext();
        if (argument === undefined) throw new TreeFault(`Missing argument to -${letter} option.`);
        this.#take(letter, argument);
      } else if (LETTERS.includes(letter)) this.#takeLetter(letter);
      else throw new TreeFault(`Invalid argument -\`${letter}'.`, true);
    }
    return undefined;
  }

  #takeLetter(letter: string): void {
    this.#given.add(letter);
    const sort = ({ v: "version", t: "mtime", c: "ctime", U: "none" } as const)[letter];
    if (sort) this.#sort = sort;
  }

  #take(name: string, value: string): void {
    this.#values.set(name, value);
    if (name === "P") this.#includes.push(value);
    if (name === "I") this.#excludes.push(value);
    if (name === "L" && !(Number.parseInt(value, 10) > 0))
      throw new TreeFault("Invalid level, must be greater than 0.");
    if (name === "sort") {
      const sort = SORTS.find((known) => known === value);
      if (!sort) throw new BadSort(value, SORTS);
      this.#sort = sort;
    }
  }

  options(): TreeOptions {
    const given = this.#given;
    const has = (option: string) => given.has(option);
    const number = (name: string) => Number.parseInt(this.#values.get(name) ?? "", 10);
    const compile = (patterns: readonly string[]) =>
      patterns
        .flatMap((pattern) => pattern.split("|"))
        .map((pattern) => compileGlob(pattern, { nocase: has("ignore-case") }));
    const utf8 = /^utf-?8$/i.test(this.#values.get("charset") ?? "UTF-8");
    const plain = (path: string) => (has("f") ? path.replace(/(?<=.)\/+$/, "") : path);
    return {
      roots: (this.#roots.length > 0 ? this.#roots : ["."]).map(plain),
      format: has("J") ? "json" : has("X") ? "xml" : "text",
      has,
      maxDepth: number("L") || Number.POSITIVE_INFINITY,
      fileLimit: number("filelimit") || Number.POSITIVE_INFINITY,
      include: compile(this.#includes),
      exclude: compile(this.#excludes),
      sort: this.#sort,
      timeFormat: this.#values.get("timefmt"),
      charset: utf8 ? "utf-8" : "ascii",
      output: this.#values.get("o"),
      report: !has("noreport"),
    };
  }
}

function splitAt(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

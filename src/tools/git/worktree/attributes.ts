import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FilePair } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { globMatcher } from "./ignore.ts";

/** Set, unset, or with a value; what is not specified is not there (gitattributes(5)). */
export type AttributeValue = boolean | string;
export type AttributeSet = ReadonlyMap<string, AttributeValue>;

/** `undefined` takes back what an earlier line said. */
type Assignment = readonly [string, AttributeValue | undefined];

interface AttributeLine {
  readonly assignments: readonly Assignment[];
  matches(path: string): boolean;
}

const BINARY: readonly Assignment[] = [
  ["diff", false],
  ["merge", false],
  ["text", false],
];

/** What `.gitattributes` and its like say of paths. */
export class Attributes {
  readonly #byDirectory = new Map<string, readonly AttributeLine[]>();
  readonly #macros = new Map<string, readonly Assignment[]>([["binary", BINARY]]);
  /** In the order in which they were met: `check-attr --all` lists them so. */
  readonly #names = new Set(["binary", "diff", "merge", "text"]);
  readonly #own: readonly AttributeLine[];
  readonly #common: readonly AttributeLine[];

  constructor(
    private readonly call: GitCall,
    /** Where `.gitattributes` are read; unless given, in the working tree, or what is staged. */
    private readonly read?: (path: string) => string | undefined,
  ) {
    const { repository } = call;
    const given =
      call.config("core.attributesfile") ??
      `${call.env("XDG_CONFIG_HOME") ?? `${call.home}/.config`}/git/attributes`;
    this.#common = this.#lines(call.readFile(given.replace(/^~(?=\/)/, call.home)), "");
    this.#own = this.#lines(call.readFile(`${repository.commonDirectory}/info/attributes`), "");
  }

  /** The working tree tells; where the file is not there, what is staged. */
  #of(directory: string): readonly AttributeLine[] {
    let lines = this.#byDirectory.get(directory);
    if (!lines) {
      lines = this.#lines(this.#text(`${directory}.gitattributes`), directory);
      this.#byDirectory.set(directory, lines);
    }
    return lines;
  }

  #text(path: string): string | undefined {
    if (this.read) return this.read(path);
    const { repository, files } = this.call;
    if (repository.top !== undefined) {
      const content = files.readFile(`${repository.top}/${path}`);
      if (!(content instanceof Errno)) return decode(content);
    }
    const entry = repository.index.get(path);
    return entry ? decode(repository.objects.blob(entry.id)) : undefined;
  }

  #lines(text: string | undefined, base: string): readonly AttributeLine[] {
    return (text ?? "").split("\n").flatMap((line) => this.#line(line.trim(), base) ?? []);
  }

  #line(line: string, base: string): AttributeLine | undefined {
    if (line === "" || line.startsWith("#")) return undefined;
    const [pattern = "", ...words] = splitLine(line);
    if (pattern.startsWith("[attr]")) {
      this.#macros.set(pattern.slice("[attr]".length), words.map(parseWord));
      return undefined;
    }
    const assignments = words.map(parseWord);
    for (const [name] of assignments) this.#names.add(name);
    const plain = pattern.replace(/^\//, "");
    const fits = globMatcher(plain);
    return {
      assignments,
      matches(path) {
        const own = path.slice(base.length);
        return fits(pattern.includes("/") ? own : own.slice(own.lastIndexOf("/") + 1));
      },
    };
  }

  /** Everything that is said of a path; of several lines the last one counts, and the nearest file. */
  of(path: string): AttributeSet {
    const found = new Map<string, AttributeValue | undefined>();
    const parts = path.split("/").slice(0, -1);
    const files = [this.#own];
    for (let depth = parts.length; depth >= 0; depth--)
      files.push(
        this.#of(
          parts
            .slice(0, depth)
            .map((part) => `${part}/`)
            .join(""),
        ),
      );
    for (const lines of [...files, this.#common])
      for (const { assignments } of lines.filter((line) => line.matches(path)).reverse())
        for (const assignment of [...assignments].reverse()) this.#assign(found, assignment);
    return new Map(
      Array.from(found).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  }

  get names(): readonly string[] {
    return [...this.#names];
  }

  #assign(found: Map<string, AttributeValue | undefined>, [name, value]: Assignment): void {
    if (found.has(name)) return;
    found.set(name, value);
    const macro = value === true ? this.#macros.get(name) : undefined;
    for (const assignment of [...(macro ?? [])].reverse()) this.#assign(found, assignment);
  }
}

/** The pattern, perhaps in C quotes, and the words after it. */
function splitLine(line: string): readonly string[] {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*(.*)$/.exec(line);
  if (!quoted) return line.split(/\s+/);
  return [(quoted[1] ?? "").replace(/\\(.)/g, "$1"), ...(quoted[2] ?? "").split(/\s+/)];
}

function parseWord(word: string): Assignment {
  if (word.startsWith("-")) return [word.slice(1), false];
  if (word.startsWith("!")) return [word.slice(1), undefined];
  const equals = word.indexOf("=");
  return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** Says of each pair whether its `diff` attribute makes it binary, or text (gitattributes(5), "diff"). */
export function judgePairs(call: GitCall, pairs: readonly FilePair[]): readonly FilePair[] {
  if (!call.maybeRepository) return pairs;
  return pairs.map((pair) => {
    const value = call.attributes.of(pair.path).get("diff");
    return typeof value === "boolean" ? { ...pair, isBinary: !value } : pair;
  });
}

import { decode } from "../../../base/bytes.ts";
import { compileGlob } from "../../../base/pattern/index.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** A line of a `.gitignore` (gitignore(5)). */
export interface IgnoreRule {
  readonly source: string;
  readonly line: number;
  readonly text: string;
  readonly isNegated: boolean;
  /** Where it stands: "" or "a/b/". */
  readonly base: string;
  matches(path: string, isDirectory: boolean): boolean;
}

/** What a working tree leaves out. */
export class IgnoreRules {
  readonly #byDirectory = new Map<string, readonly IgnoreRule[]>();
  readonly #common: readonly IgnoreRule[];

  constructor(
    private readonly files: Files,
    private readonly top: string,
    gitDirectory: string,
    excludesFile: string,
    given: readonly string[] = [],
    /** Nothing but the given patterns counts. */
    private readonly onlyGiven = false,
  ) {
    this.#common = [
      ...this.#read(excludesFile, excludesFile, ""),
      ...this.#read(`${gitDirectory}/info/exclude`, ".git/info/exclude", ""),
      ...given.flatMap((text, at) => parseRule(text, "", at + 1, "") ?? []),
    ];
  }

  #read(path: string, source: string, base: string): readonly IgnoreRule[] {
    if (this.onlyGiven) return [];
    const content = this.files.readFile(path);
    if (content instanceof Errno) return [];
    return decode(content)
      .split("\n")
      .flatMap((text, at) => parseRule(text.replace(/\r$/, ""), source, at + 1, base) ?? []);
  }

  #of(directory: string): readonly IgnoreRule[] {
    let rules = this.#byDirectory.get(directory);
    if (!rules) {
      rules = this.#read(`${this.top}/${directory}.gitignore`, `${directory}.gitignore`, directory);
      this.#byDirectory.set(directory, rules);
    }
    return rules;
  }

  /** The last rule that says something of a path, or of a folder that it is in. */
  rule(path: string, isDirectory: boolean): IgnoreRule | undefined {
    const parts = path.split("/");
    for (let depth = 1; depth <= parts.length; depth++) {
      const isLast = depth === parts.length;
      const found = this.#ownRule(parts.slice(0, depth).join("/"), isLast ? isDirectory : true);
      if (isLast || (found && !found.isNegated)) return found;
    }
    return undefined;
  }

  ignores(path: string, isDirectory: boolean): boolean {
    const rule = this.rule(path, isDirectory);
    return rule !== undefined && !rule.isNegated;
  }

  #ownRule(path: string, isDirectory: boolean): IgnoreRule | undefined {
    const parts = path.split("/").slice(0, -1);
    for (let depth = parts.length; depth >= 0; depth--) {
      const directory = parts
        .slice(0, depth)
        .map((part) => `${part}/`)
        .join("");
      const found = this.#of(directory).findLast((rule) => rule.matches(path, isDirectory));
      if (found) return found;
    }
    return this.#common.findLast((rule) => rule.matches(path, isDirectory));
  }
}

function parseRule(line: string, source: string, number: number, base: string): IgnoreRule | undefined {
  const text = line.replace(/(?<!\\)[ \t]+$/, "");
  if (text === "" || text.startsWith("#")) return undefined;
  const isNegated = text.startsWith("!");
  let pattern = isNegated ? text.slice(1) : text;
  const onlyDirectories = pattern.endsWith("/");
  if (onlyDirectories) pattern = pattern.slice(0, -1);
  const isAnchored = pattern.includes("/");
  const matchesGlob = globMatcher(pattern.replace(/^\//, ""));
  return {
    source,
    line: number,
    text,
    isNegated,
    base,
    matches(path, isDirectory) {
      if (onlyDirectories && !isDirectory) return false;
      const own = path.slice(base.length);
      return matchesGlob(isAnchored ? own : own.slice(own.lastIndexOf("/") + 1));
    },
  };
}

/** A glob in which `*` stops at a slash and `**` does not (wildmatch, WM_PATHNAME). */
export function globMatcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split("/");
  const compiled = parts.map((part) => (part === "**" ? undefined : compileGlob(part, { period: false })));
  const matchFrom = (at: number, words: readonly string[], from: number): boolean => {
    if (at === compiled.length) return from === words.length;
    const one = compiled[at];
    if (one === undefined) {
      const isLast = at === compiled.length - 1;
      if (isLast) return from < words.length;
      for (let next = from; next <= words.length; next++) if (matchFrom(at + 1, words, next)) return true;
      return false;
    }
    return from < words.length && one.matches(words[from] ?? "") && matchFrom(at + 1, words, from + 1);
  };
  return (path) => matchFrom(0, path.split("/"), 0);
}

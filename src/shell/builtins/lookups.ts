import type { Shell } from "../shell.ts";
import { searchPath, searchPathForAll } from "../state/command-hash.ts";
import { printNode } from "../syntax/index.ts";
import { RESERVED } from "../syntax/reserved-words.ts";

/** What a command's name can stand for, in the order in which the shell looks (bash manual 3.7.2). */
export type Meaning =
  | { readonly kind: "alias"; readonly value: string }
  | { readonly kind: "keyword" }
  | { readonly kind: "function" }
  | { readonly kind: "builtin"; readonly special: boolean }
  | { readonly kind: "file"; readonly path: string; readonly hashed: boolean };

/** The standard utilities are found here whatever PATH says: `command -p` (POSIX confstr _CS_PATH). */
export const STANDARD_PATH = "/bin:/usr/bin";

export interface LookupOptions {
  /** Every meaning rather than the first. */
  readonly all?: boolean;
  /** Without functions: `type -f`. */
  readonly withoutFunctions?: boolean;
  /** Files alone: `type -P`. */
  readonly filesOnly?: boolean;
  /** Instead of PATH. */
  readonly path?: string;
}

export function meaningsOf(shell: Shell, name: string, options: LookupOptions = {}): readonly Meaning[] {
  const meanings: Meaning[] = [];
  const add = (meaning: Meaning): boolean => {
    meanings.push(meaning);
    return !options.all;
  };
  if (!options.filesOnly) {
    const value = shell.options.expand_aliases ? shell.aliases.get(name) : undefined;
    if (value !== undefined && add({ kind: "alias", value })) return meanings;
    if (RESERVED.has(name) && add({ kind: "keyword" })) return meanings;
    if (!options.withoutFunctions && shell.functions.has(name) && add({ kind: "function" })) return meanings;
    const builtin = shell.builtin(name);
    if (builtin && add({ kind: "builtin", special: builtin.special })) return meanings;
  }
  for (const meaning of fileMeanings(shell, name, options)) if (add(meaning)) return meanings;
  return meanings;
}

function fileMeanings(shell: Shell, name: string, { all, path: given }: LookupOptions): readonly Meaning[] {
  const { files } = shell;
  const file = (path: string, hashed = false): Meaning => ({ kind: "file", path, hashed });
  if (name.includes("/")) return files.access(name, "x") || isDirectory(shell, name) ? [] : [file(name)];
  const remembered = all || given !== undefined ? undefined : shell.commandHash.get(name);
  if (remembered) {
    shell.commandHash.hit(name);
    return [file(remembered.path, true)];
  }
  const path = given ?? shell.variables.get("PATH") ?? "";
  if (all) return searchPathForAll(files, name, path).map((found) => file(found));
  const found = name === "" ? undefined : searchPath(files, name, path);
  return found === undefined || files.access(found, "x") ? [] : [file(found)];
}

function isDirectory({ files }: Shell, path: string): boolean {
  const status = files.stat(path);
  return "kind" in status && status.kind === "directory";
}

/** The sentence of `type` and `command -V`. */
export function describeMeaning(shell: Shell, name: string, meaning: Meaning): string {
  switch (meaning.kind) {
    case "alias":
      return `${name} is aliased to \`${meaning.value}'\n`;
    case "keyword":
      return `${name} is a shell keyword\n`;
    case "function": {
      const called = shell.functions.get(name);
      return `${name} is a function\n${called ? `${printNode(called.node)}\n` : ""}`;
    }
    case "builtin":
      return `${name} is a ${meaning.special && shell.options.posix ? "special " : ""}shell builtin\n`;
    case "file":
      return meaning.hashed ? `${name} is hashed (${meaning.path})\n` : `${name} is ${meaning.path}\n`;
  }
}

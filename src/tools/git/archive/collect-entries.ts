import { decode, encode } from "../../../base/bytes.ts";
import { expandFormat } from "../diff/expand-format.ts";
import { PLAIN } from "../diff/patch.ts";
import type { GitCall } from "../git-call.ts";
import { DEFAULT_DATE } from "../repository/format-date.ts";
import { Attributes } from "../worktree/attributes.ts";
import { toWork } from "../worktree/line-ends.ts";
import { Pathspecs } from "../worktree/pathspec.ts";

/** A member of an archive; the path of a folder ends with a slash. */
export interface ArchiveEntry {
  readonly path: string;
  readonly mode: string;
  readonly content: Uint8Array;
}

export interface ArchiveHead {
  /** Undefined where a tree is archived. */
  readonly commit: string | undefined;
  /** Seconds since 1970, for all members. */
  readonly time: number;
}

export interface ArchiveWish extends ArchiveHead {
  readonly tree: string;
  readonly prefix: string;
  readonly paths: readonly string[];
  readonly fromWorktree: boolean;
}

/** The files of a tree, each folder before what it holds; what attributes leave out is left out. */
export function collectEntries(call: GitCall, wish: ArchiveWish): readonly ArchiveEntry[] {
  const { objects } = call.repository;
  const attributes = wish.fromWorktree ? call.attributes : new Attributes(call, treeReader(call, wish.tree));
  const specs = wish.paths.length === 0 ? undefined : new Pathspecs(call, wish.paths);
  const here = call.prefix;
  const walk = (tree: string, below: string): readonly ArchiveEntry[] =>
    objects.tree(tree).flatMap(({ mode, name, id }): readonly ArchiveEntry[] => {
      const path = `${below}${name}`;
      if (attributes.of(path).get("export-ignore") === true) return [];
      const isFolder = mode === "40000" || mode === "160000";
      const inner = mode === "40000" ? walk(id, `${path}/`) : [];
      const isMeant = specs ? specs.matches(path) : true;
      if (isFolder) {
        const isShown = `${path}/`.startsWith(here) && `${path}/` !== here && (isMeant || inner.length > 0);
        const own = { path: shown(`${path}/`), mode, content: new Uint8Array() };
        return isShown ? [own, ...inner] : inner;
      }
      if (!isMeant || !path.startsWith(here)) return [];
      const raw = objects.blob(id);
      const substituted =
        attributes.of(path).get("export-subst") === true ? substitute(call, wish.commit, raw) : raw;
      return [
        { path: shown(path), mode, content: mode === "120000" ? raw : toWork(call, path, substituted) },
      ];
    });
  const shown = (path: string) => `${wish.prefix}${path.slice(here.length)}`;
  const entries = walk(wish.tree, "");
  if (!wish.prefix.endsWith("/")) return entries;
  return [{ path: wish.prefix, mode: "40000", content: new Uint8Array() }, ...entries];
}

/** `.gitattributes` as the tree has it. */
function treeReader(call: GitCall, tree: string): (path: string) => string | undefined {
  const { objects } = call.repository;
  return (path) => {
    let id: string | undefined = tree;
    for (const part of path.split("/")) {
      if (id === undefined || objects.find(id)?.kind !== "tree") return undefined;
      id = objects.tree(id).find(({ name }) => name === part)?.id;
    }
    return id === undefined ? undefined : decode(objects.blob(id));
  };
}

/** `$Format:…$` is filled in (gitattributes(5), "export-subst"). */
function substitute(call: GitCall, commit: string | undefined, bytes: Uint8Array): Uint8Array {
  if (commit === undefined) return bytes;
  const style = {
    format: "",
    paint: PLAIN,
    date: DEFAULT_DATE,
    isAbbreviated: false,
    decorations: new Map(),
    plainDecorations: new Map(),
    paintedDecorations: () => new Map(),
  };
  const context = { style, place: undefined, side: undefined };
  const filled = (format: string) =>
    expandFormat(call, call.repository.objects.commit(commit), format, context).replace(/\n$/, "");
  return encode(decode(bytes).replace(/\$Format:([^$\n]*)\$/g, (_, format: string) => filled(format)));
}

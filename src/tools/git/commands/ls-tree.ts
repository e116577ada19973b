import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { TreeEntry } from "../repository/objects.ts";
import { peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { lsTreeUsage } from "../usage/ls-tree.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";

export const lsTree = defineSubcommand({
  name: "ls-tree",
  usage: lsTreeUsage,
  simulated: [
    "d",
    "r",
    "t",
    "z",
    "long",
    "name-only",
    "name-status",
    "object-only",
    "full-name",
    "full-tree",
    "abbrev",
    "format",
  ],
  run(call, given) {
    const [word, ...paths] = given.operands;
    if (word === undefined) throw given.usageDeath();
    const id = resolveRevision(call.repository, word) ?? die(`Not a valid object name ${word}`);
    const tree = peel(call.repository, id, "tree") ?? die("not a tree object");
    const isWhole = given.has("full-tree") || call.repository.top === undefined;
    const prefix = isWhole ? "" : call.prefix;
    const wanted = paths.length > 0 ? paths.map((path) => wantedPath(call, path, isWhole)) : [prefix];
    const lister = new TreeLister(call, given, isWhole);
    lister.walk(tree, "", wanted);
    return 0;
  },
});

/** From the top of the tree; with a slash at its end what is in a folder is meant. */
function wantedPath(call: GitCall, path: string, isWhole: boolean): string {
  const plain = path.replace(/\/+$/, "");
  const full = isWhole ? plain.replace(/^(\.\/)+/, "") : toRepositoryPath(call, plain === "" ? "." : plain);
  return full !== "" && path.endsWith("/") ? `${full}/` : full;
}

class TreeLister {
  readonly #isRecursive: boolean;
  readonly #showsOnlyTrees: boolean;

  constructor(
    private readonly call: GitCall,
    private readonly given: Given,
    private readonly isWhole: boolean,
  ) {
    this.#isRecursive = given.has("r");
    this.#showsOnlyTrees = given.has("d");
  }

  walk(tree: string, prefix: string, wanted: readonly string[]): void {
    for (const entry of this.call.repository.objects.tree(tree)) {
      const path = prefix + entry.name;
      const isTree = entry.mode === "40000";
      const isMeant = wanted.some((one) => isBelow(path, one) || (one === `${path}/` && !isTree));
      const leads = isTree && wanted.some((one) => one.startsWith(`${path}/`));
      if (!isMeant && !leads) continue;
      const descends = leads || (isTree && this.#isRecursive);
      const isShown = isTree
        ? (isMeant && (!descends || this.given.has("t"))) ||
          (this.#showsOnlyTrees && this.#isRecursive) ||
          (leads && this.given.has("t"))
        : isMeant && !this.#showsOnlyTrees;
      if (isShown) this.#print(entry, path);
      if (descends) this.walk(entry.id, `${path}/`, wanted);
    }
  }

  #print(entry: TreeEntry, path: string): void {
    const { given, call } = this;
    const shown = given.has("full-name") || this.isWhole ? path : call.relative(path);
    const name = given.has("z") ? shown : call.quote(shown);
    call.print(`${this.#row(entry, name)}${given.has("z") ? "\0" : "\n"}`);
  }

  #row(entry: TreeEntry, name: string): string {
    const { given, call } = this;
    const kind = entry.mode === "40000" ? "tree" : entry.mode === "160000" ? "commit" : "blob";
    const length = given.has("abbrev") ? Number(given.value("abbrev") ?? 7) : 40;
    const id = entry.id.slice(0, length);
    const size = () => (kind === "blob" ? String(call.repository.objects.blob(entry.id).length) : "-");
    const mode = entry.mode.padStart(6, "0");
    const format = given.value("format");
    if (format !== undefined)
      return format.replace(/%(?:\(([^)]*)\)|x([0-9a-fA-F]{2})|%)/g, (_, field?: string, code?: string) => {
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
        if (field === undefined) return "%";
        const fields: Readonly<Record<string, () => string>> = {
          objectmode: () => mode,
          objecttype: () => kind,
          objectname: () => id,
          objectsize: size,
          "objectsize:padded": () => size().padStart(7),
          path: () => name,
        };
        return (fields[field] ?? die(`bad ls-tree format: %(${field})`))();
      });
    if (given.has("name-only", "name-status")) return name;
    if (given.has("object-only")) return id;
    return `${mode} ${kind} ${id}${given.has("long") ? ` ${size().padStart(7)}` : ""}\t${name}`;
  }
}

/** Whether a path is what is wanted, or in it. */
function isBelow(path: string, wanted: string): boolean {
  return wanted === "" || path === wanted || path.startsWith(wanted.endsWith("/") ? wanted : `${wanted}/`);
}

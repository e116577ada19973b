import { zlibSync } from "fflate";
import { decode } from "../../../base/bytes.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { GitObject } from "../repository/objects.ts";
import type { Repository } from "../repository/repository.ts";

/** What goes from one repository to another. */
export interface Transfer {
  readonly objects: readonly string[];
  /** With those of the other side that are looked at to find what is new. */
  readonly counted: number;
  /** How many are long enough for git to look for likenesses. */
  readonly compressed: number;
  /** As a pack holds them. */
  readonly bytes: number;
}

/** All commits and tags that the refs of a repository lead to. */
async function ownHistory(call: GitCall, { objects, refs, head }: Repository): Promise<Set<string>> {
  const seen = new Set<string>();
  const open = refs.list().map(({ id }) => id);
  if (head !== undefined) open.push(head);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    const object = objects.find(id);
    if (!object) continue;
    seen.add(id);
    if (object.kind === "commit") open.push(...objects.commit(id).parents);
    else if (object.kind === "tag") open.push(taggedObject(object));
    const pause = call.work(10);
    if (pause) await pause;
  }
  return seen;
}

export function taggedObject({ bytes }: GitObject): string {
  return decode(bytes.subarray(7, 47));
}

/** Copies what can be reached from some objects and is missing at the receiver (Pro Git 10.6, "Transfer Protocols"). */
export async function copyObjects(
  call: GitCall,
  from: Repository,
  to: Repository,
  wanted: readonly string[],
  isWatched: boolean,
  depth?: number,
): Promise<Transfer> {
  const known = await ownHistory(call, to);
  // What lies below a shallow commit is to come now, though the commit itself is here.
  const isDeeper = depth !== undefined && to.objects.shallow.size > 0;
  const search = new Search(call, from, to, isDeeper ? new Set() : known);
  await search.run(wanted, depth);
  if (depth !== undefined) to.objects.setShallow(search.ends);
  for (const id of search.found.toReversed()) {
    if (!to.objects.copyFrom(from.objects, id)) die(`unable to read ${id}`);
    const pause = call.work(20);
    if (pause) await pause;
  }
  return isWatched ? search.measure() : { objects: search.found, counted: 0, compressed: 0, bytes: 0 };
}

/** The commits whose parents are too far away (git-clone(1), `--depth`). */
function cutOff({ objects }: Repository, wanted: readonly string[], depth: number): ReadonlySet<string> {
  const seen = new Set<string>();
  let row = [...wanted];
  for (let level = 1; level < depth && row.length > 0; level++) {
    const next: string[] = [];
    for (const id of row) {
      if (seen.has(id) || objects.find(id)?.kind !== "commit") continue;
      seen.add(id);
      next.push(...objects.commit(id).parents);
    }
    row = next;
  }
  const isCut = (id: string) =>
    !seen.has(id) && objects.find(id)?.kind === "commit" && objects.commit(id).parents.length > 0;
  return new Set(row.filter(isCut));
}

class Search {
  readonly found: string[] = [];
  /** The last commits of a shallow transfer. */
  ends: readonly string[] = [];
  readonly #seen = new Set<string>();
  /** Trees of commits that the receiver has, where new ones begin. */
  readonly #edges = new Set<string>();
  /** Paths of what is new. */
  readonly #paths = new Set<string>();

  constructor(
    private readonly call: GitCall,
    private readonly from: Repository,
    private readonly to: Repository,
    private readonly known: ReadonlySet<string>,
  ) {}

  /** With a depth, so many commits from each that is wanted. */
  async run(wanted: readonly string[], depth?: number): Promise<void> {
    const trees: string[] = [];
    const open = [...wanted].reverse();
    const ends = depth === undefined ? undefined : cutOff(this.from, wanted, depth);
    this.ends = [...(ends ?? [])];
    const { objects } = this.from;
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (this.#seen.has(id)) continue;
      const object = objects.find(id) ?? die(`unable to read ${id}`);
      if (this.known.has(id)) {
        if (object.kind === "commit") this.#edges.add(objects.commit(id).tree);
        continue;
      }
      this.#take(id);
      if (object.kind === "commit") {
        const { parents, tree } = objects.commit(id);
        trees.push(tree);
        if (!ends?.has(id)) open.push(...parents.toReversed());
      } else if (object.kind === "tag") open.push(taggedObject(object));
      else if (object.kind === "tree") trees.push(id);
      const pause = this.call.work(10);
      if (pause) await pause;
    }
    for (const tree of trees) await this.#walk(tree, "");
  }

  #take(id: string): void {
    this.#seen.add(id);
    this.found.push(id);
  }

  async #walk(tree: string, path: string): Promise<void> {
    if (this.#seen.has(tree) || this.to.objects.has(tree)) return;
    this.#take(tree);
    this.#paths.add(path);
    for (const { mode, name, id } of this.from.objects.tree(tree)) {
      if (mode === "160000") continue;
      if (mode === "40000") await this.#walk(id, `${path}${name}/`);
      else if (mode !== "160000" && !this.#seen.has(id) && !this.to.objects.has(id)) {
        this.#take(id);
        this.#paths.add(path + name);
      }
      const pause = this.call.work(4);
      if (pause) await pause;
    }
  }

  measure(): Transfer {
    const { objects } = this.from;
    // The pack's own header and checksum.
    let bytes = 32;
    let compressed = 0;
    for (const id of this.found) {
      const { bytes: content } = objects.read(id);
      bytes += zlibSync(content).length + lengthOfHeader(content.length);
      if (content.length >= SHORTEST) compressed++;
    }
    const bases = [...this.#bases()];
    const candidates = compressed + bases.filter((id) => objects.read(id).bytes.length >= SHORTEST).length;
    return {
      objects: this.found,
      counted: this.found.length + bases.length,
      compressed: candidates > 1 ? compressed : 0,
      bytes,
    };
  }

  /** Older states of what is new: git counts them, as it may send differences to them ("thin packs"). */
  #bases(): ReadonlySet<string> {
    const bases = new Set<string>();
    const { objects } = this.from;
    const walk = (tree: string, path: string) => {
      if (!this.#paths.has(path)) return;
      bases.add(tree);
      for (const { mode, name, id } of objects.find(tree) ? objects.tree(tree) : [])
        if (mode === "40000") walk(id, `${path}${name}/`);
        else if (mode !== "160000" && this.#paths.has(path + name)) bases.add(id);
    };
    for (const tree of this.#edges) walk(tree, "");
    return bases;
  }
}

/** What is shorter is never sent as a difference (pack-objects.c, prepare_pack()). */
const SHORTEST = 50;

/** Type and length of an object in a pack: four bits, then seven a byte (gitformat-pack(5)). */
function lengthOfHeader(size: number): number {
  let length = 1;
  for (let rest = size >> 4; rest > 0; rest >>= 7) length++;
  return length;
}

import { decode } from "../../../base/bytes.ts";
import type { GitCall } from "../git-call.ts";
import { hashObject, type ObjectKind } from "./objects.ts";
import type { Repository } from "./repository.ts";

/** An object, and what it leads to. */
interface Checked {
  readonly kind: ObjectKind;
  readonly links: readonly Link[];
}

interface Link {
  readonly id: string;
  readonly kind: ObjectKind;
}

/** All objects of a repository, read and compared with their names. */
export class CheckedObjects {
  readonly all = new Map<string, Checked>();
  /** What is wrong with those that cannot be read. */
  readonly faults: string[] = [];

  static async read(call: GitCall, repository: Repository): Promise<CheckedObjects> {
    const checked = new CheckedObjects();
    for (const id of repository.objects.ids()) {
      checked.#add(repository, id);
      const pause = call.work(30);
      if (pause) await pause;
    }
    return checked;
  }

  #add({ objects, top }: Repository, id: string): void {
    const place = `${top === undefined ? "." : ".git"}/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    const object = objects.readAgain(id);
    if (object === undefined) {
      this.faults.push(
        `error: inflate: data stream error (incorrect header check)\nerror: unable to unpack header of ${place}\nerror: ${id}: object corrupt or missing: ${place}\n`,
      );
      return;
    }
    const real = hashObject(object.kind, object.bytes);
    if (real !== id) {
      this.faults.push(`error: ${real}: hash-path mismatch, found at: ${place}\n`);
      return;
    }
    this.all.set(id, { kind: object.kind, links: linksOf(objects, id, object.kind, object.bytes) });
  }

  /** Everything that some objects lead to, with where each was met first. */
  reach(roots: readonly Link[]): Map<string, { readonly link: Link; readonly from: string | undefined }> {
    const reached = new Map<string, { readonly link: Link; readonly from: string | undefined }>();
    const open = roots.map((link) => ({ link, from: undefined as string | undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
      if (reached.has(next.link.id)) continue;
      reached.set(next.link.id, next);
      const from = next.link.id;
      for (const link of this.all.get(from)?.links ?? []) open.push({ link, from });
    }
    return reached;
  }

  /** Objects that another one leads to. */
  get used(): ReadonlySet<string> {
    return new Set([...this.all.values()].flatMap(({ links }) => links.map(({ id }) => id)));
  }
}

function linksOf(
  objects: Repository["objects"],
  id: string,
  kind: ObjectKind,
  bytes: Uint8Array,
): readonly Link[] {
  if (kind === "commit") {
    const { tree, parents } = objects.commit(id);
    return [
      { id: tree, kind: "tree" },
      ...parents.map((parent) => ({ id: parent, kind: "commit" as const })),
    ];
  }
  if (kind === "tree")
    return objects
      .tree(id)
      .filter(({ mode }) => mode !== "160000")
      .filter(({ mode }) => mode !== "160000")
      .map((entry) => ({ id: entry.id, kind: entry.mode === "40000" ? "tree" : "blob" }));
  if (kind === "blob") return [];
  const [, target = "", type = "commit"] = /^object ([0-9a-f]{40})\ntype (\w+)/.exec(decode(bytes)) ?? [];
  return [{ id: target, kind: type as ObjectKind }];
}

/** The order in which git walks its table of objects (object.c): by the first four bytes of their names, the lowest first. */
export function inTableOrder(ids: readonly string[], count: number): readonly string[] {
  let size = 0;
  for (let held = 0; held < count; held++) if (size - 1 <= held * 2) size = size < 32 ? 32 : size * 2;
  const slot = (id: string) => {
    const bytes = [6, 4, 2, 0].map((at) => id.slice(at, at + 2)).join("");
    return Number.parseInt(bytes, 16) % Math.max(size, 1);
  };
  return [...ids].sort((a, b) => slot(a) - slot(b));
}

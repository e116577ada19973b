import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { compareNames } from "../package/compare-names.ts";
import { parseNamed } from "../package/package-spec.ts";
import { relativePath } from "../package/relative-path.ts";
import { pickRelease } from "../registry/pick-release.ts";
import type { Registry } from "../registry/registry.ts";
import { markFlags } from "./dep-flags.ts";
import type { Edge } from "./edge.ts";
import { explainConflict } from "./explain-conflict.ts";
import { readLinkedManifest } from "./load-actual.ts";
import { TreeNode } from "./node.ts";
import { placeDependency } from "./place.ts";
import { noTarget, notFound } from "./registry-errors.ts";

export interface IdealWishes {
  /** Names that the user asked for: they are fetched anew, whatever is there. */
  readonly explicit: ReadonlySet<string>;
  /** Names that are to be as new as they may, wherever they are. */
  readonly update: ReadonlySet<string>;
}

/**
 * Completes a tree until all needs are met, and takes away what nobody needs: arborist's build-ideal-tree, breadth
 * first, so that what is needed near the root gets its place there.
 */
export class IdealTree {
  readonly #seen = new Set<TreeNode>();
  #queue: TreeNode[] = [];

  constructor(
    private readonly call: NpmCall,
    private readonly root: TreeNode,
    private readonly registry: Registry,
    private readonly wishes: IdealWishes,
  ) {}

  async build(): Promise<void> {
    this.#queueUpdates();
    for (const node of this.root.all()) if (this.#problemEdges(node).length > 0) this.#queue.push(node);
    this.#queue.push(this.root);
    for (;;) {
      this.#queue.sort((a, b) => a.depth - b.depth || compareNames(a.path, b.path));
      const node = this.#queue.shift();
      if (!node) break;
      if (this.#seen.has(node) || (node !== this.root && node.isRoot)) continue;
      this.#seen.add(node);
      const pause = this.call.process.spend(200);
      if (pause) await pause;
      await this.#complete(node);
    }
    this.#prune();
  }

  /** For `npm update NAME`: what is there in that name is fetched anew. */
  #queueUpdates(): void {
    for (const node of [...this.root.all()])
      if (this.wishes.update.has(node.name)) this.#queue.push(...node.edgesIn.map(({ from }) => from));
  }

  #problemEdges(node: TreeNode): readonly Edge[] {
    return [...node.edgesOut.values()]
      .filter((edge) => !edge.isOverridden && (edge.to ? this.#isWrong(edge) : edge.type !== "peerOptional"))
      .sort((a, b) => compareNames(a.name, b.name));
  }

  #isWrong(edge: Edge): boolean {
    const { to } = edge;
    if (edge.problem !== undefined || !to) return true;
    if (edge.from === this.root && this.wishes.explicit.has(edge.name)) return !this.#placed.has(to);
    return this.wishes.update.has(edge.name) && !this.#placed.has(to);
  }

  /** What this run put in its place. */
  readonly #placed = new Set<TreeNode>();

  async #complete(node: TreeNode): Promise<void> {
    for (const edge of this.#problemEdges(node)) {
      // Placing the one before may have changed what this one finds.
      const dep = await this.#fetch(edge);
      if (!dep) continue;
      await this.#place(edge, dep);
    }
  }

  async #place(edge: Edge, dep: TreeNode): Promise<void> {
    const explicit = edge.from === this.root && this.wishes.explicit.has(edge.name);
    const asked = explicit || this.wishes.update.has(edge.name);
    if (edge.to && edge.problem === undefined && !asked) return;
    const { call } = this;
    const placed = placeDependency(dep, edge, {
      explicit: asked,
      preferDedupe: call.settings.flag("prefer-dedupe"),
      shallow: call.isGlobal,
    });
    if (placed === "conflict") return this.#conflict(edge, dep);
    if (placed === "kept") {
      if (edge.to) this.#placed.add(edge.to);
      return;
    }
    this.#placed.add(placed.node);
    this.#queue.push(placed.node);
    for (const { from, problem } of placed.node.edgesIn) {
      if (problem === undefined) continue;
      this.#seen.delete(from);
      this.#queue.push(from);
    }
    if (placed.replaced) this.#revisit(placed.replaced);
  }

  /** What found its needs below the one that went looks again. */
  #revisit(gone: TreeNode): void {
    for (const node of this.root.all()) {
      if (!this.#seen.has(node)) continue;
      if (!gone.edgesOut.has(node.name) && this.#problemEdges(node).length === 0) continue;
      this.#seen.delete(node);
      this.#queue.push(node);
    }
  }

  async #conflict(edge: Edge, dep: TreeNode): Promise<void> {
    const { settings } = this.call;
    if (settings.flag("legacy-peer-deps")) {
      edge.isOverridden = true;
      return;
    }
    const isMine = edge.from.isRoot || edge.from.edgesIn.some(({ from }) => from.isRoot);
    if (isMine && !settings.flag("force")) throw explainConflict(edge, dep);
    edge.isOverridden = true;
    await this.call.warn("ERESOLVE", "overriding peer dependency");
  }

  /** The package that a need asks for; undefined where it is optional and there is none. */
  #fetch(edge: Edge): MaybePromise<TreeNode | undefined> {
    const spec = parseNamed(edge.name, edge.spec, edge.from.path);
    if (spec.kind === "directory")
      return andThen(readLinkedManifest(this.call, spec.path), (manifest) => {
        const link = new TreeNode(edge.name, manifest);
        link.linkTarget = relativePath(this.root.rootPath ?? "/", spec.path);
        link.resolved = link.linkTarget;
        return link;
      });
    if (spec.kind === "invalid")
      throw new NpmError("EINVALIDPACKAGENAME", [
        ["", `Invalid package name "${spec.raw}" of package "${spec.raw}@${edge.spec}": ${spec.problem}.`],
      ]);
    if (spec.kind !== "registry") throw this.call.notSimulated(`a package from ${spec.raw}`);
    const packument = this.registry.find(spec.packageName);
    const isDispensable = edge.isOptional;
    if (!packument && isDispensable) return undefined;
    if (!packument)
      throw notFound(`${spec.packageName}@${spec.raw === "*" ? "*" : spec.wanted}`, spec.packageName);
    const release = pickRelease(packument, spec.wanted);
    if (!release && isDispensable) return undefined;
    if (!release) throw noTarget(packument, spec);
    const node = new TreeNode(edge.name, release);
    node.resolved = release.tarball;
    node.integrity = release.integrity;
    return node;
  }

  /** What nobody needs goes; of global packages each stands for itself. */
  #prune(): void {
    if (this.call.isGlobal) {
      pruneGlobal(this.root);
      return;
    }
    markFlags(this.root);
    for (const node of [...this.root.all()]) if (node !== this.root && node.extraneous) node.remove();
    markFlags(this.root);
  }
}

function pruneGlobal(root: TreeNode): void {
  const needed = new Set<TreeNode>(root.children.values());
  for (const node of needed) for (const { to } of node.edgesOut.values()) if (to) needed.add(to);
  for (const node of [...root.all()]) if (node !== root && !needed.has(node)) node.remove();
  for (const node of root.all())
    node.extraneous = node.dev = node.optional = node.devOptional = node.peer = false;
}

import { joinPath } from "../../../base/paths.ts";
import { parseNamed } from "../package/package-spec.ts";
import type { Manifest } from "../registry/manifest.ts";
import { Edge, type EdgeType } from "./edge.ts";

/** A package in its place below node_modules; the root is the project itself. */
export class TreeNode {
  parent: TreeNode | undefined;
  readonly children = new Map<string, TreeNode>();
  #edgesOut: Map<string, Edge> | undefined;
  #manifest: Manifest;
  /** Where it came from. */
  resolved: string | undefined;
  integrity: string | undefined;
  /** A link to this directory, relative to the root. */
  linkTarget: string | undefined;
  /** Nobody needs it. */
  extraneous = true;
  /** Only `devDependencies` need it. */
  dev = true;
  /** Only what is optional needs it. */
  optional = true;
  /** Both, by several ways. */
  devOptional = true;
  /** Only peers need it. */
  peer = true;

  constructor(
    /** As its directory is called. */
    readonly name: string,
    manifest: Manifest,
    /** The project's directory, for the root. */
    readonly rootPath?: string,
  ) {
    this.#manifest = manifest;
  }

  get manifest(): Manifest {
    return this.#manifest;
  }

  set manifest(manifest: Manifest) {
    this.#manifest = manifest;
    this.#edgesOut = undefined;
  }

  get isRoot(): boolean {
    return this.parent === undefined;
  }

  get root(): TreeNode {
    return this.parent?.root ?? this;
  }

  get version(): string {
    return this.#manifest.version ?? "";
  }

  get packageName(): string {
    return this.#manifest.name ?? this.name;
  }

  /** `express@4.21.2`; with another name before it where it has one of its own. */
  get id(): string {
    if (this.isRoot && this.#manifest.name === undefined) return `${this.name}@${this.version}`;
    const own = `${this.packageName}@${this.version}`;
    return this.isRoot || this.packageName === this.name ? own : `${this.name}@npm:${own}`;
  }

  /** From the root: `node_modules/a/node_modules/b`. */
  get location(): string {
    if (!this.parent) return "";
    const before = this.parent.location;
    return `${before === "" ? "" : `${before}/`}node_modules/${this.name}`;
  }

  get path(): string {
    const { rootPath = "/" } = this.root;
    return this.isRoot ? rootPath : joinPath(rootPath, this.location);
  }

  get depth(): number {
    return this.parent ? this.parent.depth + 1 : 0;
  }

  /** Itself and those above it. */
  get ancestry(): readonly TreeNode[] {
    return [this, ...(this.parent?.ancestry ?? [])];
  }

  isBelow(other: TreeNode): boolean {
    return this === other || (this.parent?.isBelow(other) ?? false);
  }

  add(child: TreeNode): void {
    child.parent = this;
    this.children.set(child.name, child);
  }

  remove(): void {
    this.parent?.children.delete(this.name);
    this.parent = undefined;
  }

  /** What `require(name)` finds here: a child, or one of those above. */
  resolve(name: string): TreeNode | undefined {
    return this.children.get(name) ?? this.parent?.resolve(name);
  }

  /** Itself and all below it. */
  *all(): Generator<TreeNode> {
    yield this;
    for (const child of this.children.values()) yield* child.all();
  }

  get edgesOut(): ReadonlyMap<string, Edge> {
    this.#edgesOut ??= this.#makeEdges();
    return this.#edgesOut;
  }

  /** Those that need this one. */
  get edgesIn(): readonly Edge[] {
    const edges: Edge[] = [];
    for (const node of this.root.all()) {
      const edge = node.edgesOut.get(this.name);
      if (edge?.to === this) edges.push(edge);
    }
    return edges;
  }

  #makeEdges(): Map<string, Edge> {
    const edges = new Map<string, Edge>();
    const add = (type: EdgeType, ranges: Readonly<Record<string, string>> = {}) => {
      for (const [name, text] of Object.entries(ranges)) {
        const known = edges.get(name);
        if (known && type !== "dev") continue;
        edges.set(name, new Edge(this, name, text, type));
      }
    };
    const { peerDependencies = {}, peerDependenciesMeta = {} } = this.#manifest;
    const isOptional = ([name]: readonly [string, string]) => peerDependenciesMeta[name]?.optional === true;
    const peers = Object.entries(peerDependencies);
    add("peer", Object.fromEntries(peers.filter((one) => !isOptional(one))));
    add("peerOptional", Object.fromEntries(peers.filter(isOptional)));
    add("optional", this.#manifest.optionalDependencies);
    add("prod", this.#manifest.dependencies);
    // Only the project's own are of interest.
    if (this.isRoot || this.linkTarget !== undefined) this.#addDev(edges);
    return edges;
  }

  #addDev(edges: Map<string, Edge>): void {
    for (const [name, text] of Object.entries(this.#manifest.devDependencies ?? {})) {
      const known = edges.get(name);
      if (!known || known.isPeer) edges.set(name, new Edge(this, name, text, "dev"));
    }
  }

  /** The same package in the same version, from the same place. */
  matches(other: TreeNode): boolean {
    return (
      this === other ||
      (this.name === other.name &&
        this.linkTarget === other.linkTarget &&
        this.packageName === other.packageName &&
        this.version === other.version)
    );
  }

  satisfies(edge: Edge): boolean {
    return this.name === edge.name && edge.isMetBy(this);
  }

  /** Whether it fits a word of the command line: `debug`, `debug@2`. */
  fits(word: string): boolean {
    const at = word.indexOf("@", 1);
    const name = at < 0 ? word : word.slice(0, at);
    if (name !== this.name) return false;
    const wanted = parseNamed(name, at < 0 ? "" : word.slice(at + 1), "/");
    return wanted.kind === "registry" && new Edge(this.root, name, wanted.raw, "prod").isMetBy(this);
  }
}

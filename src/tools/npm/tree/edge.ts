import satisfies from "semver/functions/satisfies.js";
import { parseNamed } from "../package/package-spec.ts";
import { relativePath } from "../package/relative-path.ts";
import type { TreeNode } from "./node.ts";

export type EdgeType = "prod" | "dev" | "optional" | "peer" | "peerOptional";

/** A need: a package, and the name and versions that it asks for. */
export class Edge {
  /** Another one was put in its way, and the user was told. */
  isOverridden = false;

  constructor(
    readonly from: TreeNode,
    readonly name: string,
    readonly spec: string,
    readonly type: EdgeType,
  ) {}

  get isPeer(): boolean {
    return this.type === "peer" || this.type === "peerOptional";
  }

  get isOptional(): boolean {
    return this.type === "optional" || this.type === "peerOptional";
  }

  /** What meets it now, or is in its place. A peer is looked for beside the package. */
  get to(): TreeNode | undefined {
    const { from } = this;
    const start = this.isPeer && from.parent ? from.parent : from;
    return start.resolve(this.name);
  }

  get problem(): "missing" | "invalid" | undefined {
    const { to } = this;
    if (!to) return this.isOptional ? undefined : "missing";
    return to.satisfies(this) ? undefined : "invalid";
  }

  /** arborist's dep-valid. */
  isMetBy(node: TreeNode): boolean {
    const root = this.from.root.rootPath ?? "/";
    const wanted = parseNamed(this.name, this.spec, this.from.path);
    if (wanted.kind === "directory") return node.linkTarget === relativePath(root, wanted.path);
    if (wanted.kind !== "registry") return false;
    if (wanted.packageName !== node.packageName) return false;
    // A tag may be of any version.
    if (wanted.type === "tag") return true;
    return wanted.wanted === "*" || satisfies(node.version, wanted.wanted, { loose: true });
  }
}

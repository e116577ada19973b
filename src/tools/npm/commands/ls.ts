import { formatArchy, type LabelTree } from "../archy.ts";
import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { compareNames } from "../package/compare-names.ts";
import { markFlags } from "../tree/dep-flags.ts";
import type { Edge } from "../tree/edge.ts";
import { installedTree, isOmitted, rootOf } from "../tree/install-tree.ts";
import { loadVirtual, lockPath, readLock } from "../tree/lock-file.ts";
import type { TreeNode } from "../tree/node.ts";
import type { NpmCommand } from "./index.ts";

/** A line of the list: a package, or a need that nothing meets. */
interface Item {
  readonly node: TreeNode | undefined;
  /** `express@4.21.2`; `express@^4.0.0` where it is missing. */
  readonly id: string;
  readonly name: string;
  readonly edge: Edge | undefined;
  /** It stands elsewhere in the list with all that it needs. */
  readonly deduped: boolean;
  readonly parent: Item | undefined;
  readonly children: Item[];
  included: boolean;
}

/** `npm ls`: what is installed, as a tree. */
export const ls: NpmCommand = async (call) => {
  const tree = call.settings.flag("package-lock-only") ? lockedTree(call) : installedTree(call);
  const lister = new Lister(call, tree);
  const root = lister.list();
  const { settings } = call;
  if (settings.flag("json")) await call.json(jsonOf(call, root, lister.problems, true));
  else if (settings.flag("parseable")) await call.out(lister.paths().join("\n"));
  else {
    const unicode = settings.get("unicode") !== false;
    const drawn = drawTree(call, root);
    const empty = { label: drawn.label, nodes: [{ label: "(empty)", nodes: [] }] };
    await call.out(formatArchy(drawn.nodes.length === 0 ? empty : drawn, "", unicode));
  }
  const serious = [...lister.problems].filter((problem) => !problem.startsWith("extraneous:"));
  if (serious.length > 0) throw new NpmError("ELSPROBLEMS", [["", [...lister.problems].join("\n")]]);
  return call.operands.length > 0 && !root.included ? 1 : 0;
};

/** `npm ll`: with what each package is. */
export const ll: NpmCommand = (call) => {
  call.settings.layers[0]?.values.set("long", true);
  return ls(call);
};

function lockedTree(call: NpmCall): TreeNode {
  const root = rootOf(call, call.findPackageFile());
  const lock = readLock(call.files, lockPath(call.prefix));
  if (lock) loadVirtual(lock, root);
  markFlags(root);
  return root;
}

class Lister {
  readonly problems = new Set<string>();
  readonly #seen = new Set<TreeNode>();
  readonly #listed: Item[] = [];
  readonly #depth: number;

  constructor(
    private readonly call: NpmCall,
    private readonly tree: TreeNode,
  ) {
    const { settings, operands } = call;
    const asked = settings.get("depth");
    const all = settings.flag("all") || operands.length > 0;
    this.#depth = typeof asked === "number" ? asked : all ? Number.POSITIVE_INFINITY : 0;
  }

  list(): Item {
    const { tree, call } = this;
    const root: Item = {
      node: tree,
      id: tree.id,
      name: tree.name,
      edge: undefined,
      deduped: false,
      parent: undefined,
      children: [],
      included: call.operands.length === 0,
    };
    this.#seen.add(tree);
    this.#listed.push(root);
    // Level by level: what is nearest to the root stands there with all that it needs.
    let level = [root];
    for (let depth = 0; level.length > 0 && depth <= this.#depth; depth++)
      level = level.flatMap((item) => this.#expand(item));
    for (const item of this.#listed) if (item.included) this.#note(item);
    return root;
  }

  /** The paths of what is listed, for `--parseable`. */
  paths(): readonly string[] {
    return this.#listed.flatMap(({ node, included, deduped }) =>
      node && included && !deduped ? [node.path] : [],
    );
  }

  #expand(item: Item): readonly Item[] {
    const { node } = item;
    if (!node || item.deduped) return [];
    const edges = [...node.edgesOut.values()].filter((edge) => this.#isWanted(edge, node));
    const met = new Set(edges.flatMap(({ to }) => to ?? []));
    const rows: {
      readonly id: string;
      readonly node: TreeNode | undefined;
      readonly edge: Edge | undefined;
    }[] = edges.map((edge) => ({
      id: edge.to ? edge.to.id : `${edge.name}@${edge.spec}`,
      node: edge.to,
      edge,
    }));
    for (const child of node.children.values())
      if (child.extraneous && !met.has(child) && !child.edgesIn.some(({ from }) => from !== node))
        rows.push({ id: child.id, node: child, edge: undefined });
    if (this.call.isGlobal && node.isRoot)
      for (const child of node.children.values())
        if (!rows.some((row) => row.node === child))
          rows.push({ id: child.id, node: child, edge: undefined });
    return rows.sort((a, b) => compareNames(a.id, b.id)).map((row) => this.#add(item, row));
  }

  #isWanted(edge: Edge, from: TreeNode): boolean {
    if (!from.isRoot) return true;
    if (edge.to && isOmitted(this.call, edge.to)) return false;
    return !(edge.type === "dev" && this.call.settings.list("omit").includes("dev"));
  }

  #add(
    parent: Item,
    {
      id,
      node,
      edge,
    }: { readonly id: string; readonly node: TreeNode | undefined; readonly edge: Edge | undefined },
  ): Item {
    const { operands } = this.call;
    const deduped = node !== undefined && this.#seen.has(node);
    if (node) this.#seen.add(node);
    const fits = operands.length === 0 || (node !== undefined && operands.some((word) => node.fits(word)));
    const item: Item = {
      node,
      id,
      name: node?.name ?? edge?.name ?? "",
      edge,
      deduped,
      parent,
      children: [],
      included: fits,
    };
    if (fits) for (let above: Item | undefined = parent; above; above = above.parent) above.included = true;
    parent.children.push(item);
    this.#listed.push(item);
    return item;
  }

  #note({ node, id, edge, parent }: Item): void {
    if (!node && edge && !edge.isOptional) this.problems.add(`missing: ${id}, required by ${parent?.id}`);
    if (node && edge?.problem === "invalid") this.problems.add(`invalid: ${node.id} ${node.path}`);
    if (node?.extraneous && !this.call.isGlobal) this.problems.add(`extraneous: ${node.id} ${node.path}`);
  }
}

function drawTree(call: NpmCall, item: Item): LabelTree {
  return {
    label: labelOf(call, item),
    nodes: item.children.filter(({ included }) => included).map((child) => drawTree(call, child)),
  };
}

function labelOf(call: NpmCall, { node, id, edge, deduped }: Item): string {
  const long = call.settings.flag("long");
  if (!node) return `UNMET ${edge?.isOptional ? "OPTIONAL " : ""}DEPENDENCY ${id}`;
  if (node.isRoot) {
    const isUnnamed = call.isGlobal || call.findPackageFile() === undefined;
    return isUnnamed
      ? node.path
      : `${id}${long ? "\n" : " "}${node.path}${long ? `\n${node.manifest.description ?? ""}` : ""}`;
  }
  const invalid =
    edge?.problem === "invalid"
      ? ` invalid: ${JSON.stringify(edge.spec)} from ${edge.from.location || "the root project"}`
      : "";
  return [
    id,
    deduped ? " deduped" : "",
    invalid,
    node.extraneous && !call.isGlobal ? " extraneous" : "",
    node.linkTarget === undefined ? "" : ` -> ./${node.linkTarget}`,
    long ? `\n${node.manifest.description ?? ""}` : "",
  ].join("");
}

function jsonOf(
  call: NpmCall,
  { node, children, name, edge, id, parent }: Item,
  problems: ReadonlySet<string>,
  isRoot: boolean,
): unknown {
  const included = children.filter((child) => child.included);
  const dependencies = included.length > 0 && {
    dependencies: Object.fromEntries(
      included.map((child) => [child.name, jsonOf(call, child, problems, false)]),
    ),
  };
  const invalid =
    edge?.problem === "invalid"
      ? `${JSON.stringify(edge.spec)} from ${edge.from.location || "the root project"}`
      : undefined;
  if (!node)
    return {
      required: edge?.spec,
      missing: !edge?.isOptional,
      problems: [`missing: ${id}, required by ${parent?.id}`],
    };
  const mine = [...problems].filter((problem) => problem.endsWith(` ${node.path}`));
  return {
    ...(node.version !== "" && { version: node.version }),
    ...(isRoot && { name: node.manifest.name ?? name }),
    ...(node.resolved !== undefined && {
      resolved: node.linkTarget === undefined ? node.resolved : `file:../${node.linkTarget}`,
    }),
    ...(!isRoot && { overridden: false }),
    ...(invalid !== undefined && { invalid }),
    ...(node.extraneous && !isRoot && { extraneous: true }),
    ...(isRoot ? problems.size > 0 && { problems: [...problems] } : mine.length > 0 && { problems: mine }),
    ...dependencies,
  };
}

import { DiskLink } from "./disk-link.ts";
import { DiskNode } from "./disk-node.ts";
import { isGenerated, shareMount } from "./generated.ts";
import { Tree } from "./tree.ts";
import { entriesToKeep, restoreUnion, UnionEntries } from "./union.ts";

/** A tree of its own with the same content. The bytes are shared until one side writes. */
export function copyTree(from: Tree): Tree {
  const to = new Tree(from.options);
  const copies = new Map<DiskNode, DiskNode>();
  const copyOf = (node: DiskNode): DiskNode => {
    if (node.isDirectory() || node.links === 1) return copyNode(node, to);
    let copy = copies.get(node);
    if (copy === undefined) copies.set(node, (copy = copyNode(node, to)));
    return copy;
  };
  to.root.node.restore(from.nodeOf(from.root).state());
  const twins = new Map<DiskLink, DiskLink>();
  const unions: [UnionEntries, DiskLink][] = [];
  const directories: [DiskLink, DiskLink][] = [[from.root, to.root]];
  for (let next = directories.pop(); next; next = directories.pop()) {
    const [source, target] = next;
    const entries = from.entriesOf(source);
    twins.set(source, target);
    if (entries instanceof UnionEntries) unions.push([entries, target]);
    for (const link of entriesToKeep(entries)) {
      const node = from.nodeOf(link);
      const copy = new DiskLink(to, target, link.name, copyOf(node));
      copy.order = link.order;
      copy.node.entry = copy;
      target.children.set(copy.name, copy);
      if (node.isDirectory()) directories.push([link, copy]);
    }
    if (isGenerated(source)) shareMount(to, source, target);
  }
  for (const [{ layers, hidden }, target] of unions) {
    const below = layers.flatMap((layer) => twins.get(layer) ?? []);
    restoreUnion(to, target, { layers: below, hidden });
  }
  to.setCounters(from.counters);
  return to;
}

function copyNode(node: DiskNode, to: Tree): DiskNode {
  const copy = new DiskNode(to, node.ino, node.mode, node.owner, node.group);
  copy.device = node.device;
  copy.restore(node.state());
  copy.account(1);
  return copy;
}

import { formatArchy, type LabelTree } from "../archy.ts";
import { fundingUrls } from "../package/funding.ts";
import { installedTree } from "../tree/install-tree.ts";
import type { TreeNode } from "../tree/node.ts";
import type { NpmCommand } from "./index.ts";

/** A package that asks for money, and those below it that do. */
interface Asking {
  readonly id: string;
  readonly url: string;
  readonly below: readonly Asking[];
}

/** `npm fund`: who asks for money, by address. */
export const fund: NpmCommand = async (call) => {
  if (call.operands.length > 0) throw call.notSimulated(`npm fund ${call.operands[0]}`);
  if (call.settings.flag("json")) throw call.notSimulated("npm fund --json");
  const tree = installedTree(call);
  const lines = new Map<string, Line>();
  const nodes = draw(gather(tree, new Set()), lines);
  await call.out(formatArchy({ label: tree.id, nodes: nodes.map(toTree) }));
};

/** What asks among all that a package needs; what does not leaves its place to what it needs itself. */
function gather(node: TreeNode, seen: Set<string>): readonly Asking[] {
  const needed = [...node.edgesOut.values()].flatMap(({ to }) => to ?? []);
  const direct = needed.filter(({ packageName, version }) => {
    const id = `${packageName}@${version}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  const found = direct.map((one) => ({ node: one, url: urlOf(one), below: gather(one, seen) }));
  const own = found.flatMap(({ node: one, url, below }) =>
    url === undefined ? [] : [{ id: `${one.packageName}@${one.version}`, url, below }],
  );
  return [...own, ...found.flatMap(({ url, below }) => (url === undefined ? below : []))];
}

interface Line {
  readonly url: string;
  readonly ids: string[];
  readonly nodes: Line[];
}

/** An address stands once, where it comes first; who else gives it is named there. */
function draw(all: readonly Asking[], lines: Map<string, Line>): Line[] {
  const here: Line[] = [];
  for (const { id, url, below } of all) {
    const known = lines.get(url);
    if (known) {
      known.ids.push(id);
      draw(below, lines);
      continue;
    }
    const line: Line = { url, ids: [id], nodes: [] };
    lines.set(url, line);
    here.push(line);
    line.nodes.push(...draw(below, lines));
  }
  return here;
}

function toTree({ url, ids, nodes }: Line): LabelTree {
  const label = formatArchy({ label: url, nodes: [{ label: ids.join(", "), nodes: [] }] }).trim();
  return { label, nodes: nodes.map(toTree) };
}

function urlOf({ manifest: { funding } }: TreeNode): string | undefined {
  return fundingUrls(funding)[0];
}

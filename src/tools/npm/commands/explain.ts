import satisfies from "semver/functions/satisfies.js";
import { plainError } from "../npm-error.ts";
import { nameProblem, parseSpec } from "../package/package-spec.ts";
import { explainNode } from "../tree/explain.ts";
import { installedTree } from "../tree/install-tree.ts";
import type { TreeNode } from "../tree/node.ts";
import type { NpmCommand } from "./index.ts";

/** `npm explain NAME`: why a package is installed. */
export const explain: NpmCommand = async (call) => {
  const { operands } = call;
  if (operands.length === 0) throw call.usageError();
  const tree = installedTree(call);
  const nodes = new Set(
    operands.flatMap((word) => findNodes(tree, word.replace(/\/+$/, ""), call.process.cwd)),
  );
  if (nodes.size === 0) throw plainError(`No dependencies found matching ${operands.join(", ")}`);
  if (call.settings.flag("json")) throw call.notSimulated("npm explain --json");
  await call.out([...nodes].map((node) => explainNode(node)).join("\n\n"));
};

function findNodes(tree: TreeNode, word: string, cwd: string): readonly TreeNode[] {
  const all = [...tree.all()].filter((node) => !node.isRoot);
  if (nameProblem(word) === undefined) return all.filter(({ packageName }) => packageName === word);
  const at = all.filter(({ location, path }) => location === word || path === word);
  if (at.length > 0) return at;
  const spec = parseSpec(word, cwd);
  if (spec.kind !== "registry" || spec.type === "tag") return [];
  return all.filter(
    ({ packageName, version }) => packageName === spec.name && satisfies(version, spec.wanted),
  );
}

import type { NpmCall } from "../call.ts";
import { fundingUrls } from "../package/funding.ts";
import type { TreeNode } from "./node.ts";
import type { Changes } from "./reify.ts";
import { warnOfScripts } from "./warnings.ts";

/** `added 65 packages in 2s`, and how many ask for money: npm's reify-output, without an audit, which is not simulated. */
export async function reportChanges(call: NpmCall, changes: Changes, tree: TreeNode): Promise<void> {
  const { settings } = call;
  if (call.isSilent) return;
  const asking = new Set(
    [...tree.all()].filter(asksForFunds).map(({ packageName, version }) => `${packageName}@${version}`),
  );
  const funding = settings.get("fund") === false ? 0 : asking.size;
  if (settings.flag("json")) return call.json(summary(changes, funding));
  if (settings.flag("dry-run") || settings.flag("long")) await listChanges(call, changes);
  const seconds = formatDuration(call.process.kernel.now() - call.began);
  await call.out(`\n${sentence(changes)} in ${seconds}`);
  const [packages, are] = funding === 1 ? ["package", "is"] : ["packages", "are"];
  if (funding > 0)
    await call.out(`\n${funding} ${packages} ${are} looking for funding\n  run \`npm fund\` for details`);
  await warnOfScripts(call, tree);
}

function asksForFunds(node: TreeNode): boolean {
  return !node.isRoot && fundingUrls(node.manifest.funding).length > 0;
}

function sentence({ added, removed, changed }: Changes): string {
  const counts: readonly (readonly [verb: string, count: number])[] = [
    ["added", added.length],
    ["removed", removed.length],
    ["changed", changed.length],
  ];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([verb, count]) => `${verb} ${count} package${count === 1 ? "" : "s"}`);
  if (parts.length === 0) return "up to date";
  if (parts.length === 1) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}

async function listChanges(call: NpmCall, { added, removed, changed }: Changes): Promise<void> {
  for (const { name, version } of removed) await call.out(`remove ${name} ${version}`);
  for (const { name, version } of added) await call.out(`add ${name} ${version}`);
  for (const { from, to } of changed) await call.out(`change ${from.name} ${from.version} => ${to.version}`);
}

function summary({ added, removed, changed }: Changes, funding: number): unknown {
  const tell = ({ name, version, path }: TreeNode) => ({ name, version, path });
  return {
    add: added.map(tell),
    added: added.length,
    audited: 0,
    change: changed.map(({ from, to }) => ({ from: tell(from), to: tell(to) })),
    changed: changed.length,
    funding,
    remove: removed.map(tell),
    removed: removed.length,
  };
}

/** As the package `ms` writes it: `845ms`, `2s`, `1m`. */
function formatDuration(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  if (whole >= 60_000) return `${Math.round(whole / 60_000)}m`;
  return whole >= 1000 ? `${Math.round(whole / 1000)}s` : `${whole}ms`;
}

import { dirName, joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { NpmCall } from "../call.ts";
import { compareNames } from "../package/compare-names.ts";
import { errnoError } from "../package/file-error.ts";
import { relativePath } from "../package/relative-path.ts";
import { binOf, formatLock, hiddenLockPath, lockPath, readLock } from "./lock-file.ts";
import type { TreeNode } from "./node.ts";
import { packageFiles } from "./package-files.ts";
import { fitsPlatform } from "./platform.ts";
import { warnOfPackage } from "./warnings.ts";

/** What the run did, in packages. */
export interface Changes {
  readonly added: readonly TreeNode[];
  readonly removed: readonly TreeNode[];
  readonly changed: readonly { readonly from: TreeNode; readonly to: TreeNode }[];
}

/** How long the registry takes to answer, and each package to come, in milliseconds. */
const LATENCY = 240;
const PACE = 11;

/** The difference between what is installed and what should be. */
export function compareTrees(
  actual: TreeNode,
  ideal: TreeNode,
  omitted: (node: TreeNode) => boolean,
): Changes {
  const have = new Map([...actual.all()].map((node) => [node.location, node]));
  const want = new Map(
    [...ideal.all()]
      .filter((node) => !node.ancestry.some((one) => !one.isRoot && (omitted(one) || !fitsPlatform(one))))
      .map((node) => [node.location, node]),
  );
  have.delete("");
  want.delete("");
  const byPlace = (a: TreeNode, b: TreeNode) => compareNames(a.location, b.location);
  const added = [...want.values()].filter(({ location }) => !have.has(location)).sort(byPlace);
  const removed = [...have.values()].filter(({ location }) => !want.has(location)).sort(byPlace);
  const changed = [...want.values()].sort(byPlace).flatMap((to) => {
    const from = have.get(to.location);
    return from && !isSame(from, to) ? [{ from, to }] : [];
  });
  return { added, removed, changed };
}

function isSame(a: TreeNode, b: TreeNode): boolean {
  return (
    a.packageName === b.packageName &&
    a.version === b.version &&
    a.linkTarget === b.linkTarget &&
    (a.integrity === undefined || b.integrity === undefined || a.integrity === b.integrity)
  );
}

/** Makes node_modules what it should be. Throws where the disk refuses. */
export async function reify(call: NpmCall, root: TreeNode, changes: Changes): Promise<void> {
  const coming = [...changes.added, ...changes.changed.map(({ to }) => to)];
  const path = root.rootPath ?? "/";
  if (coming.length > 0) makeModules(call, path, coming);
  for (const node of changes.removed) await removePackage(call, node, false);
  for (const { from } of changes.changed) await removePackage(call, from, true);
  await call.process.sleep(coming.length === 0 ? LATENCY / 4 : LATENCY + coming.length * PACE);
  for (const node of coming) {
    await warnOfPackage(call, node);
    const pause = call.process.spend(100);
    if (pause) await pause;
    await writePackage(call, node);
  }
}

/** What Node prints of the calls that led there. */
const MKDIR_STACK = `
    at async mkdir (node:internal/fs/promises:856:10)
    at async /usr/lib/node_modules/npm/node_modules/@npmcli/arborist/lib/arborist/reify.js:624:20
    at async Promise.allSettled (index 0)
    at async #reifyPackages (/usr/lib/node_modules/npm/node_modules/@npmcli/arborist/lib/arborist/reify.js:353:11)
    at async Arborist.reify (/usr/lib/node_modules/npm/node_modules/@npmcli/arborist/lib/arborist/reify.js:139:7)
    at async Install.exec (/usr/lib/node_modules/npm/lib/commands/install.js:158:5)
    at async Npm.exec (/usr/lib/node_modules/npm/lib/npm.js:193:9)
    at async module.exports (/usr/lib/node_modules/npm/lib/cli/entry.js:67:5)`;

/** The directories first: who may not write there is told so before anything else. */
function makeModules({ files }: NpmCall, path: string, [first]: readonly TreeNode[]): void {
  const directory = joinPath(path, "node_modules");
  const failed = makeDirectories(files, directory);
  const refused = failed ?? files.access(directory, "w");
  if (refused) throw errnoError(refused, "mkdir", joinPath(directory, first?.name ?? ""), "", MKDIR_STACK);
}

async function writePackage({ files, settings, isGlobal, process }: NpmCall, node: TreeNode): Promise<void> {
  const { path } = node;
  const failed = makeDirectories(files, dirName(path));
  if (failed) throw errnoError(failed, "mkdir", path);
  if (node.linkTarget !== undefined) {
    const target = joinPath(node.root.rootPath ?? "/", node.linkTarget);
    files.symlink(relativePath(dirName(path), target), path);
  } else {
    for (const [name, content] of Object.entries(
      await process.kernel.scheduler.host(process, packageFiles(node)),
    )) {
      const file = joinPath(path, name);
      const refused = makeDirectories(files, dirName(file)) ?? files.writeFile(file, content);
      if (refused) throw errnoError(refused, "open", file);
    }
  }
  if (settings.get("bin-links") !== false)
    linkBins(node, files, binDirectory(node, isGlobal, settings.globalPrefix));
}

function binDirectory(node: TreeNode, isGlobal: boolean, prefix: string): string {
  if (isGlobal && node.parent?.isRoot) return joinPath(prefix, "bin");
  return joinPath(node.parent?.path ?? "/", "node_modules/.bin");
}

function linkBins(node: TreeNode, files: NpmCall["files"], directory: string): void {
  for (const [name, target] of Object.entries(binOf(node))) {
    if (makeDirectories(files, directory)) return;
    const file = joinPath(node.path, target);
    files.chmod(file, 0o755);
    const link = joinPath(directory, name);
    files.unlink(link);
    files.symlink(relativePath(directory, file), link);
  }
}

/** What lies below a package stays where another one takes its place. */
async function removePackage(call: NpmCall, node: TreeNode, keepsModules: boolean): Promise<void> {
  const { files, settings, isGlobal } = call;
  const directory = binDirectory(node, isGlobal, settings.globalPrefix);
  for (const [name, target] of Object.entries(binOf(node))) {
    const link = joinPath(directory, name);
    if (files.readlink(link) === relativePath(directory, joinPath(node.path, target))) files.unlink(link);
  }
  const entries = keepsModules && node.linkTarget === undefined ? files.readdir(node.path) : Errno.ENOTDIR;
  const own = entries instanceof Errno ? [node.path] : entries.map(({ name }) => joinPath(node.path, name));
  for (const path of own) {
    if (keepsModules && path === joinPath(node.path, "node_modules")) continue;
    const failed = await removeTree(call.process, path);
    if (failed) throw errnoError(failed, "rename", path);
  }
  // A scope without packages goes too, and so does an empty directory of programs.
  if (node.name.startsWith("@")) files.rmdir(dirName(node.path));
  files.rmdir(directory);
}

/** Writes the lock files: that of the project whose root is given, and the one of what is installed. */
export function saveLocks(call: NpmCall, root: TreeNode | undefined, installed: TreeNode): void {
  const { files, settings, isGlobal } = call;
  const path = installed.rootPath ?? "/";
  const layout = { indent: "  ", newline: "\n" };
  const modules = files.stat(joinPath(path, "node_modules"));
  if (!(modules instanceof Errno) && !settings.flag("package-lock-only")) {
    const refused = files.writeFile(hiddenLockPath(path), formatLock(installed, layout, true));
    if (refused && !isGlobal) throw errnoError(refused, "open", hiddenLockPath(path));
  }
  if (!root || isGlobal || settings.get("package-lock") === false) return;
  const before = readLock(files, lockPath(path));
  const refused = files.writeFile(lockPath(path), formatLock(root, before ?? layout, false));
  if (refused) throw errnoError(refused, "open", lockPath(path));
}

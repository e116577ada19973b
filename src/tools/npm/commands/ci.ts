import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { runEvent } from "../run/run-script.ts";
import { installTree, planTree, rootOf } from "../tree/install-tree.ts";
import { loadVirtual, lockPath, readLock } from "../tree/lock-file.ts";
import type { TreeNode } from "../tree/node.ts";
import type { NpmCommand } from "./index.ts";

const LIFECYCLE = [
  "preinstall",
  "install",
  "postinstall",
  "prepublish",
  "preprepare",
  "prepare",
  "postprepare",
];
const NO_LOCK =
  "The `npm ci` command can only install with an existing package-lock.json or\nnpm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or\nlater to generate a package-lock.json file, then try again.";
const NOT_IN_SYNC =
  "`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\n\n";

/** `npm ci`: node_modules anew, exactly as the lock has it. */
export const ci: NpmCommand = async (call) => {
  if (call.isGlobal) throw new NpmError("ECIGLOBAL", [["", "`npm ci` does not work for global packages"]]);
  const lock = readLock(call.files, lockPath(call.prefix));
  if (!lock) throw call.usageError(NO_LOCK);
  const file = call.readPackageFile();
  const locked = loadVirtual(lock, rootOf(call, file));
  const { ideal } = await planTree(call, { file, save: false });
  const problems = compareLock(locked, ideal);
  if (problems.length > 0) throw call.usageError(`${NOT_IN_SYNC}${problems.join("\n")}`);
  if (!call.settings.flag("dry-run")) await emptyModules(call);
  await installTree(call, { file, save: false, isLocked: true });
  if (!call.settings.flag("ignore-scripts")) for (const event of LIFECYCLE) await runEvent(call, event, []);
};

/** npm's validate-lockfile. */
function compareLock(locked: TreeNode, ideal: TreeNode): readonly string[] {
  const have = new Map([...locked.all()].map((node) => [node.location, node]));
  return [...ideal.all()].flatMap((node) => {
    if (node.isRoot || node.linkTarget !== undefined) return [];
    const lock = have.get(node.location);
    if (!lock) return [`Missing: ${node.name}@${node.version} from lock file`];
    if (lock.version === node.version) return [];
    return [
      `Invalid: lock file's ${lock.name}@${lock.version} does not satisfy ${node.name}@${node.version}`,
    ];
  });
}

async function emptyModules(call: NpmCall): Promise<void> {
  const directory = joinPath(call.prefix, "node_modules");
  const entries = call.files.readdir(directory);
  if (entries instanceof Errno) return;
  for (const { name } of entries) await removeTree(call.process, joinPath(directory, name));
}

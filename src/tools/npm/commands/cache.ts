import { joinPath } from "../../../base/paths.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { plainError } from "../npm-error.ts";
import type { NpmCommand } from "./index.ts";

const PROTECTED = `As of npm@5, the npm cache self-heals from corruption issues by treating integrity mismatches as cache misses.
As a result, data extracted from the cache is guaranteed to be valid.
If you want to make sure everything is consistent, use \`npm cache verify\` instead.
Deleting the cache can only make npm go slower, and is not likely to correct any problems you may be encountering!

On the other hand, if you're debugging an issue with the installer, or race conditions that depend on the timing of writing to an empty cache, you can use \`npm install --cache /tmp/empty-cache\` to use a temporary cache instead of removing the actual one.

If you're sure you want to delete the entire cache, rerun this command with --force.`;

/** `npm cache clean --force`, `npm cache verify`; archives are not kept here, so there is little in it. */
export const cache: NpmCommand = async (call) => {
  const [action, key] = call.operands;
  if (action === "clean" || action === "clear" || action === "rm") {
    if (key !== undefined) throw call.notSimulated(`npm cache ${action} ${key}`);
    if (!call.settings.flag("force")) throw plainError(PROTECTED);
    await removeTree(call.process, joinPath(call.settings.text("cache") ?? "", "_cacache"));
    return;
  }
  if (action === undefined) throw call.usageError();
  throw call.notSimulated(`npm cache ${action}`);
};

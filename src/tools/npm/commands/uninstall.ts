import { plainError } from "../npm-error.ts";
import { isObject } from "../package/json-file.ts";
import { installTree, newPackageFile } from "../tree/install-tree.ts";
import type { NpmCommand } from "./index.ts";

const KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** `npm uninstall NAME…`. */
export const uninstall: NpmCommand = async (call) => {
  const names = call.operands;
  if (names.length === 0 && call.isGlobal) throw call.usageError();
  if (names.length === 0) throw plainError("Must provide a package name to remove");
  const file = call.isGlobal ? newPackageFile() : (call.findPackageFile() ?? newPackageFile());
  for (const kind of KINDS) {
    const ranges = file.content[kind];
    if (isObject(ranges)) for (const name of names) delete ranges[name];
  }
  await installTree(call, { file, save: true, ...(call.isGlobal && { remove: names }) });
};

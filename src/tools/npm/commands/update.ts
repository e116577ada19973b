import { installTree, newPackageFile } from "../tree/install-tree.ts";
import { modulesIn } from "../tree/load-actual.ts";
import type { NpmCommand } from "./index.ts";

/** `npm update [NAME…]`: what is installed becomes as new as package.json lets it. */
export const update: NpmCommand = async (call) => {
  const names = new Set(call.operands);
  const saves = !call.settings.isDefault("save") && call.settings.get("save") === true;
  const file = call.isGlobal ? newPackageFile() : (call.findPackageFile() ?? newPackageFile());
  if (call.isGlobal) {
    const installed = modulesIn(call.files, `${call.prefix}/node_modules`);
    const wanted = installed.filter((name) => names.size === 0 || names.has(name));
    file.content.dependencies = Object.fromEntries(wanted.map((name) => [name, "*"]));
    return installTree(call, { file, explicit: new Set(wanted), save: false });
  }
  await installTree(call, { file, update: names, fresh: names.size === 0, save: saves });
};

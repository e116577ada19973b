import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { cacheEntry, repositoryCaches } from "../lock/metadata-cache.ts";

export const cacheList: PoetryCommand = {
  name: "cache list",
  summary: "List Poetry's caches.",

  async run(call) {
    const { console, files } = call;
    const entries = files.readdir(repositoryCaches(call.settings));
    if (entries instanceof Errno || entries.length === 0) {
      await console.errorLine("<warning>No caches found</>");
      return 0;
    }
    for (const { name } of entries) await console.line(`<info>${name}</>`);
    return 0;
  },
};

export const cacheClear: PoetryCommand = {
  name: "cache clear",
  summary: "Clears a Poetry cache by name.",
  arguments: [{ name: "cache", help: "The name of the cache to clear." }],
  options: [{ long: "all", help: "Clear all entries in the cache." }],

  async run(call) {
    const [root = "", name, version, ...more] = (call.operands[0] ?? "").split(":");
    if (root.split("/").includes("..")) throw new PoetryError(`${root} is not a valid repository cache`);
    if (more.length > 0) throw new PoetryError("Invalid cache key");
    if (name === undefined) return clearAll(call, root);
    if (version === undefined)
      throw new PoetryError(
        "Only specifying the package name is not yet supported. Add a specific version to clear",
      );
    return clearOne(call, root, normalizeName(name), version);
  },
};

async function clearAll(call: PoetryCall, root: string): Promise<number> {
  const { console, files } = call;
  if (!call.flag("all"))
    throw new PoetryError(`Add the --all option if you want to clear all ${root} caches`);
  const directory = `${repositoryCaches(call.settings)}/${root}`;
  if (files.stat(directory) instanceof Errno) {
    await console.line(`No cache entries for ${root}`);
    return 0;
  }
  const count = countFiles(files, directory);
  if (!(await console.confirm(`<question>Delete ${count} entries?</>`, true))) return 0;
  const failed = await removeTree(call.process, directory);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${directory}'`);
  return 0;
}

function countFiles(files: Files, directory: string): number {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return 0;
  return entries.reduce(
    (sum, { name, kind }) => sum + (kind === "directory" ? countFiles(files, `${directory}/${name}`) : 1),
    0,
  );
}

async function clearOne(call: PoetryCall, root: string, name: string, version: string): Promise<number> {
  const { console, files } = call;
  const entry = cacheEntry(call.settings, root, name, version);
  if (files.stat(entry) instanceof Errno) {
    await console.line(`No cache entries for ${name}:${version}`);
    return 0;
  }
  if (await console.confirm(`Delete cache entry ${name}:${version}`, true)) files.unlink(entry);
  return 0;
}

import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { type PipCommand, type PipContext, PipError } from "../context.ts";
import { cacheDirectory, formatSize } from "../download.ts";

/** https://pip.pypa.io/en/stable/cli/pip_cache/ */
export const cache: PipCommand = async (context) => {
  const { console, operands } = context;
  const directory = cacheDirectory(context);
  if (directory === undefined)
    throw new PipError("pip cache commands can not function since cache is disabled.");
  const [action, ...rest] = operands;
  const most = ARGUMENTS[action ?? ""];
  if (most === undefined) throw new PipError("Need an action (dir, info, list, purge, remove) to perform.");
  if (rest.length > most) throw new PipError("Too many arguments");
  switch (action) {
    case "dir":
      await console.info(directory);
      return 0;
    case "info":
      return info(context, directory);
    case "list":
      if (context.values.text("listFormat") !== "abspath")
        await console.info("No locally built wheels cached.");
      return 0;
    case "purge":
      return purge(context, directory);
    default:
      if (rest.length === 0) throw new PipError("Please provide a pattern");
      await console.warn(`No matching packages for pattern "${rest[0]}"`);
      await console.info("Files removed: 0");
      return 0;
  }
};

/** How many arguments each action has at most. */
const ARGUMENTS: Readonly<Record<string, number | undefined>> = {
  dir: 0,
  info: 0,
  list: 1,
  purge: 0,
  remove: 1,
};

function filesBelow(files: Files, directory: string): readonly string[] {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return [];
  return entries.flatMap(({ name, kind }) =>
    kind === "directory" ? filesBelow(files, joinPath(directory, name)) : [joinPath(directory, name)],
  );
}

async function info({ console, files }: PipContext, directory: string): Promise<number> {
  const http = filesBelow(files, joinPath(directory, "http"));
  const size = http.reduce((sum, path) => {
    const status = files.stat(path);
    return sum + (status instanceof Errno ? 0 : status.size);
  }, 0);
  await console.info(`Package index page cache location: ${directory}/http
Package index page cache size: ${formatSize(size)}
Number of HTTP files: ${http.length}
Locally built wheels location: ${directory}/wheels
Locally built wheels size: 0 bytes
Number of locally built wheels: 0`);
  return 0;
}

async function purge({ console, files }: PipContext, directory: string): Promise<number> {
  const http = filesBelow(files, joinPath(directory, "http"));
  if (http.length === 0) await console.warn("No matching packages");
  for (const path of http) files.unlink(path);
  await console.info(`Files removed: ${http.length}`);
  return 0;
}

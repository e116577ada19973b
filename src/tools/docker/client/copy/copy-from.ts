import { concat } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { readTar, type TarEntry } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { canonicalPath } from "../format/path.ts";
import { baseOf, isFolder, type Landing, meansContents, parentOf, tellCopied } from "./place.ts";

/** From a container to our disk, or as an archive to our output (`-`). */
export async function copyFrom(call: Call, container: string, path: string, target: string): Promise<number> {
  const source = path.startsWith("/") ? path : `/${path}`;
  const { read } = await call.engine.stream("GET", `/containers/${container}/archive`, {
    query: { path: source },
  });
  const parts: Uint8Array[] = [];
  for (let bytes = await read(); bytes.length > 0; bytes = await read()) {
    if (target === "-") await call.write(1, bytes);
    else parts.push(bytes);
  }
  if (target === "-") return 0;
  const archive = concat(parts);
  const entries = readTar(archive);
  const [first] = entries ?? [];
  if (!entries || !first) throw new Failure("archive/tar: invalid tar header");
  const { cwd, files } = call.process;
  const landing = await landingOrNothing(call, target, first, meansContents(source));
  const renamed = entries.map((entry) => ({
    ...entry,
    name: landing.name + entry.name.slice(first.name.length),
  }));
  const { uid, gid } = files.credentials;
  const failed = extractEntries(files, renamed, landing.folder, { uid, gid });
  if (failed) throw new Failure(`open ${landing.folder}/${landing.name}: ${failed.message.toLowerCase()}`);
  // The real client keeps a dot at the end.
  const told = `${canonicalPath(cwd, target)}${meansContents(target) ? "/." : ""}`;
  await tellCopied(call, archive.length, told);
  return 0;
}

/** Where there is no place for it, the real client says first that it has copied nothing. */
async function landingOrNothing(
  call: Call,
  word: string,
  first: TarEntry,
  isContents: boolean,
): Promise<Landing> {
  const path = canonicalPath(call.process.cwd, word);
  try {
    return landingOf(call, path, word, first, isContents);
  } catch (error) {
    if (error instanceof Failure && error.message === "no such directory")
      await tellCopied(call, 0, `${path}/`);
    throw error;
  }
}

function landingOf(call: Call, path: string, word: string, first: TarEntry, isContents: boolean): Landing {
  const { files } = call.process;
  const isDirectory = first.kind === "directory";
  if (isFolder(files, path)) return { folder: path, name: isContents ? "." : baseOf(first.name) };
  const isThere = !(files.lstat(path) instanceof Errno);
  if (isThere && isDirectory) throw new Failure("cannot copy directory");
  if (isThere && word.endsWith("/")) throw new Failure("not a directory");
  if (!isThere && word.endsWith("/") && !isDirectory) throw new Failure("no such directory");
  const folder = parentOf(path);
  if (!isFolder(files, folder))
    throw new Failure(`invalid output path: directory ${JSON.stringify(folder)} does not exist`);
  return { folder, name: baseOf(path) };
}

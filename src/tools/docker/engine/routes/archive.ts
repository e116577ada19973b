import { encode } from "../../../../base/bytes.ts";
import { baseName, dirName, normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { FileStatus, Files } from "../../../../disk/files.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, writeTar } from "../../archive/tar.ts";
import { archiveTree, extractEntries } from "../../archive/tree-archive.ts";
import type { Container } from "../containers/container.ts";
import { badRequest, failure, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import type { ApiCall, Routes } from "../router.ts";
import { lowered } from "../store.ts";

const TAR = { "Content-Type": "application/x-tar" };

function rootOf(call: ApiCall, container: Container): Files {
  const files = call.engine.runtime.container(container.id)?.files;
  if (!files) throw failure(`container ${container.id} has no root file system`);
  return files;
}

/** `docker cp` asks what a path is before it copies. */
function pathStat(
  files: Files,
  path: string,
  container: Container,
): { status: FileStatus; header: string; real: string } {
  const status = files.lstat(path);
  if (status instanceof Errno)
    throw notFound(`Could not find the file ${path} in container ${container.name}`);
  const target = status.kind === "symlink" ? files.realpath(path) : "";
  const name = baseName(normalizePath(path));
  const stat = {
    name,
    size: status.size,
    mode: goMode(status),
    mtime: isoTime(status.mtime),
    linkTarget: target instanceof Errno ? String(files.readlink(path)) : target,
  };
  return { status, header: btoa(String.fromCharCode(...encode(JSON.stringify(stat)))), real: path };
}

/** os.FileMode: the kinds are bits from above. */
function goMode({ kind, mode }: FileStatus): number {
  const kinds: Readonly<Record<string, number>> = {
    directory: 2 ** 31,
    symlink: 2 ** 27,
    "character-device": 2 ** 26 + 2 ** 21,
    fifo: 2 ** 25,
  };
  return (kinds[kind] ?? 0) + (mode & 0o777);
}

function wantedPath(call: ApiCall): string {
  const path = call.query("path") ?? "";
  if (path === "") throw badRequest("missing required parameter: path");
  return path.startsWith("/") ? path : `/${path}`;
}

async function head(call: ApiCall): Promise<void> {
  const container = call.engine.containers.require(call.word("id"));
  const { header } = pathStat(rootOf(call, container), wantedPath(call), container);
  await call.reply.send(200, "", { "X-Docker-Container-Path-Stat": header });
}

async function get(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const files = rootOf(call, container);
  const path = wantedPath(call);
  const { header } = pathStat(files, path, container);
  const real = normalizePath(path);
  const name = path.endsWith("/.") ? "." : real === "/" ? "/" : baseName(real);
  const archive = writeTar(archiveTree(files, real, name === "/" ? "." : name));
  engine.containerEvent(container, "archive-path");
  await call.reply.send(200, archive, { ...TAR, "X-Docker-Container-Path-Stat": header });
}

async function put(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const files = rootOf(call, container);
  const path = wantedPath(call);
  const status = files.stat(path);
  if (status instanceof Errno)
    throw notFound(`Could not find the file ${path} in container ${container.name}`);
  if (status.kind !== "directory") throw badRequest("extraction point is not a directory");
  const entries = readTar(await inflate(await call.request.bytes()));
  if (!entries) throw badRequest("archive/tar: invalid tar header");
  const real = files.realpath(path);
  const root = real instanceof Errno ? path : real;
  const failed = call.flag("noOverwriteDirNonDir") ? clash(files, entries, root) : undefined;
  if (failed !== undefined) throw badRequest(failed);
  const error = extractEntries(files, entries, root);
  if (error) throw failure(`failed to extract to ${dirName(path)}: ${lowered(error)}`);
  engine.containerEvent(container, "extract-to-dir");
  await call.done(200);
}

function clash(
  files: Files,
  entries: readonly { name: string; kind: string }[],
  root: string,
): string | undefined {
  for (const { name, kind } of entries) {
    const status = files.lstat(`${root}/${name}`);
    if (status instanceof Errno) continue;
    if ((status.kind === "directory") !== (kind === "directory"))
      return `cannot overwrite ${status.kind === "directory" ? "directory" : "non-directory"} "${root}/${name}" with ${kind === "directory" ? "directory" : "non-directory"} "${name}"`.replaceAll(
        "//",
        "/",
      );
  }
  return undefined;
}

async function exportRoot(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const write = await call.reply.stream(200, TAR);
  await write(writeTar(archiveTree(rootOf(call, container), "/", "")));
  engine.containerEvent(container, "export");
}

export const ARCHIVE_ROUTES: Routes = {
  "HEAD /containers/{id}/archive": head,
  "GET /containers/{id}/archive": get,
  "PUT /containers/{id}/archive": put,
  "GET /containers/{id}/export": exportRoot,
};

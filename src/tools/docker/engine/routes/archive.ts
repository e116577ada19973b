import { encode } from "../../../../base/bytes.ts";
import { baseName, dirName, normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { FileStatus, Files } from "../../../../disk/files.ts";
import { inflate } from "../../archive/inflate.ts";
import { readTar, writeTar } from "../../archive/tar.ts";
import { archiveTree, extractEntries } from "../../archive/tree-archive.ts";
import { ALWAYS_MOUNTED } from "../../runtime/mounts.ts";
import type { Container } from "../containers/container.ts";
import type { MountPoint } from "../containers/container-record.ts";
import { runtimeMounts } from "../containers/mounts.ts";
import { badRequest, failure, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import type { ApiCall, Routes } from "../router.ts";
import { lowered } from "../store.ts";

const TAR = { "Content-Type": "application/x-tar" };

/** Its files with its volumes, also where it does not run. */
function inRoot<T>({ engine }: ApiCall, container: Container, act: (files: Files) => T): T {
  const root = engine.runtime.container(container.id);
  if (!root) throw failure(`container ${container.id} has no root file system`);
  return root.withMounts(runtimeMounts(container.record.MountPoints), act);
}

/** What is mounted read-only is not written to, nor a root that is (daemon/archive_unix.go). */
function checkWritable({ record }: Container, path: string): void {
  const inside = ({ Destination }: MountPoint) => path === Destination || path.startsWith(`${Destination}/`);
  const points = record.MountPoints.filter((point) => point.Type !== "tmpfs" && inside(point));
  const [nearest] = points.toSorted((a, b) => b.Destination.length - a.Destination.length);
  if (nearest && !nearest.RW) throw badRequest("mounted volume is marked read-only");
  if (!nearest && record.HostConfig.ReadonlyRootfs) throw badRequest("container rootfs is marked read-only");
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
  const path = wantedPath(call);
  const { header } = inRoot(call, container, (files) => pathStat(files, path, container));
  await call.reply.send(200, "", { "X-Docker-Container-Path-Stat": header });
}

async function get(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const path = wantedPath(call);
  const real = normalizePath(path);
  const name = path.endsWith("/.") ? "." : real === "/" ? "/" : baseName(real);
  const { header, archive } = inRoot(call, container, (files) => ({
    ...pathStat(files, path, container),
    archive: writeTar(archiveTree(files, real, name === "/" ? "." : name)),
  }));
  engine.containerEvent(container, "archive-path");
  await call.reply.send(200, archive, { ...TAR, "X-Docker-Container-Path-Stat": header });
}

async function put(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const path = wantedPath(call);
  const body = await inflate(await call.request.bytes());
  inRoot(call, container, (files) => extract(call, container, files, path, body));
  engine.containerEvent(container, "extract-to-dir");
  await call.done(200);
}

function extract(call: ApiCall, container: Container, files: Files, path: string, body: Uint8Array): void {
  const status = files.stat(path);
  if (status instanceof Errno)
    throw notFound(`Could not find the file ${path} in container ${container.name}`);
  if (status.kind !== "directory") throw badRequest("extraction point is not a directory");
  const real = files.realpath(path);
  const root = real instanceof Errno ? path : real;
  checkWritable(container, root);
  const entries = readTar(body);
  if (!entries) throw badRequest("archive/tar: invalid tar header");
  const failed = call.flag("noOverwriteDirNonDir") ? clash(files, entries, root) : undefined;
  if (failed !== undefined) throw badRequest(failed);
  const error = extractEntries(files, entries, root);
  if (error) throw failure(`failed to extract to ${dirName(path)}: ${lowered(error)}`);
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

/** An archive of the root alone: of what is mounted in it, no more than the place. */
async function exportRoot(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const write = await call.reply.stream(200, TAR);
  const root = engine.runtime.container(container.id);
  const hidden = new Set([...ALWAYS_MOUNTED, ...container.record.MountPoints.map((one) => one.Destination)]);
  if (root) await write(writeTar(archiveTree(root.files, "/", "", hidden)));
  engine.containerEvent(container, "export");
}

export const ARCHIVE_ROUTES: Routes = {
  "HEAD /containers/{id}/archive": head,
  "GET /containers/{id}/archive": get,
  "PUT /containers/{id}/archive": put,
  "GET /containers/{id}/export": exportRoot,
};

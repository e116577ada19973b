import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { deviceOfDescriptor, openPath } from "../../process/open.ts";
import { keepAttributes } from "./attributes.ts";
import type { Source } from "./destination-guard.ts";
import type { Place, TransferOptions } from "./options.ts";

const CHUNK = 1_048_576;

/** Copies the bytes of one file (copy.c, copy_reg). */
export function copyContent(
  call: Call,
  options: TransferOptions,
  source: Source,
  destination: Place,
  isNew: boolean,
): MaybePromise<boolean> {
  const isStream =
    source.status.kind !== "file" || deviceOfDescriptor(call.process, source.place.path) !== undefined;
  if (isStream) return copyStream(call, source.place, destination);
  const { files } = call;
  const input = files.open(source.place.name, { read: true }, 0, source.place.at);
  if (input instanceof Errno) {
    call.warn(`cannot open ${quoteNameAlways(source.place.path)} for reading: ${input.message}`);
    return false;
  }
  const output = openDestination(call, options, source, destination, isNew);
  if (output === "device") {
    input.close();
    return copyStream(call, source.place, destination);
  }
  if (!output) {
    input.close();
    return false;
  }
  if (options.alwaysClones) {
    const names = `${quoteNameAlways(destination.path)} from ${quoteNameAlways(source.place.path)}`;
    call.warn(`failed to clone ${names}: Operation not supported`);
    input.close();
    output.handle.close();
    return false;
  }
  const copied = options.attributesOnly ? true : copyBytes(call, input, output.handle, destination);
  return andThen(copied, (well) => {
    input.close();
    output.handle.close();
    const kept = keepAttributes(call, options, source.status, destination, { isNewFile: output.isNew });
    return well && kept;
  });
}

interface Opened {
  readonly handle: FileHandle;
  readonly isNew: boolean;
}

function openDestination(
  call: Call,
  options: TransferOptions,
  source: Source,
  destination: Place,
  isNew: boolean,
): Opened | "device" | undefined {
  const { files } = call;
  const { name, at, path } = destination;
  if (!isNew) {
    const handle = files.open(name, { write: true, truncate: !options.attributesOnly }, 0, at);
    if (!(handle instanceof Errno)) {
      if (handle.status.kind === "file") return { handle, isNew };
      handle.close();
      return "device";
    }
    if (handle !== Errno.ENOENT && !options.force) return refuse(handle);
    const failed = handle === Errno.ENOENT ? undefined : files.unlink(name, at);
    if (failed) {
      call.warn(`cannot remove ${quoteNameAlways(path)}: ${failed.message}`);
      return undefined;
    }
    if (options.verbose && handle !== Errno.ENOENT) call.print(`removed ${quoteNameAlways(path)}\n`);
  }
  if (options.writesThroughDangling && isSymlink()) {
    const handle = files.open(name, { write: true, create: true }, source.status.mode & 0o777, at);
    return handle instanceof Errno ? refuse(handle) : { handle, isNew: true };
  }
  const mode = options.forgetsMode ? 0o666 : source.status.mode & 0o777;
  const handle = files.open(name, { write: true, create: true, exclusive: true }, mode, at);
  if (!(handle instanceof Errno)) return { handle, isNew: true };
  if (handle === Errno.EEXIST && isSymlink()) {
    call.warn(`not writing through dangling symlink ${quoteNameAlways(path)}`);
    return undefined;
  }
  return refuse(handle === Errno.EISDIR && path.endsWith("/") ? Errno.ENOTDIR : handle);

  function isSymlink(): boolean {
    const status = files.lstat(name, at);
    return !(status instanceof Errno) && status.kind === "symlink";
  }
  function refuse(errno: Errno): undefined {
    call.warn(`cannot create regular file ${quoteNameAlways(path)}: ${errno.message}`);
    return undefined;
  }
}

function copyBytes(
  call: Call,
  input: FileHandle,
  output: FileHandle,
  { path }: Place,
): MaybePromise<boolean> {
  let at = 0;
  return repeat<boolean>(() => {
    const bytes = input.readAt(at, CHUNK);
    if (bytes.length === 0) return true;
    const failed = output.writeAt(at, bytes);
    if (failed) {
      call.warn(`error writing ${quoteNameAlways(path)}: ${failed.message}`);
      return false;
    }
    at += bytes.length;
    return call.spend(bytes.length >> 8)?.then(() => undefined);
  });
}

/** From or to a device or a named pipe. */
async function copyStream(call: Call, source: Place, destination: Place): Promise<boolean> {
  const input = await openPath(call.process, source.path, { read: true });
  if (input instanceof Errno) {
    call.warn(`cannot open ${quoteNameAlways(source.path)} for reading: ${input.message}`);
    return false;
  }
  const from = call.process.fds.add(input, 3);
  const output = await openPath(call.process, destination.path, {
    write: true,
    create: true,
    truncate: true,
  });
  if (output instanceof Errno) {
    call.process.fds.close(from);
    call.warn(`cannot create regular file ${quoteNameAlways(destination.path)}: ${output.message}`);
    return false;
  }
  const to = call.process.fds.add(output, 3);
  const well = await pump(call, from, to, source, destination);
  call.process.fds.close(from);
  call.process.fds.close(to);
  return well;
}

async function pump(
  call: Call,
  from: number,
  to: number,
  source: Place,
  destination: Place,
): Promise<boolean> {
  for (;;) {
    const bytes = await call.process.read(from);
    if (bytes instanceof Errno) {
      call.warn(`error reading ${quoteNameAlways(source.path)}: ${bytes.message}`);
      return false;
    }
    if (bytes.length === 0) return true;
    const failed = await call.process.write(to, bytes);
    if (failed) {
      call.warn(`error writing ${quoteNameAlways(destination.path)}: ${failed.message}`);
      return false;
    }
    await call.spend(1 + (bytes.length >> 6));
  }
}

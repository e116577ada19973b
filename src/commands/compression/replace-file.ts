import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { Sink } from "../gzip/sink.ts";

/** One file that another takes the place of. */
export interface Replacement {
  readonly name: string;
  /** Empty for standard output. */
  readonly target: string;
  readonly status: FileStatus | undefined;
  readonly keeps: boolean;
  /** The result is looked at, and nothing written. */
  readonly drops: boolean;
}

/** Lets `work` fill the result, and puts it into the place of the original where it went well. Gives the errno of a
 * target that cannot be made, else whether it went well. */
export async function replaceFile(
  call: Call,
  { name, target, status, keeps, drops }: Replacement,
  work: (sink: Sink) => Promise<boolean>,
): Promise<boolean | Errno> {
  const sink = await Sink.open(call, target, drops);
  if (sink instanceof Errno) return sink;
  const isWell = (await work(sink)) && sink.failed === undefined;
  sink.close();
  if (target === "" || drops) return isWell;
  const { files } = call;
  if (!isWell) {
    files.unlink(target);
    return false;
  }
  if (status) {
    files.utimes(target, { atime: status.atime, mtime: status.mtime });
    files.chown(target, { uid: status.uid, gid: status.gid });
    files.chmod(target, status.mode & 0o777);
  }
  if (!keeps) files.unlink(name);
  return true;
}

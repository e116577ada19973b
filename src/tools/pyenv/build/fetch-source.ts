import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { SIGINT } from "../../../process/signals.ts";
import { Interrupted } from "../../../process/unwind.ts";
import { findInPath } from "../find-executable.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { makeDirectories } from "../rehash.ts";
import type { BuildLog } from "./build-log.ts";
import { paced } from "./pace.ts";

/** How long a download takes, in seconds of reality. */
const DOWNLOAD = 20;

/** Brings the archive of the source into the working tree, from the cache or with curl. False: the log tells why. */
export async function fetchSource(call: PyenvCall, name: string, log: BuildLog): Promise<boolean> {
  const file = `${name}.tar.xz`;
  const path = `${log.directory}/${file}`;
  const cache = cacheDirectory(call);
  if (call.isFile(path)) return true;
  if (cache !== undefined && call.isFile(`${cache}/${file}`)) return true;
  await call.printError(`Downloading ${file}...\n`);
  const version = name.slice("Python-".length);
  const release = version.replace(/(?:a|b|rc)\d+$/, "");
  const url = `https://www.python.org/ftp/python/${release}/${file}`;
  await call.printError(`-> ${url}\n`);
  await call.process.sleep(paced(call, DOWNLOAD), { interruptible: true });
  if (!(await download(call, url, path, log))) {
    await call.printError(`error: failed to download ${file}\n`);
    return false;
  }
  if (cache !== undefined) {
    makeDirectories(call, cache);
    call.files.rename(path, `${cache}/${file}`);
  }
  return true;
}

function cacheDirectory(call: PyenvCall): string | undefined {
  const own = `${call.root}/cache`;
  const cache = call.variable("PYTHON_BUILD_CACHE_PATH") ?? (call.isDirectory(own) ? own : undefined);
  return cache !== undefined && call.isDirectory(cache) ? cache.replace(/\/$/, "") : undefined;
}

async function download(call: PyenvCall, url: string, path: string, log: BuildLog): Promise<boolean> {
  const { process } = call;
  const curl = findInPath(call, "curl", (call.env.get("PATH") ?? "").split(":"));
  if (curl === undefined) {
    await call.printError("error: please install `aria2c`, `curl`, or `wget` and try again\n");
    return false;
  }
  const errors = process.kernel.pipe();
  errors.reader.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(1, errors.writer);
  fds.set(2, errors.writer);
  const child = startProgram(process, [curl, "-q", "-o", path, "-sSLf", url], { fds, env: call.env });
  if (child instanceof Errno) return false;
  for (;;) {
    const chunk = await errors.reader.read(process, 4096);
    if (chunk === Errno.EINTR) continue;
    if (chunk instanceof Errno || chunk.length === 0) break;
    log.add(decode(chunk));
  }
  await process.waitFor(child);
  errors.reader.release();
  if (child.exit?.signal === SIGINT) throw new Interrupted(SIGINT);
  return child.exit?.status === 0;
}

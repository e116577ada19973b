import { concat, decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import type { CommandLine } from "./command-line.ts";
import type { Interpreter } from "./interpreter.ts";
import {
  findNativeModule,
  locatePackage,
  type NativeModule,
  nativeModuleOfScript,
} from "./native-modules.ts";
import { pythonHostOf } from "./python-host.ts";

/** Scripts that hand over to a native module are short. */
const MAX_SCRIPT = 65_536;

/** Runs a module that is written in TypeScript; undefined where the work is none, or the package is not installed. */
export function runNativeModule(
  process: Process,
  interpreter: Interpreter,
  { work, args }: CommandLine,
): MaybePromise<number> | undefined {
  if (work.kind === "module") {
    const native = findNativeModule(work.name);
    if (!native || (native.isStandIn && pythonHostOf(process.kernel)?.canSuspend)) return undefined;
    const place = placeOf(process, interpreter, native);
    if (place === undefined) return noModule(process, interpreter, work.name);
    return start(process, interpreter, native, args, `${place}/__main__.py`);
  }
  if (work.kind !== "script") return undefined;
  const native = nativeModuleOfFile(process, work.path);
  if (!native || placeOf(process, interpreter, native) === undefined) return undefined;
  return start(process, interpreter, native, args, work.path);
}

/** A script that came through a pipe: `curl … | python3 -`. */
export interface PipedScript {
  readonly text: Uint8Array;
  readonly native: NativeModule | undefined;
}

/** Reads the script from a pipe; undefined where it comes from somewhere else. */
export async function readPipedScript(
  process: Process,
  { work }: CommandLine,
): Promise<PipedScript | undefined> {
  if (work.kind !== "stdin" || process.fds.get(0)?.kind !== "pipe") return undefined;
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await process.read(0);
    if (chunk instanceof Errno || chunk.length === 0) break;
    chunks.push(chunk);
  }
  const text = concat(chunks);
  return { text, native: text.length > MAX_SCRIPT ? undefined : nativeModuleOfScript(decode(text)) };
}

export function startNative(
  process: Process,
  interpreter: Interpreter,
  native: NativeModule,
  args: readonly string[],
): MaybePromise<number> | undefined {
  return placeOf(process, interpreter, native) === undefined
    ? undefined
    : start(process, interpreter, native, args, "-");
}

function start(
  process: Process,
  interpreter: Interpreter,
  native: NativeModule,
  args: readonly string[],
  invokedAs: string,
): MaybePromise<number> {
  const loading = process.kernel.scheduler.host(process, native.load());
  return loading.then((program) => program(process, interpreter, args, invokedAs));
}

function placeOf(process: Process, interpreter: Interpreter, native: NativeModule): string | undefined {
  return native.stands === "anywhere" ? "" : locatePackage(process, interpreter, native.package);
}

function nativeModuleOfFile(process: Process, path: string): NativeModule | undefined {
  const status = process.files.stat(path);
  if (status instanceof Errno || status.kind !== "file" || status.size > MAX_SCRIPT) return undefined;
  const content = process.files.readFile(path);
  return content instanceof Errno ? undefined : nativeModuleOfScript(decode(content));
}

function noModule(process: Process, { executable }: Interpreter, name: string): MaybePromise<number> {
  return andThen(process.stderr.write(`${executable}: No module named ${name}\n`), () => 1);
}

import type { Kernel } from "../../../process/kernel.ts";
import type { Pyodide, PythonHost } from "../python-host.ts";
import { askComputer } from "./host-calls.ts";
import { errors } from "./inside/errors.ts";
import { interact } from "./inside/interact.ts";
import { platform } from "./inside/platform.ts";
import { run } from "./inside/run.ts";
import { streams } from "./inside/streams.ts";
import { subprocesses } from "./inside/subprocesses.ts";
import { tracebacks } from "./inside/tracebacks.ts";

/**
 * A CPython that has just started, with our own part loaded: its memory. Every process begins from it, so each has an
 * interpreter of its own, all of them alike, and only the first waits for the loading.
 */
const snapshots = new WeakMap<PythonHost, Promise<Uint8Array>>();

/** A fixed hash seed: sets keep their order from run to run. */
const ENVIRONMENT = { HOME: "/", PYTHONHASHSEED: "0", LANG: "C.UTF-8", TZ: "UTC0" };

/** A CPython for a process of `kernel`'s. */
export async function startPython(
  host: PythonHost,
  kernel: Kernel,
  onProgress: (part: number) => void,
): Promise<Pyodide> {
  let made = snapshots.get(host);
  if (!made) {
    made = makeSnapshot(host, onProgress);
    snapshots.set(host, made);
    // Where the files could not be had, the next try may succeed.
    made.catch(() => snapshots.delete(host));
  }
  const snapshot = await made;
  return host.start({
    env: ENVIRONMENT,
    snapshot,
    makesSnapshot: false,
    adjust: askComputer(() => kernel),
  });
}

/** Whether the next process starts without loading. */
export function isLoaded(host: PythonHost): boolean {
  return snapshots.has(host);
}

async function makeSnapshot(host: PythonHost, onProgress: (part: number) => void): Promise<Uint8Array> {
  const python = await host.start({
    env: ENVIRONMENT,
    snapshot: undefined,
    makesSnapshot: true,
    adjust: askComputer(() => undefined),
    onProgress,
  });
  const inside = [errors, streams, platform, subprocesses, tracebacks, run, interact].join("\n");
  python.runPython(inside, { filename: "<rockpool>" });
  setPrintingOfErrors(python);
  return python.makeMemorySnapshot();
}

/** Offsets in PyTypeObject (Include/cpython/object.h, 32 bits). */
const TP_REPR = 44;
const TP_STR = 68;

/** Gives OSError and its like the printing of inside/errors.py: a built-in type takes its slots from nobody else. */
function setPrintingOfErrors(python: Pyodide): void {
  const text = python.runPython("import json; json.dumps(_types_of_system_errors())");
  const [types, model] = JSON.parse(String(text)) as readonly [readonly number[], number];
  const memory = new DataView(python._module.HEAPU8.buffer);
  for (const type of types)
    for (const slot of [TP_REPR, TP_STR])
      memory.setUint32(type + slot, memory.getUint32(model + slot, true), true);
}

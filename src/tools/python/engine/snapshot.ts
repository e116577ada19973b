import { UTC } from "../../../base/time-zone.ts";
import type { Process } from "../../../process/process.ts";
import { timeZoneOf } from "../../../process/time-zone.ts";
import type { Pyodide, PythonHost } from "../python-host.ts";
import { type Compiler, createCompiler } from "./compiler.ts";
import { askComputer, type ProcessClock } from "./host-calls.ts";
import { accounts } from "./inside/accounts.ts";
import { dbm } from "./inside/dbm.ts";
import { debuggerParts } from "./inside/debugger.ts";
import { descriptors } from "./inside/descriptors.ts";
import { earlier } from "./inside/earlier.ts";
import { earlierModules } from "./inside/earlier-modules.ts";
import { earlierWords } from "./inside/earlier-words.ts";
import { errnoTable } from "./inside/errno-table.ts";
import { errors } from "./inside/errors.ts";
import { flags } from "./inside/flags.ts";
import { interact } from "./inside/interact.ts";
import { library } from "./inside/library.ts";
import { missingModules } from "./inside/missing-modules.ts";
import { names } from "./inside/names.ts";
import { platform } from "./inside/platform.ts";
import { readlineModule } from "./inside/readline.ts";
import { replace } from "./inside/replace.ts";
import { run } from "./inside/run.ts";
import { selects } from "./inside/selects.ts";
import { semaphores } from "./inside/semaphores.ts";
import { signals } from "./inside/signals.ts";
import { socketNumbers } from "./inside/socket-numbers.ts";
import { sockets } from "./inside/sockets.ts";
import { streams } from "./inside/streams.ts";
import { subprocesses } from "./inside/subprocesses.ts";
import { threads } from "./inside/threads.ts";
import { tls } from "./inside/tls.ts";
import { tracebacks } from "./inside/tracebacks.ts";
import { makeErrorsOurselves } from "./make-errors.ts";
import type { ZonePlaces } from "./time-zone-places.ts";
import { wordErrorsAsBefore } from "./word-errors.ts";

/**
 * The memory of a CPython that has just started, with our own part loaded: every process begins from it, so each has an
 * interpreter of its own, all of them alike, and only the first waits for the loading.
 */
interface Loaded {
  readonly snapshot: Uint8Array;
  readonly compiler: Compiler;
  readonly zonePlaces: ZonePlaces | undefined;
}

/** A CPython for a process. */
export interface Started {
  readonly python: Pyodide;
  readonly compiler: Compiler;
  readonly clock: ProcessClock;
}

const loaded = new WeakMap<PythonHost, Promise<Loaded>>();

/** A fixed hash seed: sets keep their order from run to run. */
const ENVIRONMENT = { HOME: "/", PYTHONHASHSEED: "0", LANG: "C.UTF-8", TZ: "UTC0" };

/** A CPython for a process. */
export async function startPython(
  host: PythonHost,
  process: Process,
  onProgress: (part: number) => void,
): Promise<Started> {
  let loading = loaded.get(host);
  if (!loading) {
    loading = load(host, onProgress);
    loaded.set(host, loading);
    // Where the files could not be had, the next try may succeed.
    loading.catch(() => loaded.delete(host));
  }
  const { snapshot, compiler, zonePlaces } = await loading;
  const clock: ProcessClock = { zone: timeZoneOf(process), places: zonePlaces };
  const python = await host.start({
    env: ENVIRONMENT,
    snapshot,
    makesSnapshot: false,
    adjust: askComputer(() => process.kernel, clock),
  });
  await makeErrorsOurselves(host, python);
  return { python, compiler, clock };
}

/** Whether the next process starts without loading. */
export function isLoaded(host: PythonHost): boolean {
  return loaded.has(host);
}

async function load(host: PythonHost, onProgress: (part: number) => void): Promise<Loaded> {
  const clock: ProcessClock = { zone: UTC, places: undefined };
  const python = await host.start({
    env: ENVIRONMENT,
    snapshot: undefined,
    makesSnapshot: true,
    adjust: askComputer(() => undefined, clock),
    onProgress,
  });
  const parts = [
    errnoTable,
    errors,
    streams,
    threads,
    socketNumbers,
    sockets,
    names,
    selects,
    signals,
    replace,
    descriptors,
    flags,
    platform,
    earlierWords,
    earlierModules,
    earlier,
  ];
  const inside = [
    ...parts,
    subprocesses,
    semaphores,
    tracebacks,
    debuggerParts,
    accounts,
    dbm,
    tls,
    library,
    run,
    readlineModule,
    missingModules,
    interact,
  ].join("\n");
  python.runPython(inside, { filename: "<rockpool>" });
  wordErrorsAsBefore(python);
  return {
    snapshot: python.makeMemorySnapshot(),
    compiler: createCompiler(python),
    zonePlaces: clock.places,
  };
}

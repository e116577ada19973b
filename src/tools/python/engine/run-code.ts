import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../../../process/kernel-version.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGPIPE } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";
import type { CommandLine } from "../command-line.ts";
import type { Interpreter } from "../interpreter.ts";
import { type PyodideModule, type PythonFunction, type PythonHost, pythonHostOf } from "../python-host.ts";
import { notSimulatedOption, readSettings, type Settings } from "../settings.ts";
import { banner, longVersion } from "../version-texts.ts";
import { createBridge, readAllInput } from "./bridge.ts";
import { mountDisk } from "./disk-fs.ts";
import { isLoaded, type Started, startPython } from "./snapshot.ts";
import { mountDescriptors } from "./standard-descriptors.ts";
import { Turns } from "./turns.ts";

/** Status that inside/run.py gives for an end by SIGINT. */
const ENDED_BY_INTERRUPT = -2;

/** Runs Python code as the process: status of the program. */
export async function runCode(
  process: Process,
  interpreter: Interpreter,
  line: CommandLine,
  /** The script, where it came through a pipe that has been read. */
  piped?: Uint8Array,
): Promise<number> {
  const host = pythonHostOf(process.kernel);
  if (!host) {
    await process.stderr.write("rockpool: not simulated here: running Python code\n");
    return 1;
  }
  const isInteractive = line.work.kind === "stdin" && process.stdin.isTerminal;
  if (isInteractive && !host.canSuspend) {
    await process.stderr.write(
      "rockpool: this browser lacks what the interactive prompt needs (JSPI); scripts run: python3 FILE\n",
    );
    return 1;
  }
  const settings = readSettings(interpreter.version, line, process.env);
  const lacking = notSimulatedOption(line);
  const refusal = settings.fatal ?? (lacking && `rockpool: not simulated here: ${lacking}\n`);
  if (refusal !== undefined) {
    await process.stderr.write(refusal);
    return 1;
  }
  const started = await load(process, host);
  if (!started) return 1;
  const input = piped ?? (host.canSuspend ? undefined : await inputBeforehand(process, line));
  process.handle(SIGPIPE, "shrug");
  const status = await start(process, host, started, input, configFor(process, interpreter, line, settings));
  if (status !== ENDED_BY_INTERRUPT) return status;
  // As CPython: the shell is to see that a signal ended it.
  process.handle(SIGINT, "default");
  process.raise(SIGINT);
  return 130;
}

async function load(process: Process, host: PythonHost): Promise<Started | undefined> {
  const shows = process.stderr.isTerminal && !isLoaded(host);
  const show = (text: string) => shows && void process.stderr.write(`\r${text}\x1b[K`);
  show("Loading Python …");
  try {
    const starting = startPython(host, process, (part) =>
      show(`Loading Python … ${Math.round(part * 100)} %`),
    );
    return await process.kernel.scheduler.host(process, starting);
  } catch (thrown) {
    if (process.exit) throw thrown;
    await process.stderr.write(`rockpool: Python could not be loaded: ${String(thrown)}\n`);
    return undefined;
  } finally {
    if (!process.exit) show("");
  }
}

async function start(
  process: Process,
  host: PythonHost,
  { python, compiler, clock }: Started,
  input: Uint8Array | undefined,
  config: object,
): Promise<number> {
  mountDisk(python, process.files);
  mountDescriptors(python, process);
  python.FS.chdir(process.cwd);
  const { canSuspend } = host;
  const turns = new Turns(process, canSuspend, () => python._module.HEAPU8.length);
  python.setInterruptBuffer(turns);
  endPlansWith(process, python._module);
  let onThreadFault: (thrown: unknown) => void = () => undefined;
  const threadFault = new Promise<never>((_, reject) => {
    onThreadFault = reject;
  });
  threadFault.catch(() => undefined);
  const bridge = createBridge({ process, python, turns, canSuspend, compiler, clock, onThreadFault, input });
  // The name that inside/run.py gives it; pyodide wraps functions so.
  const run = python.runPython("_rockpool_run") as PythonFunction;
  try {
    const text = JSON.stringify(config);
    turns.comesBack();
    const status = canSuspend
      ? await Promise.race([run.callPromising(bridge, text), threadFault])
      : run(bridge, text);
    return typeof status === "number" ? status : 1;
  } catch (thrown) {
    return await statusOfThrown(process, thrown, turns);
  } finally {
    turns.end();
  }
}

/** What an event loop of the program had planned for later fails once the program is over; nobody is to hear of it. */
function endPlansWith(process: Process, module: PyodideModule): void {
  const call = module.callPyObjectMaybePromising;
  module.callPyObjectMaybePromising = async (callee, args) => {
    try {
      return await call(callee, args);
    } catch (thrown) {
      if (!process.exit) throw thrown;
      return undefined;
    }
  };
}

/** `os._exit`, the end of its time, or a fault that took CPython itself down. */
async function statusOfThrown(process: Process, thrown: unknown, turns: Turns): Promise<number> {
  if (process.exit) throw new Killed();
  if (turns.isOver) {
    await process.stderr.write(
      "rockpool: the program was ended: it ran too long, and here nothing can interrupt it\n",
    );
    return 137;
  }
  if (
    typeof thrown === "object" &&
    thrown !== null &&
    "status" in thrown &&
    typeof thrown.status === "number"
  )
    return thrown.status;
  await process.stderr.write(
    `rockpool: Python ended by a fault of its engine: ${String(thrown).trim().split("\n").at(-1)}\n`,
  );
  return 139;
}

const ASKS_FOR_INPUT = /\b(input|stdin|fileinput|getpass)\b|open\(\s*0/;

/** For a Python that cannot wait: what it may ask for, unless it can read it at any time. */
async function inputBeforehand(process: Process, { work }: CommandLine): Promise<Uint8Array | undefined> {
  if (process.fds.get(0)?.kind === "file") return undefined;
  if (work.kind === "stdin") return await readAllInput(process);
  const text =
    work.kind === "command" ? work.text : work.kind === "script" ? textOf(process, work.path) : "input";
  return ASKS_FOR_INPUT.test(text) ? await readAllInput(process) : undefined;
}

function textOf(process: Process, path: string): string {
  const content = process.files.readFile(path);
  return content instanceof Errno ? "" : decode(content);
}

function configFor(
  process: Process,
  interpreter: Interpreter,
  line: CommandLine,
  settings: Settings,
): object {
  const { version } = interpreter;
  const { flags, work } = line;
  const { uid, gid, groups } = process.files.credentials;
  return {
    ...settings,
    version,
    longVersion: longVersion(version),
    banner: banner(version),
    executable: interpreter.executable,
    baseExecutable: interpreter.baseExecutable,
    prefix: interpreter.prefix,
    basePrefix: interpreter.basePrefix,
    standardLibrary: interpreter.standardLibrary,
    packageDirectories: interpreter.packageDirectories,
    systemSite: interpreter.hasSystemSite,
    argv: process.argv,
    args: line.args,
    work,
    implementation: line.implementation,
    stdinName: process.argv.includes("-") ? "-" : "",
    env: Object.fromEntries(process.env),
    inspect: settings.inspect && work.kind !== "stdin",
    interactive: work.kind === "stdin" && ((flags.i ?? 0) > 0 || process.stdin.isTerminal),
    isTerminal: process.stdin.isTerminal,
    quiet: (flags.q ?? 0) > 0,
    noSite: (flags.S ?? 0) > 0,
    skipFirstLine: (flags.x ?? 0) > 0,
    ids: {
      uid,
      gid,
      groups,
      pid: process.pid,
      parent: process.parent?.pid ?? 1,
      processors: 2,
      host: process.hostname,
      kernel: KERNEL_RELEASE,
      kernelVersion: KERNEL_VERSION,
    },
  };
}

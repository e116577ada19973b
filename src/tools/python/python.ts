import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process, Program } from "../../process/process.ts";
import { type CommandLine, parseCommandLine } from "./command-line.ts";
import { type Interpreter, identify } from "./interpreter.ts";
import { readPipedScript, runNativeModule, startNative } from "./run-native.ts";
import { isAtLeast } from "./version.ts";
import { versionLine } from "./version-texts.ts";

/**
 * `python`: the front end. Options, messages and statuses are CPython's; what is Python code runs on an engine that the
 * host brings along (python-host.ts). `-V`, `-h`, native modules and wrong words never load it.
 */
export const python: Program = (process) => {
  const interpreter = identify(process.files, process.path);
  if (!interpreter) {
    return andThen(process.stderr.write("rockpool: this file belongs to no Python installation\n"), () => 1);
  }
  const parsed = parseCommandLine(process.argv.slice(1), interpreter.version);
  switch (parsed.kind) {
    case "version":
      return say(process, 1, versionLine(interpreter.version, parsed.isLong), 0);
    case "help":
      return answerHelp(process, interpreter, parsed.part);
    case "wrong":
      return say(
        process,
        2,
        `${parsed.message}\n${usageLine(process)}\nTry \`python -h' for more information.\n`,
        2,
      );
    case "run":
      return run(process, interpreter, parsed.line);
  }
};

function say(process: Process, fd: 1 | 2, text: string, status: number): MaybePromise<number> {
  return andThen(process.fd(fd).output.write(text), () => status);
}

/** The name as called, not the path. */
function usageLine(process: Process): string {
  return `usage: ${process.argv[0]} [option] ... [-c cmd | -m mod | file | -] [arg] ...`;
}

function answerHelp(
  process: Process,
  { version }: Interpreter,
  part: "options" | "environment" | "implementation" | "all",
): MaybePromise<number> {
  const hasUsage = part === "options" || part === "all";
  return process.kernel.scheduler
    .host(process, import("./help-texts.ts"))
    .then(({ helpText }) =>
      say(process, 1, `${hasUsage ? `${usageLine(process)}\n` : ""}${helpText(version, part)}`, 0),
    );
}

function run(process: Process, interpreter: Interpreter, line: CommandLine): MaybePromise<number> {
  const isPrompt = (line.flags.i ?? 0) > 0;
  if (line.work.kind === "stdin" && !isPrompt && process.fds.get(0)?.kind === "pipe")
    return runPiped(process, interpreter, line);
  return (
    runNativeModule(process, interpreter, line) ??
    refuseMissingScript(process, interpreter, line) ??
    process.kernel.scheduler
      .host(process, import("./engine/run-code.ts"))
      .then(({ runCode }) => runCode(process, interpreter, line))
  );
}

/** A script that comes through a pipe is read first: it may be one of those that need no engine. */
async function runPiped(process: Process, interpreter: Interpreter, line: CommandLine): Promise<number> {
  const piped = await readPipedScript(process, line);
  const status = piped?.native && startNative(process, interpreter, piped.native, line.args);
  if (status !== undefined) return status;
  const { runCode } = await process.kernel.scheduler.host(process, import("./engine/run-code.ts"));
  return runCode(process, interpreter, line, piped?.text);
}

/** A script that cannot be read needs no engine. */
function refuseMissingScript(
  process: Process,
  { version }: Interpreter,
  { work }: CommandLine,
): MaybePromise<number> | undefined {
  if (work.kind !== "script") return undefined;
  const status = process.files.stat(work.path);
  const failed = status instanceof Errno ? status : process.files.access(work.path, "r");
  if (!failed) return undefined;
  const shown = isAtLeast(version, 3, 9) ? normalizeScript(process, work.path) : work.path;
  const text = `${process.argv[0]}: can't open file '${shown}': [Errno ${failed.number}] ${failed.message}\n`;
  return say(process, 2, text, 2);
}

/** The path from the root, as typed: `./x` keeps its dot. */
function normalizeScript(process: Process, path: string): string {
  return path.startsWith("/") ? path : joinPath(process.cwd, path);
}

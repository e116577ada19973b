import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Process, Program } from "../../process/process.ts";
import { type CommandLine, parseCommandLine } from "./command-line.ts";
import { type Interpreter, identify } from "./interpreter.ts";
import { runNativeModule } from "./run-native.ts";
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
  return (
    runNativeModule(process, interpreter, line) ??
    say(process, 2, "rockpool: not simulated here: running Python code\n", 1)
  );
}

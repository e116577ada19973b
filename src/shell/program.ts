import { decode } from "../base/bytes.ts";
import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import { dropSetId } from "../process/identity.ts";
import { openPath } from "../process/open.ts";
import type { Process, Program } from "../process/process.ts";
import { createSession } from "./interactive/session.ts";
import { runStartFiles } from "./interactive/start-files.ts";
import { runUnseenSession } from "./interactive/unseen-session.ts";
import { isBinaryFile } from "./interp/binary-file.ts";
import type { Outcome } from "./interp/outcome.ts";
import { readWhole } from "./interp/read-whole.ts";
import { runScript, runStandardInput } from "./interp/script.ts";
import { type Answer, type Invocation, MORE_HELP, parseInvocation, USAGE } from "./invocation.ts";
import { Shell } from "./shell.ts";
import { searchPath } from "./state/command-hash.ts";
import type { Dialect } from "./state/dialect.ts";
import type { CallFrame } from "./state/functions.ts";
import {
  DEFAULT_OPTIONS,
  SET_OPTIONS,
  type SetOption,
  SHOPT_OPTIONS,
  type ShoptOption,
} from "./state/options.ts";
import { isRestrictedName, restrict } from "./state/restricted.ts";
import { setOption } from "./state/set-option.ts";
import type { ShellInput, ShellSetup } from "./state/shell-state.ts";
import { BASH_VERSION } from "./state/version.ts";

/** `bash`; called `sh` it goes into posix mode. */
export const bashProgram: Program = (process) => {
  const invocation = parseInvocation(process.argv);
  return "kind" in invocation ? answer(process, invocation) : runShell(process, invocation);
};

/** Runs a shell as its command line asks for. */
export function runShell(process: Process, invocation: Invocation, dialect?: Dialect): MaybePromise<number> {
  return andThen(chooseInput(process, invocation, dialect), (input) => {
    if (!("message" in input)) return run(process, invocation, input);
    return andThen(process.stderr.write(`${input.message}\n`), () => input.status);
  });
}

function run(process: Process, invocation: Invocation, input: Input): MaybePromise<number> {
  const keepsRights = invocation.options.some(([name, on]) => name === "privileged" && on);
  if (!keepsRights) dropSetId(process);
  const shell = new Shell(process, input);
  if (process.env.has("POSIXLY_CORRECT")) setOption(shell, "posix", true);
  applyOptions(shell, invocation);
  // Neither trusts functions of the environment.
  if (keepsRights || invocation.restricted) shell.functions.clear();
  if (input.interactive && !process.terminal) goWithoutJobControl(shell);
  return andThen(runStartFiles(shell, invocation), (left) => {
    if (shell.dialect) becomeDialect(shell);
    else if (invocation.calledSh) setOption(shell, "posix", true);
    if (invocation.restricted || isRestrictedName(process.argv[0] ?? "")) restrict(shell);
    if (left) return shell.runExitTrap(left.status);
    if (input.isSession && process.terminal) return createSession(shell, process.terminal).run();
    const screen = input.interactive && input.input === "standard" ? process.fds.get(2) : undefined;
    if (screen && !shell.dialect) return runUnseenSession(shell, screen);
    return andThen(runInput(shell, input), ({ status }) => shell.runExitTrap(status));
  });
}

function answer(process: Process, asked: Answer): MaybePromise<number> {
  const name = process.argv[0] ?? "bash";
  switch (asked.kind) {
    case "version":
      return andThen(
        process.stdout.write(`GNU bash, version ${BASH_VERSION} (x86_64-pc-linux-gnu)\n`),
        () => 0,
      );
    case "help":
      return andThen(
        process.stdout.write(`GNU bash, version ${BASH_VERSION}-(x86_64-pc-linux-gnu)\n${USAGE}${MORE_HELP}`),
        () => 0,
      );
    case "fault":
      return andThen(process.stderr.write(`${name}: ${asked.message}\n${asked.usage ? USAGE : ""}`), () => 2);
    case "options":
      return andThen(process.stdout.write(formatOptions(asked)), () => 0);
    case "not-simulated":
      return andThen(process.stderr.write(`rockpool: not simulated here: ${name} ${asked.what}\n`), () => 1);
  }
}

/** `bash -o`, `bash -O`: as `set -o` and `shopt` list them in a new shell; with `+` as commands. */
function formatOptions({ which, asTable }: Extract<Answer, { kind: "options" }>): string {
  const names: readonly (SetOption | ShoptOption)[] =
    which === "set" ? SET_OPTIONS.map(({ name }) => name) : SHOPT_OPTIONS;
  // The list is shown before the shell has found out that nobody edits lines.
  const isOn = (name: SetOption | ShoptOption): boolean => name === "emacs" || DEFAULT_OPTIONS[name];
  const [on, off] = which === "set" ? ["set -o", "set +o"] : ["shopt -s", "shopt -u"];
  return names
    .map((name) =>
      asTable ? `${name.padEnd(15)}\t${isOn(name) ? "on" : "off"}\n` : `${isOn(name) ? on : off} ${name}\n`,
    )
    .join("");
}

/** Where the commands come from. */
interface Input extends ShellSetup {
  readonly input: ShellInput;
  /** Of a string and a file. */
  readonly text: string;
  /** A terminal that a person sits at. */
  readonly isSession: boolean;
}

interface InputFault {
  readonly message: string;
  readonly status: number;
}

function chooseInput(
  process: Process,
  invocation: Invocation,
  dialect: Dialect | undefined,
): MaybePromise<Input | InputFault> {
  const name = process.argv[0] ?? "bash";
  const { operands, login: loginShell, interactive } = invocation;
  const common = { loginShell, interactive, text: "", isSession: false, dialect };
  if (invocation.command) {
    const [text = "", argument0 = name, ...positional] = operands;
    return { ...common, input: "string", text, argument0, positional };
  }
  const [path, ...rest] = operands;
  if (path !== undefined && !invocation.readsInput) {
    return andThen(readScript(process, path, dialect), (text) =>
      typeof text === "string" ? { ...common, input: "file", text, argument0: path, positional: rest } : text,
    );
  }
  const terminals = [0, 2].every((fd) => process.fds.get(fd)?.terminal !== undefined);
  const isInteractive = interactive || terminals;
  return {
    ...common,
    input: "standard",
    interactive: isInteractive,
    isSession: isInteractive && process.terminal !== undefined,
    argument0: name,
    positional: operands,
  };
}

/** The script of an operand: a path or, where there is none of that name here, a file in PATH. */
function readScript(
  process: Process,
  operand: string,
  dialect: Dialect | undefined,
): MaybePromise<string | InputFault> {
  const name = process.argv[0] ?? "bash";
  const { files } = process;
  const found = operand.includes("/") || !(files.stat(operand) instanceof Errno);
  const path = found ? operand : (searchPath(files, operand, process.env.get("PATH") ?? "") ?? operand);
  const status = files.stat(path);
  if (dialect && status instanceof Errno)
    return {
      message: `${name}: ${dialect.startPrefix}${dialect.cannotRead(operand, status)}`,
      status: dialect.faultStatus,
    };
  if (!(status instanceof Errno) && status.kind === "directory") {
    return { message: `${operand}: ${operand}: ${Errno.EISDIR.message}`, status: 126 };
  }
  return andThen(readFile(process, path), (content) => {
    if (content instanceof Errno) {
      return {
        message: `${name}: ${operand}: ${content.message}`,
        status: content === Errno.ENOENT ? 127 : 126,
      };
    }
    if (!isBinaryFile(content)) return decode(content).replaceAll("\0", "");
    return { message: `${path}: ${path}: cannot execute binary file`, status: 126 };
  });
}

function readFile(process: Process, path: string): MaybePromise<Uint8Array | Errno> {
  return andThen(openPath(process, path, { read: true }), (file) =>
    file instanceof Errno ? file : readWhole(process, file),
  );
}

function applyOptions(shell: Shell, { options, posix, login }: Invocation): void {
  if (posix) setOption(shell, "posix", true);
  for (const [name, on] of options) setOption(shell, name, on);
  shell.changeOptions({ login_shell: login });
}

/** What none of these shells has of bash is off, and stays so. */
function becomeDialect(shell: Shell): void {
  shell.changeOptions({
    posix: true,
    expand_aliases: true,
    inherit_errexit: true,
    shift_verbose: true,
    braceexpand: false,
    emacs: false,
    hashall: true,
    localvar_inherit: shell.dialect?.localsInherit,
  });
}

/** `bash -i` where there is no terminal (jobs.c, initialize_job_control). */
function goWithoutJobControl(shell: Shell): void {
  const { group, hostPid, namespace } = shell.process;
  // A leader asks which group the terminal has, and there is none; others name their own.
  const shown = group === hostPid ? -1 : (namespace?.numberOf(group) ?? group);
  shell.changeOptions({ monitor: false });
  shell.warn(`cannot set terminal process group (${shown}): Inappropriate ioctl for device`);
  shell.warn("no job control in this shell");
}

function runInput(shell: Shell, { input, text, argument0 }: Input): MaybePromise<Outcome> {
  if (input === "standard") return runStandardInput(shell);
  if (input === "file") shell.frame = scriptFrame(argument0);
  return runScript(shell, { text, endsProcess: input === "string" });
}

/** The script itself is the outermost of FUNCNAME, as `main`. */
function scriptFrame(source: string): CallFrame {
  return {
    kind: "script",
    name: "main",
    source,
    callLine: 0,
    args: [],
    parent: undefined,
    depth: 0,
    savedOptions: undefined,
  }; // prettier-ignore
}

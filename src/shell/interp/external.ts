import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { readExecutable } from "../../process/executable.ts";
import type { Process, Program } from "../../process/process.ts";
import type { Shell } from "../shell.ts";
import { inHashOrder } from "../state/associative-map.ts";
import type { JobMember } from "../state/jobs.ts";
import { printExported, printNode } from "../syntax/index.ts";
import { AppliedRedirections } from "./applied-redirections.ts";
import { isBinaryFile } from "./binary-file.ts";
import { expansionFailed } from "./failure.ts";
import { giveTerminal, waitForeground } from "./foreground.ts";
import { lookUp, notFoundMessage } from "./look-up.ts";
import { mayAssign } from "./may-assign.ts";
import { ended, exits, type Outcome } from "./outcome.ts";
import type { Redirect } from "./redirections.ts";
import type { Invocation } from "./run-command.ts";
import { forkFailed, forkSubshell, isSubshell } from "./subshell-process.ts";
import { applyRedirections } from "./with-redirections.ts";

/** A program that could not be started: what bash says, and the status. */
export interface LaunchFailure {
  readonly message: string;
  /** bash tells this one without the line. */
  readonly withoutLine?: boolean;
  readonly status: number;
}

/** A command that is a file: a child process, or the end of this one where nothing else is left to do. */
export function runExternal(shell: Shell, invocation: Invocation): MaybePromise<Outcome> {
  const { redirect } = invocation;
  if (!redirect) return launch(shell, invocation, undefined);
  try {
    const applied = redirectChild(shell, invocation, redirect);
    if (!(applied instanceof Promise)) return launchRedirected(shell, invocation, applied);
    return applied.then(
      (later) => launchRedirected(shell, invocation, later),
      (thrown) => childFailed(shell, thrown),
    );
  } catch (thrown) {
    return childFailed(shell, thrown);
  }
}

/** It is the child that redirects: what the words of its redirections assign, the shell does not see. */
function redirectChild(
  shell: Shell,
  { node, replaces }: Invocation,
  redirect: Redirect,
): ReturnType<typeof applyRedirections> {
  if (replaces || !node.redirections.some(mayAssign)) return applyRedirections(shell, redirect);
  const child = shell.fork(shell.process);
  child.changeOptions({ varredir_close: true });
  return andThen(applyRedirections(child, redirect), (applied) => {
    shell.substitutionDescriptors = child.substitutionDescriptors;
    return applied;
  });
}

/** An expansion that could not be done ends the child alone. */
function childFailed(shell: Shell, thrown: unknown): MaybePromise<Outcome> {
  return andThen(expansionFailed(shell, thrown), ({ status }) => ended(status));
}

function launchRedirected(
  shell: Shell,
  invocation: Invocation,
  applied: AppliedRedirections | Outcome,
): MaybePromise<Outcome> {
  return applied instanceof AppliedRedirections ? launch(shell, invocation, applied) : applied;
}

function launch(
  shell: Shell,
  invocation: Invocation,
  applied: AppliedRedirections | undefined,
): MaybePromise<Outcome> {
  const name = invocation.args[0] as string;
  if (shell.options.restricted_shell && name.includes("/")) {
    const message = `${name}: restricted: cannot specify \`/' in command names`;
    return undoneAfter(applied, failed(shell, { message, status: 1 }));
  }
  const helper = shell.helpers?.get(name);
  const path = helper ? name : (invocation.path ?? lookUp(shell, name));
  if (path === undefined) return undoneAfter(applied, notFound(shell, invocation.args));
  if (invocation.replaces && shell.traps.isEmpty) {
    if (helper) {
      applied?.keep();
      return runHelper(shell, shell.process, helper, invocation.args);
    }
    const replaced = replaceShell(shell, path, invocation.args, { applied });
    return "message" in replaced ? undoneAfter(applied, failed(shell, replaced)) : replaced;
  }
  return startChild(shell, invocation, path, helper, applied);
}

function runHelper(
  shell: Shell,
  process: Process,
  helper: Program,
  args: readonly string[],
): MaybePromise<Outcome> {
  process.argv = args;
  process.env = childEnvironment(shell, args[0] as string, {});
  return andThen(helper(process), exits);
}

function undoneAfter(
  applied: AppliedRedirections | undefined,
  outcome: MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  return andThen(outcome, (later) => {
    applied?.undo();
    return later;
  });
}

function startChild(
  shell: Shell,
  invocation: Invocation,
  path: string,
  helper: Program | undefined,
  applied: AppliedRedirections | undefined,
): MaybePromise<Outcome> {
  const { process } = shell;
  const { kernel } = process;
  const fds = process.fds.fork({ exec: true });
  const child = kernel.fork(process, { fds, group: shell.jobControl ? "new" : undefined });
  if (child instanceof Errno) {
    fds.closeAll();
    return undoneAfter(applied, forkFailed(shell, child));
  }
  if (shell.jobControl) giveTerminal(shell, child.group);
  shell.commandHash.hit(invocation.args[0] as string);
  if (helper) child.argv = invocation.args;
  const program = helper ?? becomeProgram(shell, child, path, invocation.args);
  if (typeof program !== "function") {
    child.finish({ status: program.status });
    if (shell.jobControl) giveTerminal(shell, process.group);
    return undoneAfter(applied, failed(shell, program));
  }
  kernel.run(child, program);
  applied?.undo();
  const { exit } = child;
  if (exit && exit.signal === undefined && !shell.jobControl) return ended(exit.status);
  const member: JobMember = {
    process: child,
    get text() {
      return printNode(invocation.node);
    },
  };
  const group = shell.jobControl ? child.group : undefined;
  return andThen(waitForeground(shell, [member], group), (statuses) => ended(statuses[0] ?? 0));
}

/** execve(2) in a process that was forked for it. */
function becomeProgram(
  shell: Shell,
  process: Process,
  path: string,
  args: readonly string[],
  options: ChildOptions = {},
): Program | LaunchFailure {
  const env = childEnvironment(shell, path, options);
  const program = process.kernel.replace(process, { path, argv: args, env });
  if (typeof program === "function") return program;
  if (program !== Errno.ENOEXEC) return explain(shell, path, program);
  if (isBinary(shell, path))
    return { message: `${path}: cannot execute binary file: ${program.message}`, status: 126 };
  // A file that the kernel does not know is a script of ours (POSIX 2.9.1.1).
  const interpreted = process.kernel.replace(process, {
    path: shell.process.path,
    argv: [args[0] ?? path, path, ...args.slice(1)],
    env,
  });
  return typeof interpreted === "function" ? interpreted : explain(shell, path, interpreted);
}

/** `exec command`: this very process goes on as another program. */
export function replaceShell(
  shell: Shell,
  path: string,
  args: readonly string[],
  options: ChildOptions = {},
): MaybePromise<Outcome> | LaunchFailure {
  const program = becomeProgram(shell, shell.process, path, args, {
    leaves: !shell.parent || options.byExec,
    ...options,
  });
  if (typeof program !== "function") return program;
  // Nothing holds on to what the descriptors were: the reader of a pipe would wait for its end in vain.
  options.applied?.keep();
  shell.traps.set(0, undefined);
  // Programs that go on as each other without end must not pile up on the host's stack.
  if (++shell.process.replacements % 20 > 0) return andThen(program(shell.process), exits);
  return Promise.resolve()
    .then(() => program(shell.process))
    .then(exits);
}

interface ChildOptions {
  /** `exec -c`. */
  readonly withoutEnvironment?: boolean;
  /** The shell itself goes away: SHLVL counts it no longer. */
  readonly leaves?: boolean;
  /** By the builtin `exec`, which leaves `_` as the shell found it. */
  readonly byExec?: boolean;
  /** The redirections of the command, which stay. */
  readonly applied?: AppliedRedirections;
}

/** Of bash's table of functions. */
const FUNCTION_BUCKETS = 512;

/** What a child gets: exported variables and functions, and `_` with its own path. */
function childEnvironment(
  shell: Shell,
  path: string,
  { withoutEnvironment, leaves, byExec }: ChildOptions,
): ReadonlyMap<string, string> {
  if (withoutEnvironment) return new Map();
  const exported = shell.variables.environment();
  const isPlain = shell.functions.size === 0 && !leaves && !byExec;
  const last = lastEnvironments.get(exported);
  if (isPlain && last?.path === path) return last.environment;
  const environment = new Map(exported);
  if (shell.functions.size > 0) addFunctions(shell, environment);
  if (leaves) environment.set("SHLVL", String(Math.max(0, Number(environment.get("SHLVL") ?? 1) - 1)));
  // To dash and ash it is a variable like any other.
  const own = shell.dialect || byExec ? shell.process.env.get("_") : path;
  environment.delete("_");
  if (own !== undefined) environment.set("_", own);
  if (isPlain) lastEnvironments.set(exported, { path, environment });
  return environment;
}

/** Of each set of exported variables, what its last child got: a loop starts the same program again and again. */
const lastEnvironments = new WeakMap<ReadonlyMap<string, string>, ProgramEnvironment>();

interface ProgramEnvironment {
  readonly path: string;
  readonly environment: ReadonlyMap<string, string>;
}

function addFunctions({ functions }: Shell, environment: Map<string, string>): void {
  const exported = [...functions.values()].filter((called) => called.exported).map(({ name }) => name);
  for (const name of inHashOrder(exported, FUNCTION_BUCKETS)) {
    const called = functions.get(name);
    if (called) environment.set(`BASH_FUNC_${name}%%`, printExported(called.node));
  }
}

function isBinary(shell: Shell, path: string): boolean {
  const handle = shell.files.open(path, { read: true });
  if (handle instanceof Errno) return false;
  const head = handle.readAt(0, 80).slice();
  handle.close();
  return isBinaryFile(head);
}

/** Why a file cannot be run, in bash's words (execute_cmd.c, shell_execve). */
function explain(shell: Shell, path: string, error: Errno): LaunchFailure {
  const status = shell.files.stat(path);
  if (!(status instanceof Errno)) {
    if (status.kind === "directory") return { message: `${path}: ${Errno.EISDIR.message}`, status: 126 };
    if (error === Errno.ENOENT)
      return { message: `${path}: cannot execute: required file not found`, status: 127 };
    const file = readExecutable(shell.files, path);
    if (!(file instanceof Errno) && file.kind === "script") {
      const message = `${path}: ${file.interpreter}: bad interpreter: ${error.message}`;
      return { message, status: shell.dialect ? 127 : 126, withoutLine: true };
    }
  }
  return { message: `${path}: ${error.message}`, status: error === Errno.ENOENT ? 127 : 126 };
}

function failed(shell: Shell, failure: LaunchFailure): MaybePromise<Outcome> {
  return andThen(shell.process.stderr.write(launchFault(shell, failure)), () => ended(failure.status));
}

/** The whole line that tells why a program could not be started. */
export function launchFault(shell: Shell, { message, withoutLine }: LaunchFailure): string {
  const prefix = withoutLine && !shell.dialect ? `${shell.messageName}: ` : shell.faultPrefix();
  return `${prefix}${shell.reworded(message)}\n`;
}

/** `command_not_found_handle` runs in a subshell (bash manual 3.7.2). */
function notFound(shell: Shell, args: readonly string[]): MaybePromise<Outcome> {
  const handler = shell.functions.get("command_not_found_handle");
  if (!handler) return failed(shell, { message: notFoundMessage(shell, args[0] as string), status: 127 });
  const subshell = forkSubshell(shell, (child) => child.callFunction(handler, args));
  if (!isSubshell(subshell)) return subshell;
  subshell.start();
  const member = { process: subshell.process, text: handler.name };
  return andThen(waitForeground(shell, [member], undefined), (statuses) => ended(statuses[0] ?? 127));
}

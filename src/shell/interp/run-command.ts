import { andFinally, andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Builtin } from "../builtins/define.ts";
import { BuiltinIo } from "../builtins/io.ts";
import { loadBuiltin } from "../builtins/load-builtin.ts";
import { ExpansionFault } from "../expand/host.ts";
import type { Shell } from "../shell.ts";
import { searchPath } from "../state/command-hash.ts";
import type { ShellFunction } from "../state/functions.ts";
import type { ScopeKind } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import type { SimpleCommand } from "../syntax/nodes.ts";
import { AppliedRedirections } from "./applied-redirections.ts";
import { assign, type Resolve, type ResolvedAssignment } from "./assignment.ts";
import { callFunction } from "./call-function.ts";
import { publish } from "./command-events.ts";
import { runExternal } from "./external.ts";
import { builtinFailed, expansionFailed } from "./failure.ts";
import { exits, type Outcome } from "./outcome.ts";
import type { Redirect } from "./redirections.ts";
import { trace, traceWord, traceWords } from "./trace.ts";
import { applyRedirections, undoAfter } from "./with-redirections.ts";

/** `A=1` before a command. */
export interface Temporary {
  readonly resolve: Resolve;
  readonly trace: (resolved: ResolvedAssignment) => string;
}

/** A simple command with its words expanded. */
export interface Invocation {
  readonly node: SimpleCommand;
  /** The name and its arguments; not empty. */
  readonly args: readonly string[];
  readonly assignments: ReadonlyMap<number, ResolvedAssignment> | undefined;
  readonly temporaries: readonly Temporary[];
  readonly redirect: Redirect | undefined;
  readonly replaces: boolean;
  /** The file, where it was looked up already. */
  readonly path?: string;
}

/** What a name stands for (bash manual 3.7.2): a function, a builtin, else a file to be found. */
export type Target =
  | { readonly kind: "function"; readonly called: ShellFunction }
  | { readonly kind: "builtin"; readonly builtin: Builtin }
  | { readonly kind: "file" };

const FILE: Target = { kind: "file" };

export function targetOf(shell: Shell, name: string): Target {
  const builtin = shell.builtin(name);
  if (builtin?.special && shell.options.posix) return { kind: "builtin", builtin };
  const called = shell.functions.get(name);
  if (called) return { kind: "function", called };
  return builtin ? { kind: "builtin", builtin } : FILE;
}

export function runCommand(shell: Shell, typed: Invocation): MaybePromise<Outcome> {
  let invocation = typed;
  const name = invocation.args[0] as string;
  const target = targetOf(shell, name);
  if (target.kind === "file" && shell.options.autocd && shell.interactive && isDirectory(shell, name))
    return goThere(shell, invocation);
  shell.noteCommand(target.kind === "builtin" ? target.builtin.name : "");
  const run = () => runTarget(shell, target, invocation);
  const ready = shell.process.onCommand ? () => publish(shell, target, invocation, run) : run;
  if (invocation.temporaries.length === 0) return ready();
  const stays = target.kind === "builtin" && target.builtin.special && shell.options.posix;
  if (typed.redirect && !stays && !shell.dialect)
    invocation = { ...typed, redirect: withoutTemporaries(typed.redirect) };
  return withTemporaries(
    shell,
    invocation,
    ready,
    stays ? undefined : target.kind === "function" ? "function" : "temporary",
  );
}

/** The words of redirections know nothing of `A=1` before the command (bash's expanding_redir). */
function withoutTemporaries(redirect: Redirect): Redirect {
  return (shell) => {
    const bringBack = shell.variables.withdrawTemporaries();
    return andFinally(() => redirect(shell), bringBack);
  };
}

function isDirectory({ files }: Shell, name: string): boolean {
  const status = files.stat(name);
  return !(status instanceof Errno) && status.kind === "directory";
}

/** `autocd`: a directory as a command means to go there, which is shown (bash manual 4.3.2). */
function goThere(shell: Shell, invocation: Invocation): MaybePromise<Outcome> {
  const args = ["cd", "--", ...invocation.args];
  const told = shell.process.stderr.write(`${args.map(traceWord).join(" ")}\n`);
  return andThen(told, () => runCommand(shell, { ...invocation, args }));
}

function runTarget(shell: Shell, target: Target, invocation: Invocation): MaybePromise<Outcome> {
  switch (target.kind) {
    case "function":
      return redirected(shell, invocation.redirect, () =>
        callFunction(shell, target.called, invocation.args.slice(1), {
          hasScope: invocation.temporaries.length > 0,
        }),
      );
    case "builtin":
      return runRedirectedBuiltin(shell, target.builtin, invocation);
    case "file":
      return runExternal(shell, invocation);
  }
}

function redirected(
  shell: Shell,
  redirect: Redirect | undefined,
  run: () => MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  if (!redirect) return run();
  return withFaults(shell, () =>
    andThen(applyRedirections(shell, redirect), (applied) =>
      applied instanceof AppliedRedirections ? undoAfter(applied, run()) : applied,
    ),
  );
}

function withFaults(
  shell: Shell,
  run: () => MaybePromise<Outcome>,
  failed: (thrown: unknown) => MaybePromise<Outcome> = (thrown) => expansionFailed(shell, thrown),
): MaybePromise<Outcome> {
  try {
    const outcome = run();
    return outcome instanceof Promise ? outcome.catch(failed) : outcome;
  } catch (thrown) {
    return failed(thrown);
  }
}

function runRedirectedBuiltin(shell: Shell, builtin: Builtin, invocation: Invocation): MaybePromise<Outcome> {
  const { redirect, args, assignments } = invocation;
  if (!redirect) return runBuiltin(shell, builtin, args.slice(1), assignments);
  return withFaults(shell, () =>
    andThen(applyRedirections(shell, redirect), (applied) => {
      if (!(applied instanceof AppliedRedirections)) return leavesPosixShell(shell, builtin, applied);
      return andThen(runBuiltin(shell, builtin, args.slice(1), assignments), (outcome) => {
        if (shell.keepsRedirections) applied.keep();
        else applied.undo();
        shell.keepsRedirections = false;
        return outcome;
      });
    }),
  );
}

/** `command name`: the file of that name, whatever functions there are; `path` instead of PATH. */
export function runPlainFile(
  shell: Shell,
  args: readonly string[],
  path: string | undefined,
): MaybePromise<Outcome> {
  const found = path === undefined ? undefined : searchPath(shell.files, args[0] as string, path);
  const current = shell.currentCommand;
  const node = typeof current === "object" && current.kind === "simple" ? current : NO_NODE;
  return runExternal(shell, {
    node,
    args,
    assignments: undefined,
    temporaries: [],
    redirect: undefined,
    replaces: false,
    path: found,
  }); // prettier-ignore
}

const NO_NODE: SimpleCommand = {
  kind: "simple",
  assignments: [],
  words: [],
  redirections: [],
  line: 1,
  span: { start: 0, end: 0, line: 1 },
};

/** Runs a builtin with its arguments (without the name). */
export function runBuiltin(
  shell: Shell,
  builtin: Builtin,
  args: readonly string[],
  assignments?: ReadonlyMap<number, ResolvedAssignment>,
): MaybePromise<Outcome> {
  if (builtin.load) {
    const { special } = builtin;
    return andThen(loadBuiltin(shell, builtin), (loaded) =>
      runBuiltin(shell, { ...loaded, special }, args, assignments),
    );
  }
  const io = new BuiltinIo(shell, builtin, assignments);
  const run = (): MaybePromise<Outcome> => {
    const result = builtin.run(shell, args, io);
    return result instanceof Promise ? result.then((later) => io.finish(later)) : io.finish(result);
  };
  const outcome = withFaults(shell, shell.dialect ? () => named(shell, builtin.name, run) : run, (thrown) =>
    builtinFailed(shell, thrown, builtin.name),
  );
  if (!builtin.special || !shell.options.posix) return outcome;
  return andThen(outcome, (later) =>
    // Only what a builtin has not understood at all counts (bash's EX_USAGE), not a wrong name among its arguments.
    io.failed && later.status === 2 ? leavesPosixShell(shell, builtin, later) : later,
  );
}

/** A dialect names the builtin that runs in all that is told meanwhile. */
function named(shell: Shell, name: string, run: () => MaybePromise<Outcome>): MaybePromise<Outcome> {
  const { commandName } = shell;
  shell.commandName = name;
  return andFinally(run, () => {
    shell.commandName = commandName;
  });
}

/** In posix mode an error of a special builtin ends a script (POSIX 2.8.1). */
function leavesPosixShell(shell: Shell, { special }: Builtin, outcome: Outcome): Outcome {
  const leaves =
    special && shell.options.posix && !shell.interactive && outcome.status !== 0 && !outcome.jump;
  return leaves ? exits(outcome.status) : outcome;
}

/**
 * `A=1 command`: the assignments are exported for as long as the command runs (bash manual 3.7.4), in a scope of their
 * own or that of the function; without a scope they stay.
 */
function withTemporaries(
  shell: Shell,
  { temporaries, args }: Invocation,
  run: () => MaybePromise<Outcome>,
  scope: ScopeKind | undefined,
): MaybePromise<Outcome> {
  const { variables } = shell;
  const stays = scope === undefined;
  if (scope) variables.pushScope(scope);
  const end = (outcome: Outcome): Outcome => {
    if (!stays) variables.popScope();
    return outcome;
  };
  const all = withFaults(shell, () =>
    andThen(assignTemporaries(shell, temporaries, 0, stays), () => {
      if (!shell.options.xtrace) return run();
      return andThen(traceWords(shell, args), run);
    }),
  );
  return all instanceof Promise ? all.then(end) : end(all);
}

function assignTemporaries(
  shell: Shell,
  temporaries: readonly Temporary[],
  start: number,
  stays: boolean,
): MaybePromise<void> {
  for (let at = start; at < temporaries.length; at++) {
    const temporary = temporaries[at] as Temporary;
    const made = andThen(temporary.resolve(shell), (resolved) => {
      const assigned = assignTemporary(shell, resolved, stays);
      const isElement = resolved.subscript !== undefined && !stays;
      if (!shell.options.xtrace || isElement) return assigned;
      return andThen(assigned, () => trace(shell, temporary.trace(resolved)));
    });
    if (made instanceof Promise) return made.then(() => assignTemporaries(shell, temporaries, at + 1, stays));
  }
}

/** A refusal is told, and the command runs all the same. */
function assignTemporary(shell: Shell, resolved: ResolvedAssignment, stays: boolean): MaybePromise<void> {
  const { variables } = shell;
  const before = variables.find(resolved.name);
  const refused = before?.readonly ? { message: `${resolved.name}: readonly variable` } : undefined;
  if (refused && shell.dialect) throw new ExpansionFault(refused.message, "shell", 2);
  if (refused && shell.options.posix && !shell.interactive)
    throw new ExpansionFault(refused.message, stays ? "shell" : "parameter");
  if (refused) return shell.fault(refused.message);
  if (resolved.subscript !== undefined && !stays) {
    const typed = resolved.node?.subscript ? printNode(resolved.node.subscript) : resolved.subscript;
    return shell.fault(`\`${resolved.name}[${typed}]': not a valid identifier`);
  }
  if (!stays && typeof resolved.value === "string") {
    const text = resolved.append ? (before?.scalar ?? "") + resolved.value : resolved.value;
    const cell = variables.declareTemporary(resolved.name);
    cell.scalar = text;
    cell.exported = true;
    variables.changed(cell);
    return undefined;
  }
  const fault = assign(shell, resolved);
  if (fault) return shell.fault(fault.message);
  if (shell.dialect) return undefined;
  variables.own(resolved.name).exported = true;
  variables.exportsChanged();
  return undefined;
}

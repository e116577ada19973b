import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { Assignment, SimpleCommand, Word } from "../syntax/nodes.ts";
import { compileAssignment, traceAssignment } from "./assignment.ts";
import { compileAssignmentCommand, compileAssignments } from "./assignment-command.ts";
import { beforeCommand } from "./before-command.ts";
import { type CommandLine, compileCommandWords, type ExpandWords, isPlainLine } from "./command-words.ts";
import type { Evaluator } from "./evaluator.ts";
import { expansionFailed } from "./failure.ts";
import { onItsLine } from "./on-its-line.ts";
import type { Outcome } from "./outcome.ts";
import { closeSubstitutions } from "./process-substitution.ts";
import { compileRedirections } from "./redirections.ts";
import { type Invocation, runCommand, type Temporary } from "./run-command.ts";
import { settle } from "./settle.ts";
import { traceWords } from "./trace.ts";
import { traceDeclaration } from "./trace-declaration.ts";

/**
 * Where a simple command stands. `replaces`: it is all that its subshell does, so that an external program takes the
 * subshell's place; `stage`: so it is in a pipeline, which looks after failures itself.
 */
export type Place = "within" | "replaces" | "stage";

/** A simple command (bash manual 3.7.1). */
export function compileSimple(typed: SimpleCommand, place: Place): Evaluator {
  const node = onItsLine(typed);
  if (node.words.length === 0) return compileAssignmentCommand(node, place === "stage");
  const plan: Plan = {
    node,
    words: compileCommandWords(node.words),
    temporaries: node.assignments.map(compileTemporary),
    redirect: compileRedirections(node.redirections),
    replaces: place !== "within",
    isStage: place === "stage",
  };
  const assignmentsOnly = compileAssignments(node);
  return (shell) => {
    // The shell that starts a pipeline or a job runs the trap on DEBUG for its simple commands.
    const stopped = beforeCommand(shell, node, undefined, plan.isStage);
    if (stopped === undefined) return expandAndRun(shell, plan, assignmentsOnly);
    return andThen(stopped, (outcome) => outcome ?? expandAndRun(shell, plan, assignmentsOnly));
  };
}

function asText(node: Assignment): Word {
  const { span } = node.value;
  return {
    kind: "word",
    parts: [{ kind: "single-quoted", text: printNode(node).replace(/^[^=]*=/, ""), span }],
    span,
  };
}

type Plan = Omit<Invocation, "args" | "assignments"> & {
  readonly words: ExpandWords;
  readonly isStage: boolean;
};

function compileTemporary(node: Assignment): Temporary {
  // The environment holds texts: `a=(1 2) command` gives it `(1 2)`.
  const isText = node.value.kind === "word" || node.subscript !== undefined;
  const resolve = compileAssignment(isText ? node : { ...node, value: asText(node) });
  return { resolve, trace: (resolved) => traceAssignment(node, resolved) };
}

function expandAndRun(shell: Shell, plan: Plan, assignmentsOnly: Evaluator): MaybePromise<Outcome> {
  shell.substitutionStatus = undefined;
  if (plan.isStage) shell.isStage = true;
  let line: MaybePromise<readonly string[] | CommandLine>;
  try {
    line = plan.words(shell);
  } catch (thrown) {
    return andThen(expansionFailed(shell, thrown), (outcome) => finish(shell, plan, outcome));
  }
  if (!(line instanceof Promise)) return runExpanded(shell, plan, line, assignmentsOnly);
  return line.then(
    (later) => runExpanded(shell, plan, later, assignmentsOnly),
    (thrown) => andThen(expansionFailed(shell, thrown), (outcome) => finish(shell, plan, outcome)),
  );
}

function runExpanded(
  shell: Shell,
  plan: Plan,
  line: readonly string[] | CommandLine,
  assignmentsOnly: Evaluator,
): MaybePromise<Outcome> {
  const plain = isPlainLine(line);
  const words = plain ? line : line.args;
  const args = shell.options.keyword ? words.filter((word, index) => index === 0 || !isKeyword(word)) : words;
  if (args.length === 0) return assignmentsOnly(shell);
  if (plan.isStage) shell.subshellLevel = shell.subshellDepth;
  const invocation: Invocation = {
    node: plan.node,
    args,
    assignments: plain ? undefined : line.assignments,
    temporaries: args === words ? plan.temporaries : [...plan.temporaries, ...keywordTemporaries(words)],
    redirect: plan.redirect,
    replaces: plan.replaces,
  };
  const traced =
    shell.options.xtrace && plan.temporaries.length === 0 ? traceLine(shell, args, invocation) : undefined;
  const hadTrap = shell.traps.get("ERR") !== undefined;
  const run = () => runCommand(shell, namesJob(shell, plan, args) ? broughtBack(invocation) : invocation);
  const outcome = traced === undefined ? run() : traced.then(run);
  if (outcome instanceof Promise) return outcome.then((later) => finish(shell, plan, later, args, hadTrap));
  return finish(shell, plan, outcome, args, hadTrap);
}

/** `%1` alone brings a job back, before any function of that name; not in a process of its own (execute_cmd.c). */
function namesJob({ dialect }: Shell, { isStage }: Plan, [name]: readonly string[]): boolean {
  return name?.startsWith("%") === true && !isStage && !dialect;
}

/** Nobody makes its redirections. */
function broughtBack(invocation: Invocation): Invocation {
  return { ...invocation, args: ["fg", ...invocation.args], redirect: undefined };
}

function traceLine(shell: Shell, args: readonly string[], { assignments }: Invocation): MaybePromise<void> {
  return assignments ? traceDeclaration(shell, args, assignments) : traceWords(shell, args);
}

function isKeyword(word: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*=/.test(word);
}

/** `set -k`: every `name=value` is an assignment for the command, wherever it stands. */
function keywordTemporaries(words: readonly string[]): readonly Temporary[] {
  return words
    .slice(1)
    .filter(isKeyword)
    .map((word) => {
      const equals = word.indexOf("=");
      const resolved = { name: word.slice(0, equals), append: false, value: word.slice(equals + 1) };
      return { resolve: () => resolved, trace: () => word };
    });
}

function finish(
  shell: Shell,
  { isStage }: Plan,
  outcome: Outcome,
  args: readonly string[] = [],
  hadTrap = true,
): MaybePromise<Outcome> {
  shell.lastArgument = args[args.length - 1] ?? "";
  if (shell.substitutionDescriptors.length > shell.keptSubstitutions) closeSubstitutions(shell);
  if (!isStage) return settle(shell, outcome, hadTrap);
  shell.lastStatus = outcome.status;
  return outcome;
}

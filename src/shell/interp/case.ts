import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compilePattern, compileText } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { CaseClause } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { guarded } from "./failure.ts";
import { compileList } from "./list.ts";
import { onItsLine } from "./on-its-line.ts";
import { type Outcome, SUCCESS } from "./outcome.ts";
import { withReaderLine } from "./reader-line.ts";
import { traceHeading } from "./trace.ts";

type PatternOf = ReturnType<typeof compilePattern>;

interface Clause {
  readonly patterns: readonly PatternOf[];
  readonly body: Evaluator;
  readonly end: ";;" | ";&" | ";;&";
}

/** `case word in …` (bash manual 3.2.5.2): the clauses in order, `;&` and `;;&` lead on. */
export function compileCase(typed: CaseClause, depth: number): Evaluator {
  const node = onItsLine(typed);
  const subject = compileText(node.subject);
  const clauses = node.clauses.map(({ patterns, body, end }) => ({
    patterns: patterns.map((pattern) => compilePattern(pattern)),
    body: body ? compileList(body, depth) : succeed,
    end,
  }));
  const heading = () => `case ${printNode(node.subject)} in `;
  const run = (shell: Shell): MaybePromise<Outcome> =>
    andThen(subject(shell), (text) =>
      withReaderLine(shell, node.line, () => selectFrom(shell, clauses, 0, text, undefined)),
    );
  return (shell) => {
    const stopped = beforeCommand(shell, node, heading);
    if (stopped === undefined && !shell.options.xtrace) return guarded(shell, run);
    return andThen(stopped, (left) => {
      if (left) return left;
      const traced = shell.options.xtrace
        ? traceHeading(shell, `case ${printNode(node.subject)} in`)
        : undefined;
      return andThen(traced, () => guarded(shell, run));
    });
  };
}

function succeed(shell: Shell): Outcome {
  shell.lastStatus = 0;
  return SUCCESS;
}

/** Runs the first clause from `start` on that matches; `before` is the outcome of one that led on to it. */
function selectFrom(
  shell: Shell,
  clauses: readonly Clause[],
  start: number,
  text: string,
  before: Outcome | undefined,
): MaybePromise<Outcome> {
  for (let at = start; at < clauses.length; at++) {
    const matched = matches(shell, (clauses[at] as Clause).patterns, 0, text);
    if (matched instanceof Promise) {
      return matched.then((later) =>
        later ? runClause(shell, clauses, at, text) : selectFrom(shell, clauses, at + 1, text, before),
      );
    }
    if (matched) return runClause(shell, clauses, at, text);
  }
  return before ?? succeed(shell);
}

function matches(
  shell: Shell,
  patterns: readonly PatternOf[],
  start: number,
  text: string,
): MaybePromise<boolean> {
  for (let at = start; at < patterns.length; at++) {
    const pattern = (patterns[at] as PatternOf)(shell);
    if (pattern instanceof Promise) {
      return pattern.then((later) => later.matches(text) || matches(shell, patterns, at + 1, text));
    }
    if (pattern.matches(text)) return true;
  }
  return false;
}

function runClause(
  shell: Shell,
  clauses: readonly Clause[],
  at: number,
  text: string,
): MaybePromise<Outcome> {
  const { body, end } = clauses[at] as Clause;
  return andThen(body(shell), (outcome) => {
    if (outcome.jump || end === ";;") return outcome;
    if (end === ";;&") return selectFrom(shell, clauses, at + 1, text, outcome);
    return at + 1 < clauses.length ? runClause(shell, clauses, at + 1, text) : outcome;
  });
}

import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { AndOr, List, ListItem } from "../syntax/nodes.ts";
import { compileBackground } from "./background.ts";
import type { Evaluator } from "./evaluator.ts";
import { type Outcome, SUCCESS } from "./outcome.ts";
import { compilePipeline } from "./pipeline.ts";

/**
 * `a; b & c`: each in turn. `depth` counts the blocks around it. With `isLast` nothing comes after it in its process:
 * a program at its end takes the process over.
 */
export function compileList(list: List, depth: number, isLast = false): Evaluator {
  const items = list.items.map((item, at) =>
    compileItem(item, depth, isLast && at === list.items.length - 1),
  );
  if (items.length === 0) return () => SUCCESS;
  if (items.length === 1) return items[0] as Evaluator;
  const from = (shell: Shell, start: number): MaybePromise<Outcome> => {
    let outcome = SUCCESS;
    for (let at = start; at < items.length; at++) {
      const ended = (items[at] as Evaluator)(shell);
      if (ended instanceof Promise) {
        return ended.then((later) => (later.jump || at + 1 === items.length ? later : from(shell, at + 1)));
      }
      if (ended.jump) return ended;
      outcome = ended;
    }
    return outcome;
  };
  return (shell) => from(shell, 0);
}

function compileItem({ command, background }: ListItem, depth: number, isLast: boolean): Evaluator {
  return background ? compileBackground(command, depth) : compileAndOr(command, depth, isLast);
}

/** `a && b || c`, from the left (bash manual 3.2.4). Only the last pipeline's failure counts under `set -e`. */
export function compileAndOr({ first, rest }: AndOr, depth: number, isLast = false): Evaluator {
  const firstEvaluator = compilePipeline(first, depth, isLast && rest.length === 0);
  if (rest.length === 0) return firstEvaluator;
  const links = rest.map(({ operator, pipeline }, at) => ({
    runsAfter: operator === "&&",
    evaluate: compilePipeline(pipeline, depth, isLast && at === rest.length - 1),
  }));
  const from = (shell: Shell, before: Outcome, start: number): MaybePromise<Outcome> => {
    let outcome = before;
    for (let at = start; at < links.length; at++) {
      if (outcome.jump) return outcome;
      const { runsAfter, evaluate } = links[at] as (typeof links)[number];
      if ((outcome.status === 0) !== runsAfter) continue;
      const ended = at === links.length - 1 ? evaluate(shell) : watched(shell, evaluate);
      if (ended instanceof Promise) return ended.then((later) => from(shell, later, at + 1));
      outcome = ended;
    }
    return outcome;
  };
  return (shell) => {
    const ended = watched(shell, firstEvaluator);
    return ended instanceof Promise ? ended.then((later) => from(shell, later, 0)) : from(shell, ended, 0);
  };
}

/** Runs what somebody looks at the status of: its failure sets nothing off. */
export function watched(shell: Shell, evaluate: Evaluator): MaybePromise<Outcome> {
  shell.watchedDepth++;
  const outcome = evaluate(shell);
  if (outcome instanceof Promise) {
    return outcome.then((later) => {
      shell.watchedDepth--;
      return later;
    });
  }
  shell.watchedDepth--;
  return outcome;
}

import type { Command } from "../syntax/nodes.ts";
import { compileArithmeticCommand } from "./arithmetic-command.ts";
import { compileArithmeticFor } from "./arithmetic-for.ts";
import { compileCase } from "./case.ts";
import { compileConditional } from "./conditional.ts";
import { compileCoprocess } from "./coprocess.ts";
import type { Evaluator } from "./evaluator.ts";
import { compileFor } from "./for.ts";
import { compileFunction } from "./function.ts";
import { compileIf } from "./if.ts";
import { compileList } from "./list.ts";
import { compileSelect } from "./select.ts";
import { compileSimple } from "./simple-command.ts";
import { onStack } from "./stack.ts";
import { compileSubshell } from "./subshell.ts";
import { compileWhile } from "./while.ts";
import { compileRedirected } from "./with-redirections.ts";

/** So many blocks within each other are evaluated on one stretch of the stack. */
const STRETCH = 24;

/**
 * Compiles a command to what runs it: the one place that knows all kinds. `depth` counts the blocks around it; a
 * deep one looks, before it runs, whether the stack has room for it.
 */
export function compileCommand(command: Command, depth: number): Evaluator {
  const evaluate = compileKind(command, depth + 1);
  if (depth === 0 || depth % STRETCH !== 0) return evaluate;
  return (shell) => onStack(STRETCH, () => evaluate(shell));
}

function compileKind(command: Command, depth: number): Evaluator {
  switch (command.kind) {
    case "simple":
      return compileSimple(command, "within");
    case "function":
      return compileFunction(command, depth);
    case "coproc":
      return compileCoprocess(command, depth);
    default:
      return compileRedirected(compileBlock(command, depth), command);
  }
}

type Block = Exclude<Command, { kind: "simple" | "function" | "coproc" }>;

function compileBlock(command: Block, depth: number): Evaluator {
  switch (command.kind) {
    case "subshell":
      return compileSubshell(command, depth);
    case "group":
      return compileList(command.body, depth);
    case "if":
      return compileIf(command, depth);
    case "for":
      return compileFor(command, depth);
    case "arithmetic-for":
      return compileArithmeticFor(command, depth);
    case "while":
    case "until":
      return compileWhile(command, depth);
    case "case":
      return compileCase(command, depth);
    case "select":
      return compileSelect(command, depth);
    case "conditional":
      return compileConditional(command);
    case "arithmetic":
      return compileArithmeticCommand(command);
  }
}

/** A command that is all that its process does: an external program takes its place. */
export function compileReplacing(command: Command, depth: number): Evaluator {
  return command.kind === "simple" ? compileSimple(command, "replaces") : compileCommand(command, depth);
}

/** A command of a pipeline, in a process of its own: what its failure sets off is the pipeline's affair. */
export function compileStage(command: Command, depth: number): Evaluator {
  if (command.kind === "simple") return compileSimple(command, "stage");
  if (command.kind !== "subshell") return compileCommand(command, depth);
  return compileRedirected(compileList(command.body, depth + 1, true), command);
}

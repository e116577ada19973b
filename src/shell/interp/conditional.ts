import { compareCodePoints } from "../../base/collation.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { evaluateBinaryTest, evaluateUnaryTest, TestFault } from "../../process/test-expression.ts";
import { shellTestContext } from "../builtins/test-context.ts";
import { compilePattern, compileRegex, compileText, evaluateText } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import type { Conditional, ConditionalExpression, Word } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { arithmeticFailed } from "./failure.ts";
import { matchRegex, RegexError } from "./match-regex.ts";
import { onItsLine } from "./on-its-line.ts";
import { ended, FAILURE, type Outcome, SUCCESS } from "./outcome.ts";
import { settle } from "./settle.ts";
import { compileShownPattern, QUOTED_IN_GLOB, QUOTED_IN_REGEX, traceTest } from "./trace-test.ts";

type Test = (shell: Shell) => MaybePromise<boolean>;

/** `[[ expression ]]` (bash manual 3.2.5.2, 6.4): 2 where the expression itself is wrong. */
export function compileConditional(typed: Conditional): Evaluator {
  const node = onItsLine(typed);
  const test = compileExpression(node.expression, false);
  const run = (shell: Shell): MaybePromise<Outcome> => {
    try {
      const holds = test(shell);
      if (!(holds instanceof Promise)) return settle(shell, holds ? SUCCESS : FAILURE);
      return holds.then(
        (later) => settle(shell, later ? SUCCESS : FAILURE),
        (thrown) => failed(shell, thrown),
      );
    } catch (thrown) {
      return failed(shell, thrown);
    }
  };
  return (shell) => {
    const stopped = beforeCommand(shell, node);
    if (stopped === undefined) return run(shell);
    return andThen(stopped, (left) => left ?? run(shell));
  };
}

function failed(shell: Shell, thrown: unknown): MaybePromise<Outcome> {
  if (thrown instanceof RegexError) return settle(shell, ended(2));
  if (thrown instanceof TestFault) {
    return andThen(shell.fault(`[[: ${thrown.message}`), () => settle(shell, FAILURE));
  }
  return andThen(arithmeticFailed(shell, thrown, "[["), (outcome) => settle(shell, outcome));
}

/** `negated`: behind a `!`, which the trace shows. */
function compileExpression(node: ConditionalExpression, negated: boolean): Test {
  switch (node.kind) {
    case "word": {
      const text = compileText(node.word);
      return (shell) =>
        andThen(text(shell), (value) =>
          traced(shell, negated, ["-n", quoteEmpty(value)], () => value !== ""),
        );
    }
    case "unary":
      return compileUnary(node.operator, compileText(node.operand), negated);
    case "binary":
      return compileBinary(node, negated);
    case "not": {
      const operand = compileExpression(node.operand, !negated);
      return (shell) => andThen(operand(shell), (holds) => !holds);
    }
    case "parentheses":
      return compileExpression(node.inner, negated);
    case "and":
    case "or": {
      const left = compileExpression(node.left, false);
      const right = compileExpression(node.right, false);
      const decides = node.kind === "or";
      return (shell) => {
        const holds = left(shell);
        if (holds instanceof Promise)
          return holds.then((later) => (later === decides ? decides : right(shell)));
        return holds === decides ? decides : right(shell);
      };
    }
  }
}

function traced(
  shell: Shell,
  negated: boolean,
  words: readonly string[],
  test: () => MaybePromise<boolean>,
): MaybePromise<boolean> {
  if (!shell.options.xtrace) return test();
  return andThen(traceTest(shell, negated, words), test);
}

function quoteEmpty(value: string): string {
  return value === "" ? "''" : value;
}

type TextOf = ReturnType<typeof compileText>;

function compileUnary(operator: string, operand: TextOf, negated: boolean): Test {
  return (shell) =>
    andThen(operand(shell), (value) =>
      traced(shell, negated, [operator, quoteEmpty(value)], () =>
        evaluateUnaryTest(shellTestContext(shell), operator, value),
      ),
    );
}

type Binary = Extract<ConditionalExpression, { kind: "binary" }>;

function compileBinary({ operator, left, right }: Binary, negated: boolean): Test {
  const first = compileText(left);
  switch (operator) {
    case "=":
    case "==":
    case "!=":
      return compilePatternTest(operator, first, right, negated);
    case "=~":
      return compileRegexTest(first, right, negated);
    case "<":
      return onBoth(operator, first, compileText(right), negated, (_, a, b) => compareCodePoints(a, b) < 0);
    case ">":
      return onBoth(operator, first, compileText(right), negated, (_, a, b) => compareCodePoints(a, b) > 0);
    case "-nt":
    case "-ot":
    case "-ef":
      return onBoth(operator, first, compileText(right), negated, (shell, a, b) =>
        evaluateBinaryTest(shellTestContext(shell), a, operator, b),
      );
    default: {
      const compare = COMPARISONS[operator] ?? COMPARISONS["-eq"];
      return onBoth(
        operator,
        first,
        compileText(right),
        negated,
        (shell, a, b) => compare?.(evaluateText(a, shell), evaluateText(b, shell)) ?? false,
      );
    }
  }
}

type Comparison = (a: number | bigint, b: number | bigint) => boolean;

/** The operands are arithmetic expressions; numbers and BigInts compare as one kind. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  // biome-ignore lint/suspicious/noDoubleEquals: 1 and 1n are the same number
  "-eq": (a, b) => a == b,
  // biome-ignore lint/suspicious/noDoubleEquals: 1 and 1n are the same number
  "-ne": (a, b) => a != b,
  "-lt": (a, b) => a < b,
  "-le": (a, b) => a <= b,
  "-gt": (a, b) => a > b,
  "-ge": (a, b) => a >= b,
};

function onBoth(
  operator: string,
  left: TextOf,
  right: TextOf,
  negated: boolean,
  test: (shell: Shell, a: string, b: string) => MaybePromise<boolean>,
): Test {
  return (shell) =>
    andThen(left(shell), (a) =>
      andThen(right(shell), (b) =>
        traced(shell, negated, [quoteEmpty(a), operator, quoteEmpty(b)], () => test(shell, a, b)),
      ),
    );
}

function compilePatternTest(operator: string, left: TextOf, right: Word, negated: boolean): Test {
  const pattern = compilePattern(right, "conditional");
  const wanted = operator !== "!=";
  return onPattern(operator, left, right, negated, (shell, text) =>
    andThen(pattern(shell), (compiled) => compiled.matches(text) === wanted),
  );
}

function compileRegexTest(left: TextOf, right: Word, negated: boolean): Test {
  const regex = compileRegex(right);
  return onPattern("=~", left, right, negated, (shell, text) =>
    andThen(regex(shell), (compiled) => matchRegex(shell, text, compiled)),
  );
}

function onPattern(
  operator: string,
  left: TextOf,
  right: Word,
  negated: boolean,
  test: (shell: Shell, text: string) => MaybePromise<boolean>,
): Test {
  const shown = compileShownPattern(right, operator === "=~" ? QUOTED_IN_REGEX : QUOTED_IN_GLOB);
  return (shell) =>
    andThen(left(shell), (text) => {
      if (!shell.options.xtrace) return test(shell, text);
      return andThen(shown(shell), (pattern) =>
        traced(shell, negated, [quoteEmpty(text), operator, quoteEmpty(pattern)], () => test(shell, text)),
      );
    });
}

import { andThen } from "../../base/maybe-promise.ts";
import { type Code, joined, mapped, pure, waiting } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { Expression } from "./nodes.ts";
import { arithmetic, COMPARISONS } from "./operators.ts";
import { isTrue, toNumber } from "./values.ts";

export function compileCondition(
  compiler: ExpressionCompiler,
  { test, yes, no }: Extract<Expression, { kind: "condition" }>,
): Code {
  const [condition, first, second] = [compiler.compile(test), compiler.compile(yes), compiler.compile(no)];
  if (!condition.waits && !first.waits && !second.waits)
    return pure((frame) => (isTrue(condition.run(frame)) ? first.run(frame) : second.run(frame)));
  return waiting((frame) =>
    andThen(condition.run(frame), (value) => (isTrue(value) ? first.run(frame) : second.run(frame))),
  );
}

export function compileLogical(
  compiler: ExpressionCompiler,
  { kind, left, right }: Extract<Expression, { kind: "and" | "or" }>,
): Code {
  const [first, second] = [compiler.compile(left), compiler.compile(right)];
  const decides = kind === "or";
  if (!first.waits && !second.waits)
    return pure((frame) =>
      (isTrue(first.run(frame)) === decides ? decides : isTrue(second.run(frame))) ? 1 : 0,
    );
  return waiting((frame) =>
    andThen(first.run(frame), (value) => {
      if (isTrue(value) === decides) return decides ? 1 : 0;
      return andThen(second.run(frame), (other) => (isTrue(other) ? 1 : 0));
    }),
  );
}

/** A regular expression that is written out is found again at once, unless IGNORECASE has changed. */
export function regexOf(compiler: ExpressionCompiler, source: string): (text: string) => boolean {
  const { machine } = compiler;
  let ignoresCase = machine.ignoresCase;
  let regex = machine.regex(source);
  return (text) => {
    if (machine.ignoresCase !== ignoresCase) {
      ignoresCase = machine.ignoresCase;
      regex = machine.regex(source);
    }
    return regex.test(text);
  };
}

export function compileMatch(
  compiler: ExpressionCompiler,
  { negated, text, pattern }: Extract<Expression, { kind: "match" }>,
): Code {
  const { machine } = compiler;
  if (pattern.kind === "regex") {
    const matches = regexOf(compiler, pattern.source);
    return mapped(compiler.compile(text), (value) => (matches(machine.text(value)) === negated ? 0 : 1));
  }
  return joined(compiler.compile(text), compiler.compile(pattern), (value, source) =>
    machine.regex(machine.text(source)).test(machine.text(value)) === negated ? 0 : 1,
  );
}

export function compileBinary(
  compiler: ExpressionCompiler,
  { operator, left, right }: Extract<Expression, { kind: "binary" }>,
): Code {
  const [a, b] = [compiler.compile(left), compiler.compile(right)];
  const { machine } = compiler;
  const holds = COMPARISONS[operator];
  if (!holds) {
    const operate = arithmetic(operator);
    return joined(a, b, (x, y) => operate(toNumber(x), toNumber(y)));
  }
  return joined(a, b, (x, y) => {
    if (typeof x === "number" && typeof y === "number")
      return holds(x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN) ? 1 : 0;
    return holds(machine.compare(x, y)) ? 1 : 0;
  });
}

export function compileUnary(
  compiler: ExpressionCompiler,
  { operator, operand }: Extract<Expression, { kind: "unary" }>,
): Code {
  const code = compiler.compile(operand);
  if (operator === "!") return mapped(code, (value) => (isTrue(value) ? 0 : 1));
  if (operator === "-") return mapped(code, (value) => -toNumber(value));
  return mapped(code, toNumber);
}

import { evaluateTest, type TestContext, TestFault } from "../../process/test-expression.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { shellTestContext } from "./test-context.ts";

export const test = defineBuiltin({
  name: "test",
  usage: "[expr]",
  summary: "Evaluate conditional expression.",
  help: `Exits with a status of 0 (true) or 1 (false) depending on
the evaluation of EXPR.  Expressions may be unary or binary.  Unary
expressions are often used to examine the status of a file.  There
are string operators and numeric comparison operators as well.

The behavior of test depends on the number of arguments.  Read the
bash manual page for the complete specification.

Exit Status:
Returns success if EXPR evaluates to true; fails if EXPR evaluates to
false or an invalid argument is given.`,
  run: (shell, args, io) => runTest(shell, args, io),
});

export const bracket = defineBuiltin({
  name: "[",
  usage: "arg... ]",
  summary: "Evaluate conditional expression.",
  help: `This is a synonym for the "test" builtin, but the last argument must
be a literal \`]', to match the opening \`['.`,
  run(shell, args, io) {
    if (args.at(-1) !== "]") return io.fault("missing `]'", 2);
    return runTest(shell, args.slice(0, -1), io);
  },
});

function runTest(shell: Shell, args: readonly string[], io: BuiltinIo): number {
  const context: TestContext = shellTestContext(shell);
  try {
    return evaluateTest(context, args) ? 0 : 1;
  } catch (thrown) {
    if (thrown instanceof TestFault) return io.fault(thrown.message, 2);
    throw thrown;
  }
}

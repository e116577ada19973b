import { compileExpression, ExpansionFault } from "../expand/index.ts";
import { defineBuiltin } from "./define.ts";

export const letBuiltin = defineBuiltin({
  name: "let",
  usage: "arg [arg ...]",
  summary: "Evaluate arithmetic expressions.",
  help: `Evaluate each ARG as an arithmetic expression.  Evaluation is done in
fixed-width integers with no check for overflow, though division by 0
is trapped and flagged as an error.  The following list of operators is
grouped into levels of equal-precedence operators.  The levels are listed
in order of decreasing precedence.

\tid++, id--\tvariable post-increment, post-decrement
\t++id, --id\tvariable pre-increment, pre-decrement
\t-, +\t\tunary minus, plus
\t!, ~\t\tlogical and bitwise negation
\t**\t\texponentiation
\t*, /, %\t\tmultiplication, division, remainder
\t+, -\t\taddition, subtraction
\t<<, >>\t\tleft and right bitwise shifts
\t<=, >=, <, >\tcomparison
\t==, !=\t\tequality, inequality
\t&\t\tbitwise AND
\t^\t\tbitwise XOR
\t|\t\tbitwise OR
\t&&\t\tlogical AND
\t||\t\tlogical OR
\texpr ? expr : expr
\t\t\tconditional operator
\t=, *=, /=, %=,
\t+=, -=, <<=, >>=,
\t&=, ^=, |=\tassignment

Shell variables are allowed as operands.  The name of the variable
is replaced by its value (coerced to a fixed-width integer) within
an expression.  The variable need not have its integer attribute
turned on to be used in an expression.

Operators are evaluated in order of precedence.  Sub-expressions in
parentheses are evaluated first and may override the precedence
rules above.

Exit Status:
If the last ARG evaluates to 0, let returns 1; let returns 0 otherwise.`,

  run(shell, args, io) {
    const expressions = args[0] === "--" ? args.slice(1) : args;
    if (expressions[0] === "--help") return io.help();
    if (expressions.length === 0) return io.fault("expression expected");
    let value: number | bigint = 0;
    try {
      for (const expression of expressions) value = compileExpression(expression)(shell);
    } catch (thrown) {
      if (!(thrown instanceof ExpansionFault) || thrown.severity !== "command") throw thrown;
      return thrown.isArithmetic ? io.fault(thrown.message) : io.plainFault(thrown.message);
    }
    return value ? 0 : 1;
  },
});

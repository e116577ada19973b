import { MatchOverrun } from "../base/match-overrun.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { ExprFault, evaluate, isNull } from "./expr/evaluate.ts";

const INVALID = 2;
const FAILED = 3;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expr.html */
export const expr = defineCommand({
  name: "expr",
  package: COREUTILS,
  summary: "evaluate expressions",
  operands: ["EXPRESSION", "OPTION"],
  words: "standard-only",
  helpText: (name) => helpText(name),
  statusOfUsage: INVALID,
  statusOfWriteProblem: FAILED,
  examples: [
    { run: "expr 6 '*' 7", prints: "42\n", shows: "multiply" },
    {
      run: "expr report.txt : '\\(.*\\)\\.txt'",
      prints: "report\n",
      shows: "what a part of a pattern matches",
    },
    { run: "expr length hello", prints: "5\n", shows: "count characters" },
  ],
  exitStatus: `0 if EXPRESSION is neither null nor 0, 1 if EXPRESSION is null or 0, 2 if
EXPRESSION is syntactically invalid, and 3 if an error occurred.`,
  seeAlso: ["test(1)", "bc(1)"],

  run(call) {
    const words = call.operands[0] === "--" ? call.operands.slice(1) : call.operands;
    if (words.length === 0) return call.usageError("missing operand");
    try {
      const value = evaluate(words);
      call.print(`${value}\n`);
      return isNull(value) ? 1 : 0;
    } catch (thrown) {
      if (thrown instanceof ExprFault) return call.fail(thrown.message, thrown.status);
      if (thrown instanceof MatchOverrun) return call.fail(thrown.message, FAILED);
      throw thrown;
    }
  },
});

function helpText(name: string): string {
  return `Usage: ${name} EXPRESSION
  or:  ${name} OPTION

      --help        display this help and exit
      --version     output version information and exit

Print the value of EXPRESSION to standard output.  A blank line below
separates increasing precedence groups.  EXPRESSION may be:

  ARG1 | ARG2       ARG1 if it is neither null nor 0, otherwise ARG2

  ARG1 & ARG2       ARG1 if neither argument is null or 0, otherwise 0

  ARG1 < ARG2       ARG1 is less than ARG2
  ARG1 <= ARG2      ARG1 is less than or equal to ARG2
  ARG1 = ARG2       ARG1 is equal to ARG2
  ARG1 != ARG2      ARG1 is unequal to ARG2
  ARG1 >= ARG2      ARG1 is greater than or equal to ARG2
  ARG1 > ARG2       ARG1 is greater than ARG2

  ARG1 + ARG2       arithmetic sum of ARG1 and ARG2
  ARG1 - ARG2       arithmetic difference of ARG1 and ARG2

  ARG1 * ARG2       arithmetic product of ARG1 and ARG2
  ARG1 / ARG2       arithmetic quotient of ARG1 divided by ARG2
  ARG1 % ARG2       arithmetic remainder of ARG1 divided by ARG2

  STRING : REGEXP   anchored pattern match of REGEXP in STRING

  match STRING REGEXP        same as STRING : REGEXP
  substr STRING POS LENGTH   substring of STRING, POS counted from 1
  index STRING CHARS         index in STRING where any CHARS is found, or 0
  length STRING              length of STRING
  + TOKEN                    interpret TOKEN as a string, even if it is a
                               keyword like 'match' or an operator like '/'

  ( EXPRESSION )             value of EXPRESSION

Beware that many operators need to be escaped or quoted for shells.
Comparisons are arithmetic if both ARGs are numbers, else lexicographical.
Pattern matches return the string matched between \\( and \\) or null; if
\\( and \\) are not used, they return the number of characters matched or 0.

Exit status is 0 if EXPRESSION is neither null nor 0, 1 if EXPRESSION is null
or 0, 2 if EXPRESSION is syntactically invalid, and 3 if an error occurred.
${COREUTILS.helpFoot?.("expr") ?? ""}`;
}

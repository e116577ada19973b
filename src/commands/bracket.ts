import { andThen } from "../base/maybe-promise.ts";
import { defineCommand, printVersion } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { TestFault } from "../process/test-expression.ts";
import { evaluateProgramTest } from "./test/expression.ts";
import { testHelp } from "./test/help.ts";

const FAULT = 2;

/** `[`: `test` with a bracket at its end. */
export const bracket = defineCommand({
  name: "[",
  package: COREUTILS,
  summary: "check file types and compare values",
  operands: ["EXPRESSION ]", "]"],
  words: "raw",
  helpText: testHelp,
  examples: [{ run: "env [ 3 -lt 4 ] && echo less", prints: "less\n", shows: "compare two numbers" }],
  exitStatus: "0 if the expression is true, 1 if it is false, 2 if it makes no sense.",
  seeAlso: ["test(1)"],

  run(call) {
    const words = call.operands;
    if (words.length === 1 && words[0] === "--help") {
      call.print(testHelp());
      return 0;
    }
    if (words.length === 1 && words[0] === "--version") {
      return andThen(printVersion({ name: "[", summary: "", package: COREUTILS }, call), () => 0);
    }
    if (words.at(-1) !== "]") return call.fail(`missing ${quoteText("]")}`, FAULT);
    try {
      return evaluateProgramTest(call.process, words.slice(0, -1)) ? 0 : 1;
    } catch (thrown) {
      if (!(thrown instanceof TestFault)) throw thrown;
      return call.fail(thrown.message, FAULT);
    }
  },
});

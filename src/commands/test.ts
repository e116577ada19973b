import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { TestFault } from "../process/test-expression.ts";
import { evaluateProgramTest } from "./test/expression.ts";
import { testHelp } from "./test/help.ts";

const FAULT = 2;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html */
export const test = defineCommand({
  name: "test",
  package: COREUTILS,
  summary: "check file types and compare values",
  operands: ["EXPRESSION", ""],
  words: "raw",
  helpText: testHelp,
  examples: [
    { run: "touch f && env test -f f && echo yes", prints: "yes\n", shows: "whether a file is there" },
    { run: "env test 3 -lt 4 && echo less", prints: "less\n", shows: "compare two numbers" },
  ],
  exitStatus: "0 if the expression is true, 1 if it is false, 2 if it makes no sense.",
  seeAlso: ["find(1)"],

  run(call) {
    try {
      return evaluateProgramTest(call.process, call.operands) ? 0 : 1;
    } catch (thrown) {
      if (!(thrown instanceof TestFault)) throw thrown;
      return call.fail(thrown.message, FAULT);
    }
  },
});

import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

test("what a check finds is told with the Dockerfile, in a summary, and by --check in full", async () => {
  computer = await createComputer();
  const { stdout } = await computer.run(`mkdir app
printf '# check=skip=FromAsCasing\\nFROM busybox as b\\nCOPY $NOSUCH/x /\\nCMD echo\\n' > app/Dockerfile; echo 1 > app/x
docker build app 2>&1 | grep -e WARN -e warning -e ' - '
docker build --check app 2>/dev/null
printf '# check=error=true\\nFROM busybox as b\\n' > app/Dockerfile; docker build app 2>&1 | tail -n 1`);
  expect(
    stdout,
  ).toBe(`#1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 4)
#1 WARN: UndefinedVar: Usage of undefined variable '$NOSUCH' (line 3)
 \x1b[33m2 warnings found (use docker --debug to expand):
\x1b[0m - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 4)
 - UndefinedVar: Usage of undefined variable '$NOSUCH' (line 3)
Check complete, 1 warning has been found!

WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals
Dockerfile:4
--------------------
   2 |     FROM busybox as b
   3 |     COPY $NOSUCH/x /
   4 | >>> CMD echo
   5 |     
--------------------
ERROR: failed to build: failed to solve: lint violation found for rules: FromAsCasing
`);
});

import { expect, test } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

test("packages whose code comes along run; others say that they are there in name only", async () => {
  const computer = await createComputer();
  const { stdout } =
    await computer.run(`mkdir shop && cd shop && npm init -y > /dev/null && npm i ms left-pad is-odd lodash > /dev/null
node -p 'require("ms")("2 days") + require("left-pad")("7", 3, "0")'; node -p '[require("is-odd")(3), require("is-odd")(4)]'
node -e 'require("lodash")' 2>&1 | grep -o "^Error: .*"`);
  expect(stdout).toBe(`172800000007
[ true, false ]
Error: rockpool: not simulated here: the code of lodash 4.17.21, which is installed in name only
`);
});

test("npx fetches a package for this once, into its own directory, from anywhere", async () => {
  const computer = await createComputer();
  const { stdout, stderr } = await computer.run(
    "mkdir -p a/b && cd a/b && npx -y -p ms -c 'node -p 6*7'; ls; ls ~/.npm/_npx/*/node_modules; ls -A ~/a/b",
  );
  expect(stderr).toBe("");
  expect(stdout).toBe("42\nms\n");
});

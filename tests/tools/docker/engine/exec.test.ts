import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

it("an interactive shell without a terminal names no group of the computer's", async () => {
  const computer = await createComputer();
  await computer.run("docker run -d --name web nginx");
  const { stderr } = await computer.run("docker exec web bash -i </dev/null");
  expect(stderr).toMatch(/^bash: cannot set terminal process group \(-1\): Inappropriate ioctl for device\n/);
  const inner = await computer.run("docker exec web bash -c 'bash -i </dev/null; true'");
  expect(inner.stderr).toMatch(/^bash: cannot set terminal process group \(\d{1,3}\): Inappropriate/);
});

import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

// The real client here is without buildx, whose words these are (docker/buildx 0.24, docker/cli 28.2).
it("docker build used wrongly speaks as buildx, which does it", async () => {
  const computer = await createComputer();
  const usage =
    "\n\nUsage:  docker buildx build [OPTIONS] PATH | URL | -\n\nRun 'docker buildx build --help' for more information\n";
  const cases = {
    "docker build": `ERROR: docker: 'docker buildx build' requires 1 argument${usage}`,
    "docker build a b": `ERROR: docker: 'docker buildx build' requires 1 argument${usage}`,
    "docker build --nosuch .": `unknown flag: --nosuch${usage}`,
    "docker build -t Bad .": 'ERROR: failed to build: invalid tag "Bad": repository name must be lowercase\n',
  };
  for (const [line, words] of Object.entries(cases)) expect((await computer.run(line)).stderr).toBe(words);
});

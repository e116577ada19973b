import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

// As buildx 0.13.1, whose version ours says it is; that of a tag is BuildKit's newer word.
it("docker build used wrongly speaks as buildx, which does it", async () => {
  const computer = await createComputer();
  const count = `ERROR: "docker buildx build" requires exactly 1 argument.
See 'docker buildx build --help'.

Usage:  docker buildx build [OPTIONS] PATH | URL | -

Start a build
`;
  const cases = {
    "docker build": count,
    "docker image build a b": count,
    "docker builder build --nosuch .": "unknown flag: --nosuch\nSee 'docker buildx build --help'.\n",
    "docker build -t Bad .": 'ERROR: failed to build: invalid tag "Bad": repository name must be lowercase\n',
  };
  for (const [line, words] of Object.entries(cases)) expect((await computer.run(line)).stderr).toBe(words);
});

import { nodePorts } from "../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../src/computer/index.ts";
import { defineReplay } from "../replay.ts";

const HOME = "/home/learner";

// Recorded from the real npm by record-sessions.mjs, against a registry that was made of our data file.
defineReplay("npm 11.19.1", {
  path: "tests/tools/recorded/npm-11.19.1.txt",
  computer: async () => {
    const computer = await createHostedComputer({
      ports: nodePorts,
      env: { PATH: "/usr/bin:/bin", SHELL: "/bin/bash" },
    });
    for (const name of ["demo", "peers", "vite", "lib", "app"]) await computer.run(`mkdir ${HOME}/${name}`);
    return computer;
  },
  normalize: (text) =>
    text
      .replace(/ in \d+(?:ms|s|m)$/gm, " in TIME")
      .replace(/\d{4}-\d\d-\d\dT\d\d_\d\d_\d\d_\d{3}Z-/g, "STAMP-")
      .replace(/^published .* ago$/gm, "published AGO"),
});

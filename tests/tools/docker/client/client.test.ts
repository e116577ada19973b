import { nodePorts } from "../../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../../src/computer/index.ts";
import { defineReplay } from "../../replay.ts";
import { serveInside } from "./stand-ins.ts";

const FOLDER = "tests/tools/docker/client/recorded";

/** Ages of an image or container are those of the recording; absolute times are not. */
const normalize = (text: string) =>
  text
    .replace(/\/tmp\/tmp\.\w+/g, "/tmp/FOLDER")
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?( \+0000 UTC|Z)?/g, "TIME");

for (const name of ["lists", "templates", "actions", "builds"]) {
  defineReplay(`docker against a stand-in: ${name}`, {
    path: `${FOLDER}/${name}.txt`,
    normalize,
    surround: (quoted) => `HOME=/home/new DOCKER_HOST=tcp://127.0.0.1:2375 bash -c ${quoted}`,
    computer: async () => {
      const computer = await createHostedComputer({ ports: nodePorts });
      serveInside(computer);
      return computer;
    },
  });
}

defineReplay("docker's usage", {
  surround: (quoted) => `HOME=/home/new DOCKER_HOST=unix:///run/none.sock bash -c ${quoted}`,
  path: `${FOLDER}/usage.txt`,
  computer: () => createHostedComputer({ ports: nodePorts }),
});

defineReplay("docker's help pages", {
  // No engine answered: pages tell of options for Windows, too.
  surround: (quoted) => `DOCKER_HOST=unix:///run/none.sock bash -c ${quoted}`,
  path: `${FOLDER}/help.txt`,
  // Plugins are those that the recording's machine had not.
  normalize: (text) => text.replace(/^ {2}(buildx|compose)\*.*\n/gm, ""),
  // The recording's client had no buildx: its page tells of the legacy builder.
  uncompared: ({ command }) => (/^docker build --help$/.test(command) ? "buildx" : undefined),
  computer: () => createHostedComputer({ ports: nodePorts }),
});

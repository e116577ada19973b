import { nodePorts } from "../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../src/computer/index.ts";
import { installInterpreter } from "../../../src/tools/python/install-interpreter.ts";
import { defineReplay } from "../replay.ts";

const PREFIX = "/home/learner/.pyenv/versions/3.12.1";

// Recorded from the real pip by record-sessions.py, against an index that was made of our data files.
defineReplay("pip 23.2.1", {
  path: "tests/tools/recorded/pip-23.2.1.txt",
  computer: async () => {
    const computer = await createHostedComputer({
      ports: nodePorts,
      // The recording's index let nothing be kept.
      env: { PATH: `${PREFIX}/bin:/usr/bin:/bin`, PIP_NO_CACHE_DIR: "1" },
    });
    installInterpreter(computer.files, { prefix: PREFIX, version: "3.12.1" });
    return computer;
  },
  // In the recording only the index kept nothing.
  rewrite: ({ command }) => (command.includes("cache dir") ? `env -u PIP_NO_CACHE_DIR ${command}` : command),
  normalize: (text) =>
    text
      // The default in the help.
      .replace(/(https?:\/\/[^ ]+\/simple\)\. This should)(?:\s+\S+){21}/, "URL")
      .replace(/━+ (\S+ [kM]B) +\S+ [kM]B\/s/g, "━ $1")
      .replace(
        /https:\/\/files\.pythonhosted\.org\/packages\/(?:[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]+\/)?/g,
        "",
      )
      .replace(/\(from https?:\/\/\S+\/simple\//g, "(from INDEX/")
      // The recording's home is some characters longer: the location column of `list -v`.
      .replace(/(Location) +(Installer\n)|-{40,}/g, "$1 $2"),
});

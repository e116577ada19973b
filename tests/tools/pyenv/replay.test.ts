import type { Computer } from "../../../src/computer/index.ts";
import { defineReplay } from "../replay.ts";
import { pyenvComputer } from "./room.ts";

async function computerAfter(script: string): Promise<Computer> {
  const computer = await pyenvComputer();
  await computer.run(script);
  return computer;
}

/** Where the recording got its archives from, and the name of a temporary directory. */
function withoutPlaces(text: string): string {
  return text.replace(/^-> \S+\/(Python-\S+)$/m, "-> $1").replace(/pyenv-doctor\.\d+\.\d+/, "pyenv-doctor.N");
}

const SURROUND = (quoted: string) => `timeout 60 bash -c ${quoted}`;

defineReplay("a session of pyenv", {
  path: "tests/tools/pyenv/recorded/session.txt",
  // `pyenv doctor` asks for git, and does no more with it than a script can.
  computer: () =>
    computerAfter(
      "echo 3.11.7 > ~/.pyenv/version; printf '#!/bin/sh\\n' > ~/.pyenv/bin/git; chmod +x ~/.pyenv/bin/git",
    ),
  cwd: "/home/learner/proj/sub",
  surround: SURROUND,
  normalize: withoutPlaces,
  uncompared: ({ command }) =>
    command.includes("python -c")
      ? "there is no engine for Python code on the computer of a test"
      : undefined,
});

defineReplay("installing, choosing and uninstalling", {
  path: "tests/tools/pyenv/recorded/install-local-uninstall.txt",
  // An environment that was gone when this was recorded, and a cache, so that nothing is downloaded twice.
  computer: () => computerAfter("mkdir ~/.pyenv/cache; echo myenv > ~/proj/sub/.python-version"),
  surround: SURROUND,
  normalize: withoutPlaces,
});

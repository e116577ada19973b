import { nodePorts } from "../../../src/cli/node-ports.ts";
import { nodePython } from "../../../src/cli/python-host.ts";
import { type Computer, type ComputerSnapshot, createHostedComputer } from "../../../src/computer/index.ts";

const PYENV = "/home/learner/.pyenv";

const SETUP = `
curl -fsSL https://pyenv.run | PYENV_PACE=0 bash &&
PYENV_PACE=0 pyenv install 3.10.13 3.11.7 3.12.1 &&
pyenv global 3.11.7 &&
printf '[user]\\n\\tname = Ada Learner\\n\\temail = ada@example.com\\n' > ~/.gitconfig &&
mkdir -p ~/case
`;

let ready: Promise<ComputerSnapshot> | undefined;

async function setUp(): Promise<ComputerSnapshot> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    env: {
      PYENV_ROOT: PYENV,
      PATH: `${PYENV}/shims:${PYENV}/bin:/usr/local/bin:/usr/bin:/bin`,
      PIP_DISABLE_PIP_VERSION_CHECK: "1",
      PIP_PROGRESS_BAR: "off",
    },
  });
  const { status, stderr } = await computer.run(SETUP);
  if (status !== 0) throw new Error(`pyenv could not be set up: ${stderr}`);
  return computer.snapshot();
}

/** A computer where pyenv's 3.10.13, 3.11.7 (global) and 3.12.1 are installed, with their pips. */
export async function pipComputer(): Promise<Computer> {
  ready ??= setUp();
  return createHostedComputer({ ports: nodePorts, python: nodePython, snapshot: await ready });
}

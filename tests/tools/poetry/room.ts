import { nodePorts } from "../../../src/cli/node-ports.ts";
import { nodePython } from "../../../src/cli/python-host.ts";
import { type Computer, type ComputerSnapshot, createHostedComputer } from "../../../src/computer/index.ts";

const HOME = "/home/learner";
const PYENV = `${HOME}/.pyenv`;

/** pyenv with two versions of Python, and poetry, made with Debian's Python; all at once. */
function setupOf(version: string): string {
  return `
(set -e
curl -fsSL https://pyenv.run | PYENV_PACE=0 bash
PYENV_PACE=0 pyenv install 3.10.13 3.11.7
pyenv global 3.11.7
curl -sSL https://install.python-poetry.org | POETRY_PACE=0 POETRY_VERSION=${version} /usr/bin/python3 -
printf '[user]\\n\\tname = Ada Learner\\n\\temail = ada@example.com\\n' > ~/.gitconfig
mkdir -p ~/course ~/case)
`;
}

const ready = new Map<string, Promise<ComputerSnapshot>>();

async function setUp(version: string): Promise<ComputerSnapshot> {
  const computer = await createHostedComputer({ ports: nodePorts, env: ENV });
  const { status, stderr } = await computer.run(setupOf(version));
  if (status !== 0) throw new Error(`poetry could not be set up: ${stderr}`);
  return computer.snapshot();
}

const ENV = {
  PYENV_ROOT: PYENV,
  POETRY_PACE: "0",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
  PIP_PROGRESS_BAR: "off",
  PATH: `${HOME}/.local/bin:${PYENV}/shims:${PYENV}/bin:/usr/local/bin:/usr/bin:/bin`,
};

/** A computer with that poetry, and Python 3.10.13 and 3.11.7 of pyenv beside Debian's 3.11.2. */
export async function poetryComputer(version: string): Promise<Computer> {
  const snapshot = ready.get(version) ?? setUp(version);
  ready.set(version, snapshot);
  return createHostedComputer({ ports: nodePorts, python: nodePython, snapshot: await snapshot });
}

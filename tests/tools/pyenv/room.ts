import { nodePorts } from "../../../src/cli/node-ports.ts";
import { type Computer, type ComputerSnapshot, createHostedComputer } from "../../../src/computer/index.ts";

const ROOT = "/home/learner/.pyenv";

/** What a learner does who begins with pyenv, at once. */
const SETUP = `
curl -fsSL https://pyenv.run | PYENV_PACE=0 bash &&
PYENV_PACE=0 pyenv install 3.9.18 3.10.13 3.12.1 &&
pyenv global 3.10.13 &&
mkdir -p ~/case ~/proj/sub
`;

let ready: Promise<ComputerSnapshot> | undefined;

async function setUp(): Promise<ComputerSnapshot> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    env: { PYENV_ROOT: ROOT, PATH: `${ROOT}/shims:${ROOT}/bin:/usr/local/bin:/usr/bin:/bin` },
  });
  const { status, stderr } = await computer.run(SETUP);
  if (status !== 0) throw new Error(`pyenv could not be set up: ${stderr}`);
  return computer.snapshot();
}

/** A computer with pyenv, where 3.9.18, 3.10.13 (global) and 3.12.1 are installed. */
export async function pyenvComputer(): Promise<Computer> {
  ready ??= setUp();
  return createHostedComputer({ ports: nodePorts, snapshot: await ready });
}

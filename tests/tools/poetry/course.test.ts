import { describe, expect, it } from "vitest";
import { lockProject } from "../../../src/tools/poetry/lock/lock-project.ts";
import { readProject } from "../../../src/tools/poetry/project/pyproject.ts";
import { SIMULATED_INDEX } from "../../../src/tools/python-packages/index/simulated-index.ts";
import { poetryComputer } from "./room.ts";

describe("the course's project", () => {
  it("ends with the tree that the course prints", async () => {
    const computer = await poetryComputer("1.8.5");
    const made = await computer.run(
      "PYENV_PACE=0 pyenv install 3.9.7 && mkdir my_project && cd my_project && pyenv local 3.9.7 && poetry config virtualenvs.in-project true && poetry init -n && poetry add numpy && touch main.py",
    );
    expect(made.status).toBe(0);
    const { stdout } = await computer.run("cd ~/my_project && ls -A");
    expect(stdout.trim().split("\n")).toEqual([
      ".python-version",
      ".venv",
      "main.py",
      "poetry.lock",
      "pyproject.toml",
    ]);
  }, 90_000);
});

const MANY = `[tool.poetry]
name = "many"
version = "1"
description = ""
authors = []

[tool.poetry.dependencies]
python = "^3.11"
tensorflow = "*"
scikit-learn = "*"
pandas = "*"
flask = "*"
requests = "*"
rich = "*"
pytest = "*"
`;

it("resolves some fifty packages fast", async () => {
  const project = readProject("/p", "/p/pyproject.toml", MANY, 8);
  const lock = () =>
    lockProject({ index: SIMULATED_INDEX, project, locked: new Map(), round: () => undefined });
  const packages = await lock();
  expect(packages.length).toBeGreaterThan(45);
  const times: number[] = [];
  for (let at = 0; at < 7; at++) {
    const began = performance.now();
    await lock();
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[3] ?? 0;
  console.log(`${packages.length} packages resolved in ${median.toFixed(1)} ms`);
  // The goal is 50 ms; a machine that does other work too is given time.
  expect(median).toBeLessThan(500);
}, 60_000);

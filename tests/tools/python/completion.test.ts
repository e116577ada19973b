import { beforeAll, describe, expect, test } from "vitest";
import { explainLine } from "../../../src/tutor/explain/explain.ts";
import { formatExplanation } from "../../../src/tutor/explain/format-explanation.ts";
import { explainMessages } from "../../../src/tutor/explain/messages-of.ts";
import { Desk } from "../../shell/interactive/desk.ts";

const PROJECT = `[tool.poetry]
name = "shop"
version = "0.1.0"
description = ""
authors = ["Ada <ada@example.com>"]

[tool.poetry.dependencies]
python = "^3.11"
requests = "^2.31"

[tool.poetry.group.dev.dependencies]
pytest = "^8.0"

[tool.poetry.scripts]
shop-report = "shop:main"
`;

const SETUP = `
python3 -m venv tools && tools/bin/pip install -q rich && export POETRY_PACE=0 PYENV_PACE=0 &&
curl -sSL https://install.python-poetry.org | python3 - && curl -s https://pyenv.run | bash`;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ columns: 100, files: { "/home/learner/pyproject.toml": PROJECT } });
  expect(await desk.computer.run(SETUP)).toMatchObject({ status: 0 });
  await desk.run("PS1='$ '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'");
  await desk.run("export PATH=~/.pyenv/bin:~/.local/bin:$PATH PYENV_PACE=0; pyenv install 3.12.1; clear");
}, 120_000);

/** What the line is after the Tab, where one word fits. */
async function completed(typed: string): Promise<string> {
  desk.written = "";
  await desk.type(`${typed}\t`);
  await desk.until(() => desk.lastRow.startsWith("$ "));
  const row = desk.lastRow;
  await desk.type("\x05\x15");
  return row.slice(2);
}

const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["python3 -m ht", "python3 -m http.server"],
  ["python3 -m venv --with", "python3 -m venv --without-pip"],
  ["python3 -m pip unin", "python3 -m pip uninstall"],
  ["tools/bin/pip show ri", "tools/bin/pip show rich"],
  ["tools/bin/python -m pip uninstall -y pyg", "tools/bin/python -m pip uninstall -y pygments"],
  ["tools/bin/pip install scikit-l", "tools/bin/pip install scikit-learn"],
  ["tools/bin/pip install -r pypr", "tools/bin/pip install -r pyproject.toml"],
  ["tools/bin/pip install --upgr", "tools/bin/pip install --upgrade"],
  ["tools/bin/pip list --format=fr", "tools/bin/pip list --format=freeze"],
  ["tools/bin/pip config ge", "tools/bin/pip config get"],
  ["poetry add scikit-l", "poetry add scikit-learn"],
  ["poetry remove --group d", "poetry remove --group dev"],
  ["poetry remove re", "poetry remove requests"],
  ["poetry install --without main,d", "poetry install --without main,dev"],
  ["poetry env us", "poetry env use"],
  ["poetry env use 3.1", "poetry env use 3.11"],
  ["poetry run sh", "poetry run shop-report"],
  ["poetry run python3 -m pip unin", "poetry run python3 -m pip uninstall"],
  ["poetry version prer", "poetry version prerelease"],
  ["poetry config virtualenvs.in", "poetry config virtualenvs.in-project"],
  ["pyenv vers", "pyenv version"],
  ["pyenv global 3", "pyenv global 3.12.1"],
  ["pyenv install 3.9.1", "pyenv install 3.9.1"],
  ["pyenv install --skip", "pyenv install --skip-existing"],
  ["pyenv uninstall --fo", "pyenv uninstall --force"],
];

describe("Tab behind the tools of Python", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    expect(await completed(typed)).toBe(shown);
  });
});

async function explained(line: string): Promise<string> {
  const told = await explainLine(desk.computer, line, "en");
  if ("messages" in told) return told.messages.join("\n");
  return (
    formatExplanation(told, explainMessages("en"), { columns: 100, styled: false }).split("\n\n")[0] ?? ""
  );
}

const EXPLAINED: readonly (readonly [line: string, ...parts: readonly string[]])[] = [
  [
    "python3 -m pip install -U 'rich>=13' -r req.txt",
    "\n  -m pip          run library module as a script (terminates option list)",
    "\n  pip             install and manage Python packages",
    "\n    install       Install packages.",
    "\n      -U          Upgrade all specified packages to the newest available version",
    "\n      'rich>=13'  REQUIREMENT",
    "\n      -r req.txt  Install from the given requirements file",
  ],
  [
    "python3 -m venv --prompt x .venv",
    "--prompt x  Provides an alternative prompt prefix for this environment",
    ".venv       ENV_DIR: not there yet",
  ],
  ["python3 -m http.server -d . 8080", "-d .          serve this directory", "8080          PORT"],
  ["python3 -c 'print(1)' -x", "-c 'print(1)'  program passed in as string", "-x             an argument"],
  ["python3 -V", "-V     print the Python version number and exit (also --version)"],
  ["python3 pyproject.toml --name x", "pyproject.toml  a file", "--name          an argument"],
  ["tools/bin/pip uninstall -y rich", "rich       PACKAGE"],
  [
    "poetry add --group dev pytest@^8",
    "add            Adds a new dependency to pyproject.toml.",
    "--group dev  The group to add the dependency to",
    "pytest@^8    NAME",
  ],
  ["poetry env use 3.11", "use     Activates or creates a new virtualenv", "3.11  PYTHON"],
  ["poetry run python3 -m pip list", "-m pip", "pip     install and", "list  List installed packages."],
  [
    "pyenv install -s 3.12.1",
    "-s      Skip if the version appears to be installed already",
    "3.12.1  VERSION",
  ],
  ["pyenv local --unset", "--unset  forget the version that was set here"],
  ["pyenv frob", "frob  none of its commands"],
  ["pyenv exec python3 -V", "python3  an interpreted", "-V     print the Python version"],
];

describe("explain", () => {
  test.each(EXPLAINED)("%s", async (line, ...parts) => {
    const text = await explained(line);
    for (const part of parts) expect(text).toContain(part);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const SLOW = { timeout: 300_000 };

interface Exchange {
  readonly line: string;
  readonly printed: string;
}

/** What record-session.sh wrote: `$ line`, and below it what was printed. */
function recordedSession(): readonly Exchange[] {
  const text = readFileSync(new URL("session.txt", import.meta.url), "utf8");
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({
      line: part.slice(0, part.indexOf("\n")),
      printed: part.slice(part.indexOf("\n") + 1),
    }));
}

/** How long it took, and lines of the standard library, differ from version to version. */
function comparable(text: string): string {
  return text
    .replace(/=+( [^=\n]*)\bin \d+\.\d\ds( )=+/g, "=$1in N s$2=")
    .replace(/\bin \d+\.\d\ds/g, "in N s")
    .replace(/(importlib\/__init__\.py):\d+/g, "$1:N")
    .replace(/pytest-\d+\/test_/g, "pytest-N/test_");
}

describe("pytest", () => {
  it("does what the real one does", SLOW, async () => {
    const computer = await createComputer();
    const { stdout } = await computer.run(
      "python3 -m venv ~/env && . ~/env/bin/activate && pip install pytest && mkdir shop && cd shop",
    );
    expect(stdout).toContain(
      "Successfully installed iniconfig-2.3.0 packaging-24.2 pluggy-1.6.0 pygments-2.19.1 pytest-8.4.2",
    );
    const session = recordedSession();
    expect(session.length).toBeGreaterThan(20);
    for (const { line, printed } of session) {
      const result = await computer.run(`{ ${line}\n} 2>&1`);
      // The environment's interpreter, where the recorded one was the system's.
      const shown = result.stdout.replaceAll("/home/learner/env/bin/python3", "/usr/bin/python3");
      expect(comparable(shown), line).toBe(comparable(printed));
    }
  });

  it("is a package as others: shown, listed, removed with all its files", SLOW, async () => {
    const computer = await createComputer();
    await computer.run(
      "python3 -m venv ~/env && . ~/env/bin/activate && pip install pytest && pytest --version",
    );
    const { stdout } = await computer.run(
      "pip uninstall -y pytest pluggy > /dev/null; ls ~/env/lib/python3.11/site-packages; ls ~/env/bin; pytest",
    );
    expect(stdout).not.toMatch(/pytest|pluggy/);
    expect(stdout).toContain("iniconfig");
  });

  it("runs in a project of poetry, and under an earlier Python", SLOW, async () => {
    const computer = await createComputer();
    await computer.run(`curl -fsSL https://pyenv.run | PYENV_PACE=0 bash
export PATH="$HOME/.local/bin:$HOME/.pyenv/bin:$PATH"; eval "$(pyenv init - bash)"
curl -sSL https://install.python-poetry.org | python3 -
PYENV_PACE=0 pyenv install 3.9.7; poetry new shop; cd shop; sed -i 's/^python = .*/python = "^3.9"/' pyproject.toml; pyenv local 3.9.7; poetry env use python`);
    const added = await computer.run("poetry add --group dev pytest");
    expect(added.stdout).toContain("Installing pytest (8.4.2)");
    await computer.run("printf 'def test_one():\\n    assert 1 + 1 == 2\\n' > tests/test_one.py");
    const { stdout } = await computer.run("poetry run pytest 2>&1");
    expect(stdout).toContain(
      "platform linux -- Python 3.9.7, pytest-8.4.2, pluggy-1.6.0\nrootdir: /home/learner/shop\n",
    );
    expect(stdout).toContain("configfile: pyproject.toml\n");
    expect(stdout).toMatch(/tests\/test_one\.py \. +\[100%\]/);
  });
});

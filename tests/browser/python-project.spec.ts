import { expect } from "@playwright/test";
import { enter, openPage, PROMPT, screenText, test } from "./support.ts";

// CPython and poetry's packages are fetched, on a machine that may be busy.
test.setTimeout(900_000);
test.use({ viewport: { width: 1500, height: 900 } });

test("a project from zero: pyenv, poetry, numpy, and pytest that runs", async ({ page }) => {
  const wheels: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".whl")) wheels.push(new URL(request.url()).pathname);
  });
  let count = 0;
  const run = async (line: string) => {
    count++;
    await page.keyboard.type(`clear; ${line}; echo line ${count} ended $?`);
    await page.keyboard.press("Enter");
    const end = new RegExp(`(?:^|\\n)line ${count} ended 0\\n.*\\$ ?$`);
    await expect.poll(() => screenText(page), { timeout: 300_000 }).toMatch(end);
    return screenText(page);
  };
  await openPage(page);
  await enter(page, "export PYENV_PACE=0 POETRY_PACE=0");
  await run("curl https://pyenv.run | bash");
  await run(`export PATH="$HOME/.local/bin:$HOME/.pyenv/bin:$PATH"; eval "$(pyenv init -)"`);
  await run("curl -sSL https://install.python-poetry.org | python3 -");
  // As the course prints it, line by line.
  for (const line of [
    "pyenv install 3.9.7",
    "mkdir my_project",
    "cd my_project",
    "pyenv local 3.9.7",
    "poetry config virtualenvs.in-project true",
    "poetry init -n",
    "poetry add numpy",
    "touch main.py",
  ])
    await run(line);
  const tree = await run("ls -A | sort");
  expect(tree).toContain(".python-version\n.venv\nmain.py\npoetry.lock\npyproject.toml\nline");
  expect(wheels).toEqual([]);

  await run("poetry add --group dev pytest");
  await run(`printf 'def test_sum():\\n    assert 1 + 1 == 2\\n' > test_sum.py`);
  const tested = await run("poetry run pytest");
  expect(tested).toMatch(/platform linux -- Python 3\.\d+\.\d+, pytest-8\.4\.2, pluggy-1\.6\.0/);
  expect(tested).toMatch(/test_sum\.py \. +\[100%\]/);
  expect(tested).toMatch(/1 passed in \d\.\d\ds/);
  expect(wheels.map((path) => path.split("/").at(-1)?.split("-")[0]).sort()).toEqual([
    "iniconfig",
    "packaging",
    "pluggy",
    "pygments",
    "pytest",
  ]);
  await expect.poll(() => screenText(page)).toMatch(PROMPT);
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const SITE = "/home/learner/venv/lib/python3.11/site-packages";

/** A Python of this machine that has pip, if there is one. */
function findPython(): string | undefined {
  const root = process.env.PYENV_ROOT ?? join(process.env.HOME ?? "", ".pyenv");
  return [`${root}/versions/3.12.1/bin/python`, "/usr/bin/python3"].find((path) => {
    try {
      return existsSync(path) && execFileSync(path, ["-m", "pip", "--version"], { stdio: "pipe" }).length > 0;
    } catch {
      return false;
    }
  });
}

const python = findPython();

// The real pip reads the tree that ours wrote.
describe.skipIf(python === undefined)("the real pip", () => {
  const place = mkdtempSync(join(tmpdir(), "rockpool-pip-"));
  let ours: (line: string) => Promise<string>;

  beforeAll(async () => {
    const computer = await createComputer({ env: { PIP_DISABLE_PIP_VERSION_CHECK: "1" } });
    ours = async (line) => (await computer.run(line, { cwd: "/home/learner" })).stdout;
    await ours(
      "python3 -m venv venv; venv/bin/pip install -q flask==2.2.5 pandas; venv/bin/pip install -q 'werkzeug<2'",
    );
    const paths = (await ours(`find ${SITE} -type f`)).trim().split("\n");
    for (const path of paths) {
      const target = join(place, path.slice(SITE.length));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, computer.files.readFile(path) as Uint8Array);
    }
  });
  afterAll(() => rmSync(place, { recursive: true }));

  const real = (...words: string[]) => {
    try {
      return execFileSync(python ?? "", ["-m", "pip", "--disable-pip-version-check", ...words], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        env: { PATH: "/usr/bin:/bin", PYTHONDONTWRITEBYTECODE: "1" },
      });
    } catch (thrown) {
      return (thrown as { stdout: string }).stdout;
    }
  };

  it("lists the same packages", async () => {
    expect(real("list", "--path", place)).toBe(await ours("venv/bin/pip list"));
  });

  it("freezes the same", async () => {
    const without = (text: string) => text.replace(/^(setuptools|wheel)==.*\n/gm, "");
    expect(without(real("freeze", "--path", place))).toBe(without(await ours("venv/bin/pip freeze")));
  });
});

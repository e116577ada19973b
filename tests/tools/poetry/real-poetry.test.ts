import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { poetryComputer } from "./room.ts";

const REAL = "/usr/bin/poetry";
const isThere =
  spawnSync(REAL, ["--version"], { env: { HOME: tmpdir(), PATH: "/usr/bin:/bin" } }).status === 0;
if (!isThere)
  console.warn("real poetry (Debian's python3-poetry) is not here: its opinion of our files is not asked");

/** The course's project and more, with our poetry; then the real one is asked whether the lock file fits. */
it.skipIf(!isThere)(
  "a real poetry accepts the files of ours",
  async () => {
    const computer = await poetryComputer("1.8.5");
    const made = await computer.run(
      "set -e; cd ~/course; poetry init -n; poetry add numpy; poetry add 'pandas<3' 'requests[socks]'; poetry add -G dev pytest; touch README.md",
    );
    expect({ status: made.status, stderr: made.stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^Creating virtualenv .*\n$/),
    });
    const directory = mkdtempSync(join(tmpdir(), "real-poetry-"));
    chmodSync(directory, 0o755);
    for (const name of ["pyproject.toml", "poetry.lock", "README.md"]) {
      const { stdout } = await computer.run(`cat ~/course/${name}`);
      writeFileSync(join(directory, name), stdout);
    }
    const options = {
      cwd: directory,
      env: { HOME: directory, PATH: "/usr/bin:/bin" },
      encoding: "utf8",
    } as const;
    expect(execFileSync(REAL, ["lock", "--check"], options)).toBe(
      "poetry.lock is consistent with pyproject.toml.\n",
    );
    const shown = execFileSync(REAL, ["show", "--tree", "--no-ansi"], options);
    expect(shown).toContain("numpy");
    expect(shown).toContain("├── ");
  },
  60_000,
);

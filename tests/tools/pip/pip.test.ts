import { beforeAll, describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

type Computer = Awaited<ReturnType<typeof createComputer>>;

const PROJECT = `[project]
name = "tide"
version = "0.1.0"
description = "Tides"
dependencies = ["six>=1.5"]
[project.optional-dependencies]
web = ["flask"]
[project.scripts]
tide = "tide:main"
`;

const QUIET = { PIP_DISABLE_PIP_VERSION_CHECK: "1" };

async function freshComputer(): Promise<Computer> {
  return createComputer({
    env: QUIET,
    files: {
      "/home/learner/proj/pyproject.toml": PROJECT,
      "/home/learner/proj/src/tide/__init__.py": "def main():\n    print(42)\n",
      "/home/learner/old/setup.py": `from setuptools import setup
setup(name="old-tool", version="1.2", install_requires=["idna"], entry_points={"console_scripts": ["old = tool:main"]})
`,
      "/home/learner/old/tool/__init__.py": "",
      "/home/learner/poet/pyproject.toml": `[tool.poetry]
name = "poet"
version = "2.0"
[tool.poetry.dependencies]
python = "^3.9"
click = "^8.1"
`,
      "/home/learner/poet/poet/__init__.py": "",
      "/home/learner/odd/pyproject.toml": "[project\n",
      "/home/learner/new/pyproject.toml": `[project]\nname = "new"\nversion = "1"\nrequires-python = ">=3.13"\n`,
      "/home/learner/empty/notes": "",
    },
  });
}

describe("Debian's own pip", () => {
  let computer: Computer;
  beforeAll(async () => {
    computer = await freshComputer();
  });
  const run = (line: string) => computer.run(line, { cwd: "/home/learner" });

  it("is kept away from the system's packages", async () => {
    const { stdout, stderr, status } = await run("pip install requests");
    expect(stdout).toBe("");
    expect(stderr).toContain(
      "error: externally-managed-environment\n\n× This environment is externally managed\n╰─> To",
    );
    expect(stderr).toContain("\n    \n    If you wish");
    expect(status).toBe(1);
  });

  it("does not remove what the system manages either", async () => {
    expect((await run("pip uninstall -y wheel")).status).toBe(1);
  });

  it("lists what Debian brings, and says whose it is", async () => {
    const { stdout } = await run("pip --version; pip freeze --all; pip show wheel | grep Location");
    expect(stdout).toBe(`pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)
pip==23.0.1
setuptools==66.1.1
wheel==0.38.4
Location: /usr/lib/python3/dist-packages
`);
  });

  it("installs for the user where it is told to break the rule", async () => {
    const { stdout } = await run(
      "pip install --break-system-packages six && ls ~/.local/lib/python3.11/site-packages",
    );
    expect(stdout).toBe(`Defaulting to user installation because normal site-packages is not writeable
Collecting six
  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
Installing collected packages: six
Successfully installed six-1.17.0
__pycache__
six-1.17.0.dist-info
six.py
`);
  });

  it("warns root", async () => {
    const root = await createComputer({ user: "root", env: QUIET });
    const { stderr } = await root.run("pip install --break-system-packages six");
    expect(stderr).toBe(
      "WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv\n",
    );
  });
});

/** In one environment, one after the other: a line, and what it prints and ends with. */
const STEPS: readonly (readonly [
  line: string,
  stdout: string | RegExp,
  stderr?: string | RegExp,
  status?: number,
])[] = [
  [
    "which pip; pip --version",
    /^\/home\/learner\/venv\/bin\/pip\npip 23\.0\.1 from \/home\/learner\/venv\/lib/,
  ],
  [
    "pip install -q -e ./proj; pip freeze",
    "six==1.17.0\n# Editable install with no version control (tide==0.1.0)\n-e /home/learner/proj\n",
  ],
  [
    "pip list --editable",
    /^Package Version Editable project location\n-+ -+ -+\ntide {4}0\.1\.0 {3}\/home\/learner\/proj\n$/,
  ],
  [
    "cat venv/lib/python3.11/site-packages/__editable__.tide-0.1.0.pth; head -1 venv/bin/tide",
    /^\/home\/learner\/proj\/src\n#!\/home\/learner\/venv\/bin\/python/,
  ],
  [
    "pip uninstall -y tide",
    "Found existing installation: tide 0.1.0\nUninstalling tide-0.1.0:\n  Successfully uninstalled tide-0.1.0\n",
  ],
  ["ls venv/bin/tide proj/src/tide", /__init__\.py/, /cannot access 'venv\/bin\/tide'/, 2],
  ["pip install './proj[web]' | tail -1", /^Successfully installed .*flask-3\.1\.0.*tide-0\.1\.0\n$/],
  [
    "ls venv/lib/python3.11/site-packages/tide; pip freeze | grep tide",
    "__init__.py\ntide @ file:///home/learner/proj\n",
  ],
  [
    "pip install ./old | tail -1; ls venv/bin/old",
    "Successfully installed idna-3.10 old-tool-1.2\nvenv/bin/old\n",
  ],
  ["pip install -q ./poet; pip show poet | grep Requires", "Requires: click\n"],
  [
    "pip install ./new | tail -1",
    "INFO: pip is looking at multiple versions of new to determine which version is compatible with other requirements. This could take a while.\n",
    "ERROR: Package 'new' requires a different Python: 3.11.2 not in '>=3.13'\n",
  ],
  ["pip install ./odd", "", /^ERROR: \/home\/learner\/odd\/pyproject\.toml: /, 1],
  [
    "pip install ./empty",
    "",
    "ERROR: Directory './empty' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.\n",
    1,
  ],
  [
    "pip install ./nosuch",
    "",
    "ERROR: Invalid requirement: './nosuch'\nHint: It looks like a path. File './nosuch' does not exist.\n",
    1,
  ],
  [
    "pip install -e nosuch",
    "",
    /^ERROR: nosuch is not a valid editable requirement\. It should either be a path/,
    1,
  ],
  [
    "pip install --user six",
    "",
    "ERROR: Can not perform a '--user' install. User site-packages are not visible in this virtualenv.\n",
    1,
  ],
  [
    "pip install 'six; python_version < \"3\"'",
    "Ignoring six: markers 'python_version < \"3\"' don't match your environment\n",
  ],
  [
    "pip install --index-url https://example.com/simple six",
    "Looking in indexes: https://example.com/simple\n",
    /^rockpool: not simulated here/,
    1,
  ],
  ["pip install --no-index nosuch", "", /from versions: none/, 1],
  ["pip install --no-deps --abi none six", "", "rockpool: not simulated here: pip install --abi\n", 1],
  ["pip install -r", "", /-r option requires 1 argument\n$/, 2],
  [
    "pip list --format=yaml",
    "",
    /option --format: invalid choice: 'yaml' \(choose from 'columns', 'freeze', 'json'\)\n$/,
    2,
  ],
  ["pip --nosuch", "", "\nUsage:   \n  pip <command> [options]\n\nno such option: --nosuch\n", 2],
  [
    "pip config set global.timeout 60; pip config get global.timeout; cat ~/.config/pip/pip.conf",
    "Writing to /home/learner/.config/pip/pip.conf\n60\n[global]\ntimeout = 60\n\n",
  ],
  ["pip config get global.nosuch", "", "ERROR: No such key - global.nosuch\n", 1],
  [
    "pip config unset global.timeout; pip config list | grep -v :env:",
    "Writing to /home/learner/.config/pip/pip.conf\n",
    "",
    1,
  ],
  [
    "pip cache dir; pip cache purge | sed 's/[0-9][0-9]*/N/'; pip cache info | tail -2",
    "/home/learner/.cache/pip\nFiles removed: N\nLocally built wheels size: 0 bytes\nNumber of locally built wheels: 0\n",
  ],
  ["pip search flask", "", /PyPI no longer supports 'pip search'/, 1],
  ["pip hash proj/src/tide/__init__.py", /^proj\/src\/tide\/__init__\.py:\n--hash=sha256:[0-9a-f]{64}\n$/],
  [
    "PIP_REQUIRE_VIRTUALENV=1 /usr/bin/python3 -m pip download six",
    "",
    "ERROR: Could not find an activated virtualenv (required).\n",
    3,
  ],
  ["python -m pip instal x", "", 'ERROR: unknown command "instal" - maybe you meant "install"\n', 1],
  ["pip uninstall -y flask; pip check", /Successfully uninstalled Flask-3\.1\.0/],
];

it("says plainly that it does not compile what has no wheel for this Python", async () => {
  const computer = await freshComputer();
  const script = "python3 -m venv venv; . venv/bin/activate; pip install numpy==1.19.5; echo $?; pip list";
  const { stdout, stderr } = await computer.run(script, { cwd: "/home/learner" });
  expect(stderr).toContain("rockpool: not simulated here: building numpy 1.19.5 from its source");
  expect(stdout).toMatch(/^1$/m);
  expect(stdout).not.toMatch(/^numpy /m);
});

describe("pip in a virtual environment", () => {
  let computer: Computer;
  beforeAll(async () => {
    computer = await freshComputer();
    await computer.run("python3 -m venv venv", { cwd: "/home/learner" });
  });

  for (const [line, stdout, stderr = "", status = 0] of STEPS) {
    it(line, async () => {
      const found = await computer.run(`. venv/bin/activate; ${line}`, { cwd: "/home/learner" });
      if (typeof stdout === "string") expect(found.stdout).toBe(stdout);
      else expect(found.stdout).toMatch(stdout);
      if (typeof stderr === "string") expect(found.stderr).toBe(stderr);
      else expect(found.stderr).toMatch(stderr);
      expect(found.status).toBe(status);
    });
  }
});

import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const CASES: readonly (readonly [
  name: string,
  line: string,
  stdout: string | RegExp,
  stderr?: string | RegExp,
  status?: number,
])[] = [
  [
    "makes links and a config",
    "python3 -m venv v; readlink v/bin/python v/bin/python3 v/bin/python3.11 v/lib64; head -3 v/pyvenv.cfg",
    "python3\n/usr/bin/python3\npython3\nlib\nhome = /usr/bin\ninclude-system-site-packages = false\nversion = 3.11.2\n",
  ],
  [
    "gives the environment's own prefix",
    "python3 -m venv v; v/bin/python -m pip --version",
    /^pip 23\.0\.1 from \/.*\/v\/lib\/python3\.11\/site-packages\/pip \(python 3\.11\)\n$/,
  ],
  [
    "activates and deactivates",
    'python3 -m venv v; PS1=\'$ \'; old=$PATH; . v/bin/activate; echo "$PS1|${VIRTUAL_ENV##*/}|$(type -P python)" | sed "s,$PWD/,,"; deactivate; echo "$PS1|${VIRTUAL_ENV-none}|$([ "$PATH" = "$old" ] && echo same)"; type deactivate',
    "(v) $ |v|v/bin/python\n$ |none|same\n",
    /deactivate: not found/,
    1,
  ],
  [
    "forgets where commands were found",
    "python3 -m venv v; pip --version >/dev/null; . v/bin/activate; pip --version | cut -d' ' -f4 | sed \"s,$PWD/,,\"",
    "v/lib/python3.11/site-packages/pip\n",
  ],
  [
    "goes from one environment to another",
    "python3 -m venv a --without-pip; python3 -m venv b --without-pip; . a/bin/activate; . b/bin/activate; echo ${VIRTUAL_ENV##*/}; deactivate; echo ${VIRTUAL_ENV-none}",
    "b\nnone\n",
  ],
  [
    "leaves the prompt alone where asked",
    "python3 -m venv v --without-pip; PS1='$ '; VIRTUAL_ENV_DISABLE_PROMPT=1; . v/bin/activate; echo \"$PS1\"",
    "$ \n",
  ],
  [
    "--prompt",
    "python3 -m venv --without-pip --prompt tide v; PS1='$ '; . v/bin/activate; echo \"$PS1\"; grep prompt v/pyvenv.cfg",
    /^\(tide\) \$ \nprompt = 'tide'\ncommand = \/usr\/bin\/python3 -m venv --without-pip --prompt="tide" \/home\/learner\/work\/v\n$/,
  ],
  [
    "--without-pip",
    "python3 -m venv --without-pip v; ls v/bin v/lib/python3.11/site-packages; v/bin/python -m pip",
    "v/bin:\nActivate.ps1\nactivate\nactivate.csh\nactivate.fish\npython\npython3\npython3.11\n\nv/lib/python3.11/site-packages:\n",
    /No module named pip\n$/,
    1,
  ],
  [
    "--system-site-packages",
    "python3 -m venv --system-site-packages --without-pip v; grep include v/pyvenv.cfg; v/bin/python -m pip list | tail -1",
    "include-system-site-packages = true\nwheel      0.38.4\n",
  ],
  [
    "--copies",
    "python3 -m venv --copies --without-pip v; test -L v/bin/python3 || v/bin/python3 -V",
    "Python 3.11.2\n",
  ],
  [
    "--clear",
    "python3 -m venv --without-pip v; touch v/old; python3 -m venv --without-pip --clear v; ls v",
    "bin\ninclude\nlib\nlib64\npyvenv.cfg\n",
  ],
  ["makes several", "python3 -m venv --without-pip a b; ls", "a\nb\n"],
  [
    "an environment of an environment has the same base",
    "python3 -m venv --without-pip a; a/bin/python -m venv --without-pip b; head -1 b/pyvenv.cfg; b/bin/python -V",
    "home = /usr/bin\nPython 3.11.2\n",
  ],
  [
    "wants a directory",
    "python3 -m venv",
    "",
    /venv: error: the following arguments are required: ENV_DIR\n$/,
    2,
  ],
  ["refuses a file", "touch v; python3 -m venv v", "", /^Error: Unable to create directory '.*\/v'\n$/, 1],
  ["refuses a colon", "python3 -m venv a:b", "", /because it contains the PATH separator :\.\n$/, 1],
  [
    "refuses what it does not know",
    "python3 -m venv --nosuch v",
    "",
    /venv: error: unrecognized arguments: --nosuch\n$/,
    2,
  ],
  [
    "refuses --symlinks with --copies",
    "python3 -m venv --symlinks --copies v",
    "",
    /argument --copies: not allowed with argument --symlinks\n$/,
    2,
  ],
  [
    "refuses --upgrade with --clear",
    "python3 -m venv --upgrade --clear v",
    "",
    /you cannot supply --upgrade and --clear together\.\n$/,
    2,
  ],
  [
    "helps",
    "python3 -m venv -h | head -1",
    "usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]\n",
  ],
];

describe("python -m venv", () => {
  for (const [name, line, stdout, stderr = "", status = 0] of CASES) {
    it(name, async () => {
      const computer = await createComputer({
        env: { PIP_DISABLE_PIP_VERSION_CHECK: "1" },
        files: { "/home/learner/work": { dir: true } },
      });
      const found = await computer.run(line, { cwd: "/home/learner/work" });
      if (typeof stdout === "string") expect(found.stdout).toBe(stdout);
      else expect(found.stdout).toMatch(stdout);
      if (typeof stderr === "string") expect(found.stderr).toBe(stderr);
      else expect(found.stderr).toMatch(stderr);
      expect(found.status).toBe(status);
    });
  }
});

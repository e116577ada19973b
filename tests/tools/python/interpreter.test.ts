import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { Errno } from "../../../src/disk/errno.ts";
import { installInterpreter } from "../../../src/tools/python/install-interpreter.ts";
import { identify } from "../../../src/tools/python/interpreter.ts";

const PREFIX = "/home/learner/.pyenv/versions/3.9.18";

async function computerWithPython() {
  const computer = await createComputer();
  expect(installInterpreter(computer.files, { prefix: PREFIX, version: "3.9.18" })).toBeUndefined();
  return computer;
}

describe("installInterpreter", () => {
  it("leaves the programs that make install leaves", async () => {
    const computer = await computerWithPython();
    const { stdout } = await computer.run(
      `cd ${PREFIX}/bin && ls && readlink pip python && head -n 5 pip3 && ./python -V`,
    );
    expect(stdout).toBe(`2to3
2to3-3.9
idle
idle3
idle3.9
pip
pip3
pip3.9
pydoc
pydoc3
pydoc3.9
python
python-config
python3
python3-config
python3.9
python3.9-config
python3.9-gdb.py
pip3.9
python3.9
#!${PREFIX}/bin/python3.9
# -*- coding: utf-8 -*-
import re
import sys
from pip._internal.cli.main import main
Python 3.9.18
`);
  });

  it("brings the pip of its ensurepip", async () => {
    const computer = await computerWithPython();
    const { stdout } = await computer.run(
      `ls ${PREFIX}/lib/python3.9/site-packages; ${PREFIX}/bin/python3.9-config --prefix`,
    );
    expect(stdout).toBe(`README.txt
_distutils_hack
distutils-precedence.pth
pip
pip-23.0.1.dist-info
pkg_resources
setuptools
setuptools-58.1.0.dist-info
${PREFIX}
`);
  });
});

describe("identify", () => {
  it("follows links to the version, not to the place", async () => {
    const { files } = await computerWithPython();
    files.symlink(`${PREFIX}/bin/python`, "/home/learner/py");
    expect(identify(files, "/home/learner/py")).toMatchObject({
      executable: "/home/learner/py",
      prefix: PREFIX,
      basePrefix: PREFIX,
      isVirtual: false,
      version: { text: "3.9.18", short: "3.9" },
      sitePackages: `${PREFIX}/lib/python3.9/site-packages`,
    });
  });

  it("knows a virtual environment by its pyvenv.cfg", async () => {
    const { files } = await computerWithPython();
    files.mkdir("/home/learner/.venv");
    files.mkdir("/home/learner/.venv/bin");
    files.symlink(`${PREFIX}/bin/python3.9`, "/home/learner/.venv/bin/python");
    files.writeFile("/home/learner/.venv/pyvenv.cfg", `home = ${PREFIX}/bin\nversion = 3.9.18\n`);
    expect(identify(files, "/home/learner/.venv/bin/python")).toMatchObject({
      prefix: "/home/learner/.venv",
      basePrefix: PREFIX,
      baseExecutable: `${PREFIX}/bin/python3.9`,
      isVirtual: true,
      sitePackages: "/home/learner/.venv/lib/python3.9/site-packages",
      scripts: "/home/learner/.venv/bin",
    });
  });

  it("knows Debian's own", async () => {
    const { files } = await createComputer();
    expect(identify(files, "/usr/bin/python3")).toMatchObject({
      version: { text: "3.11.2" },
      isDebian: true,
      externallyManaged: "/usr/lib/python3.11/EXTERNALLY-MANAGED",
    });
    expect(files.stat("/usr/bin/python")).toBe(Errno.ENOENT);
    expect(identify(files, "/usr/bin/ls")).toBeUndefined();
  });
});

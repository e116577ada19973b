import type { Distribution } from "./distribution.ts";
import type { PythonVersion } from "./version.ts";
import type { Planted } from "./write-tree.ts";

/** pip and setuptools as ensurepip leaves them. */

/** A console script as pip (through distlib) writes it for `NAME = MODULE:main`. */
export function consoleScript(interpreter: string, module: string, attribute = "main"): string {
  return `#!${interpreter}
# -*- coding: utf-8 -*-
import re
import sys
from ${module} import ${attribute}
if __name__ == '__main__':
    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])
    sys.exit(${attribute}())
`;
}

/** pip in `prefix/lib/pythonX.Y/site-packages`, with its console scripts in `prefix/bin`. */
export function bundledPip(pip: string, prefix: string, { short, major }: PythonVersion): Distribution {
  const interpreter = `${prefix}/bin/python${short}`;
  return pipDistribution(pip, interpreter, {
    names: [...(major === 2 ? ["pip"] : []), `pip${short}`, `pip${major}`],
    alias: major === 2 ? undefined : `pip${short}`,
  });
}

interface PipScripts {
  readonly names: readonly string[];
  /** What `make install` makes `pip` a link to. */
  readonly alias: string | undefined;
}

/**
 * pip as a distribution. `interpreter` is the path in the scripts' first line; a virtual environment has `pip` as a
 * script of its own.
 */
export function pipDistribution(pip: string, interpreter: string, scripts: PipScripts): Distribution {
  // The entry point moved with pip 19.3.
  const module = Number.parseFloat(pip) >= 19.3 ? "pip._internal.cli.main" : "pip._internal";
  const script = { content: consoleScript(interpreter, module), mode: 0o755 };
  const files: Record<string, Planted> = {
    "pip/__init__.py": `__version__ = "${pip}"\n`,
    "pip/__main__.py": "import sys\n\nfrom pip._internal.cli.main import main\n\nsys.exit(main())\n",
    "pip/_internal/__init__.py": "",
    "pip/_internal/cli/__init__.py": "",
    "pip/_internal/cli/main.py":
      '"""pip, the package installer: its work is done by this computer itself."""\n',
    "pip/_vendor/__init__.py": "",
    "pip/py.typed": "",
  };
  for (const name of scripts.names) files[`../../../bin/${name}`] = script;
  if (scripts.alias !== undefined) files["../../../bin/pip"] = { link: scripts.alias };
  return {
    name: "pip",
    version: pip,
    files,
    metadata: [
      ["Summary", "The PyPA recommended tool for installing Python packages."],
      ["Home-page", "https://pip.pypa.io/"],
      ["Author", "The pip developers"],
      ["Author-email", "distutils-sig@python.org"],
      ["License", "MIT"],
      ["Requires-Python", ">=3.7"],
    ],
    topLevel: ["pip"],
    entryPoints: `[console_scripts]\npip = ${module}:main\npip3 = ${module}:main\n`,
    installer: "pip",
    isRequested: true,
  };
}

/** Since setuptools 52 there is no easy_install any more. */
function easyInstall(
  version: string,
  prefix: string,
  { short, major }: PythonVersion,
): Record<string, Planted> {
  if (Number.parseInt(version, 10) >= 52) return {};
  const text = consoleScript(`${prefix}/bin/python${short}`, "setuptools.command.easy_install");
  const script = { content: text, mode: 0o755 };
  return {
    [`../../../bin/easy_install-${short}`]: script,
    "../../../bin/easy_install": major === 2 ? script : { link: `easy_install-${short}` },
  };
}

/** The `wheel` that older virtualenvs bring. */
export function bundledWheel(version: string): Distribution {
  return {
    name: "wheel",
    version,
    files: { "wheel/__init__.py": `__version__ = "${version}"\n` },
    metadata: [
      ["Summary", "A built-package format for Python"],
      ["Author-email", "Daniel Holth <dholth@fastmail.fm>"],
      ["Requires-Python", ">=3.7"],
    ],
    topLevel: ["wheel"],
    installer: "pip",
    isRequested: false,
  };
}

export function bundledSetuptools(version: string, prefix: string, python: PythonVersion): Distribution {
  return {
    name: "setuptools",
    version,
    files: {
      "setuptools/__init__.py": `"""Extensions to the 'distutils' for large or complex distributions"""\n\n__version__ = "${version}"\n`,
      "pkg_resources/__init__.py": '"""Package resource API"""\n',
      ...(Number.parseInt(version, 10) >= 50
        ? {
            "_distutils_hack/__init__.py": "",
            "distutils-precedence.pth":
              "import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os.environ.get(var, 'stdlib') == 'local'; enabled and __import__('_distutils_hack').add_shim(); \n",
          }
        : { "easy_install.py": '"""Run the EasyInstall command"""\n' }),
      ...easyInstall(version, prefix, python),
    },
    metadata: [
      ["Summary", "Easily download, build, install, upgrade, and uninstall Python packages"],
      ["Home-page", "https://github.com/pypa/setuptools"],
      ["Author", "Python Packaging Authority"],
      ["Author-email", "distutils-sig@python.org"],
      ["License", "MIT"],
      ["Requires-Python", ">=3.6"],
    ],
    topLevel: ["_distutils_hack", "pkg_resources", "setuptools"],
    installer: "pip",
    isRequested: true,
  };
}

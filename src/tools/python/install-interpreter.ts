import type { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { bundledPip, bundledSetuptools } from "./bundled-packages.ts";
import { writeDistribution } from "./distribution.ts";
import { interpreterFile } from "./interpreter.ts";
import { standardLibrary } from "./standard-library.ts";
import { bundledWith, isAtLeast, type PythonVersion, parsePythonVersion } from "./version.ts";
import { type Planted, writeTree } from "./write-tree.ts";

export interface Installation {
  /** An absolute path, such as `/home/learner/.pyenv/versions/3.9.18`. */
  readonly prefix: string;
  readonly version: string;
}

/** What `make install` of CPython leaves below `prefix`, with the pip that its ensurepip brings. */
export function installInterpreter(files: Files, { prefix, version: text }: Installation): Errno | undefined {
  const version = parsePythonVersion(text);
  if (!version) throw new Error(`${text} is no version of CPython`);
  const bundled = bundledWith(version);
  const library = `lib/python${version.short}`;
  const sitePackages = `${prefix}/${library}/site-packages`;
  return (
    writeTree(files, prefix, {
      ...programsOf(prefix, version),
      [`include/python${version.short}`]: { directory: true },
      "lib/pkgconfig": { directory: true },
      "share/man/man1": { directory: true },
    }) ??
    writeTree(files, `${prefix}/${library}`, standardLibrary(version)) ??
    (bundled.setuptools === undefined
      ? undefined
      : writeDistribution(files, sitePackages, bundledSetuptools(bundled.setuptools, prefix, version))) ??
    writeDistribution(files, sitePackages, bundledPip(bundled.pip, prefix, version))
  );
}

/** `bin/`: the interpreter, its names, and the small scripts that come with it. */
function programsOf(prefix: string, version: PythonVersion): Record<string, Planted> {
  const { short, major, text } = version;
  const interpreter = { content: interpreterFile(text), mode: 0o755 };
  const script = (body: string) => ({ content: `#!${prefix}/bin/python${short}\n${body}`, mode: 0o755 });
  const idle = script(IDLE);
  const pydoc = script(PYDOC);
  const config = { content: configScript(prefix, version), mode: 0o755 };
  if (major === 2)
    return inBin({
      [`python${short}`]: interpreter,
      python2: { link: `python${short}` },
      python: { link: "python2" },
      [`python${short}-config`]: config,
      "python2-config": { link: `python${short}-config` },
      "python-config": { link: "python2-config" },
      [`python${short}-gdb.py`]: { content: GDB, mode: 0o755 },
      "2to3": script(TWO_TO_THREE),
      idle,
      pydoc,
      "smtpd.py": script("import smtpd\n"),
    });
  const hasModel = !isAtLeast(version, 3, 8);
  return inBin({
    [`python${short}`]: interpreter,
    python3: { link: `python${short}` },
    python: { link: `python${short}` },
    [`python${short}-config`]: hasModel ? { link: `python${short}m-config` } : config,
    ...(hasModel ? { [`python${short}m`]: interpreter, [`python${short}m-config`]: config } : {}),
    "python3-config": { link: `python${short}-config` },
    "python-config": { link: `python${short}-config` },
    [`python${short}-gdb.py`]: { content: GDB, mode: 0o755 },
    ...withLinks("idle", short, idle),
    ...withLinks("pydoc", short, pydoc),
    ...(isAtLeast(version, 3, 13)
      ? {}
      : { [`2to3-${short}`]: script(TWO_TO_THREE), "2to3": { link: `2to3-${short}` } }),
    ...(hasModel ? { [`pyvenv-${short}`]: script(PYVENV), pyvenv: { link: `pyvenv-${short}` } } : {}),
  });
}

/** `idle3.9`, and `idle3` and `idle` that point to it. */
function withLinks(name: string, short: string, planted: Planted): Record<string, Planted> {
  const whole = `${name}${short}`;
  return { [whole]: planted, [`${name}3`]: { link: whole }, [name]: { link: whole } };
}

function inBin(tree: Readonly<Record<string, Planted>>): Record<string, Planted> {
  return Object.fromEntries(Object.entries(tree).map(([name, planted]) => [`bin/${name}`, planted]));
}

const IDLE = `
from idlelib.pyshell import main
if __name__ == '__main__':
    main()
`;
const PYDOC = `
import pydoc
if __name__ == '__main__':
    pydoc.cli()
`;
const TWO_TO_THREE = `import sys
from lib2to3.main import main

sys.exit(main("lib2to3.fixes"))
`;
const PYVENV = `import sys
from venv import main

sys.exit(main())
`;
const GDB = "# Helps the debugger gdb to show Python objects.\n";

/** The answers of python-config(1) that builds ask for. */
function configScript(prefix: string, { short }: PythonVersion): string {
  return `#!/bin/sh
# Tells how to compile and link against this Python.
prefix='${prefix}'
usage="Usage: $0 --prefix|--exec-prefix|--includes|--libs|--cflags|--ldflags|--extension-suffix|--help|--abiflags|--configdir|--embed"
[ $# -gt 0 ] || { echo "$usage" >&2; exit 1; }
for option; do
  case $option in
    --help) echo "$usage"; exit 0 ;;
    --prefix|--exec-prefix) echo "$prefix" ;;
    --includes|--cflags) echo "-I$prefix/include/python${short}" ;;
    --libs) echo "-ldl -lm" ;;
    --ldflags) echo "-L$prefix/lib -ldl -lm" ;;
    --extension-suffix) echo ".cpython-${short.replace(".", "")}-x86_64-linux-gnu.so" ;;
    --abiflags) echo ;;
    --configdir) echo "$prefix/lib/python${short}/config-${short}-x86_64-linux-gnu" ;;
    --embed) ;;
    *) echo "$usage" >&2; exit 1 ;;
  esac
done
`;
}

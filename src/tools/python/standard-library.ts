import type { PythonVersion } from "./version.ts";
import { isAtLeast } from "./version.ts";
import type { Planted } from "./write-tree.ts";

/**
 * The standard library as it shows on the disk: its best-known modules by name. Their code runs inside the engine, so the
 * files say only that; what must be there (os.py marks the place for getpath) is there.
 */
const MODULES: readonly string[] = [
  "abc",
  "argparse",
  "ast",
  "base64",
  "bisect",
  "calendar",
  "cmd",
  "code",
  "codecs",
  "configparser",
  "contextlib",
  "copy",
  "csv",
  "dataclasses",
  "datetime",
  "decimal",
  "difflib",
  "dis",
  "enum",
  "fnmatch",
  "fractions",
  "functools",
  "getpass",
  "glob",
  "gzip",
  "hashlib",
  "heapq",
  "inspect",
  "io",
  "keyword",
  "locale",
  "numbers",
  "operator",
  "os",
  "pathlib",
  "pdb",
  "pickle",
  "platform",
  "posixpath",
  "pprint",
  "pydoc",
  "random",
  "re",
  "runpy",
  "secrets",
  "shlex",
  "shutil",
  "site",
  "socket",
  "statistics",
  "string",
  "subprocess",
  "sysconfig",
  "tempfile",
  "textwrap",
  "this",
  "timeit",
  "token",
  "traceback",
  "types",
  "typing",
  "uuid",
  "warnings",
  "zipfile",
]; // prettier-ignore

const PACKAGES: readonly string[] = [
  "asyncio",
  "collections",
  "concurrent",
  "email",
  "encodings",
  "ensurepip",
  "html",
  "http",
  "idlelib",
  "importlib",
  "json",
  "logging",
  "multiprocessing",
  "sqlite3",
  "tkinter",
  "unittest",
  "urllib",
  "venv",
  "xml",
]; // prettier-ignore

const NAMED_IN_SITE_PACKAGES = `This directory exists so that 3rd party packages can be installed
here.  Read the source for site.py for more details.
`;

function moduleText(name: string): string {
  return `"""${name}: a part of Python's standard library. Its code runs inside the interpreter of this computer."""\n`;
}

/** Files from `PREFIX/lib/python3.9` on. */
export function standardLibrary(version: PythonVersion): Record<string, Planted> {
  const tree: Record<string, Planted> = {};
  for (const name of MODULES) tree[`${name}.py`] = moduleText(name);
  for (const name of PACKAGES) tree[`${name}/__init__.py`] = moduleText(name);
  if (!isAtLeast(version, 3, 13)) tree["lib2to3/__init__.py"] = moduleText("lib2to3");
  tree["lib-dynload"] = { directory: true };
  tree["site-packages/README.txt"] = NAMED_IN_SITE_PACKAGES;
  return tree;
}

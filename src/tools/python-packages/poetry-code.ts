import type { Planted } from "../python/write-tree.ts";

/** What stands for poetry's code: its version, from which its ways follow, and a module that hands over to tools/poetry. */
export function poetryCode(version: string): Readonly<Record<string, Planted>> {
  return {
    "poetry/__init__.py": "",
    "poetry/__version__.py": `__version__ = "${version}"\n`,
    "poetry/__main__.py": "import sys\n\nfrom poetry.console.application import main\n\nsys.exit(main())\n",
    "poetry/console/__init__.py": "",
    "poetry/console/application.py": '"""poetry: its work is done by this computer itself."""\n',
  };
}

/**
 * Debian 12's own Python with python3-venv and python3-pip: no `python`, and a mark that keeps pip away (PEP 668).
 * It belongs to the first prompt's code: only what a fresh computer shows.
 */
const EXTERNALLY_MANAGED = `[externally-managed]
Error=To install Python packages system-wide, try apt install
 python3-xyz, where xyz is the package you are trying to
 install.

 If you wish to install a non-Debian-packaged Python package,
 create a virtual environment using python3 -m venv path/to/venv.
 Then use path/to/venv/bin/python and path/to/venv/bin/pip. Make
 sure you have python3-full installed.

 If you wish to install a non-Debian packaged Python application,
 it may be easiest to use pipx install xyz, which will manage a
 virtual environment for you. Make sure you have pipx installed.

 See /usr/share/doc/python3.11/README.venv for more information.
`;

const PYDOC = `#!/usr/bin/python3.11

import pydoc
if __name__ == '__main__':
    pydoc.cli()
`;

/** pip, as python3-pip brings it. */
const PIP = `#!/usr/bin/python3
# -*- coding: utf-8 -*-
import re
import sys
from pip._internal.cli.main import main
if __name__ == '__main__':
    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])
    sys.exit(main())
`;

/** METADATA of what Debian's packages bring. */
function metadata(name: string, version: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`;
}

const DIST_PACKAGES = "/usr/lib/python3/dist-packages";

/** Files and links besides the program itself. */
export const DEBIAN_PYTHON_FILES: Readonly<Record<string, string | { readonly link: string }>> = {
  "/usr/bin/python3": { link: "python3.11" },
  "/usr/bin/pydoc3": { link: "pydoc3.11" },
  "/usr/bin/pydoc3.11": PYDOC,
  "/usr/lib/python3.11/EXTERNALLY-MANAGED": EXTERNALLY_MANAGED,
  "/usr/lib/python3.11/os.py": "",
  "/usr/lib/python3.11/ensurepip/__init__.py": "",
  "/usr/lib/python3.11/venv/__init__.py": "",
  "/usr/bin/pip": PIP,
  "/usr/bin/pip3": PIP,
  "/usr/bin/pip3.11": PIP,
  [`${DIST_PACKAGES}/pip/__init__.py`]: '__version__ = "23.0.1"\n',
  [`${DIST_PACKAGES}/pip-23.0.1.dist-info/METADATA`]: metadata("pip", "23.0.1"),
  [`${DIST_PACKAGES}/pip-23.0.1.dist-info/INSTALLER`]: "debian\n",
  [`${DIST_PACKAGES}/setuptools/__init__.py`]: '__version__ = "66.1.1"\n',
  [`${DIST_PACKAGES}/setuptools-66.1.1.dist-info/METADATA`]: metadata("setuptools", "66.1.1"),
  [`${DIST_PACKAGES}/setuptools-66.1.1.dist-info/INSTALLER`]: "debian\n",
  [`${DIST_PACKAGES}/wheel/__init__.py`]: '__version__ = "0.38.4"\n',
  [`${DIST_PACKAGES}/wheel-0.38.4.dist-info/METADATA`]: metadata("wheel", "0.38.4"),
  [`${DIST_PACKAGES}/wheel-0.38.4.dist-info/INSTALLER`]: "debian\n",
  "/usr/local/lib/python3.11/dist-packages/README": "",
};

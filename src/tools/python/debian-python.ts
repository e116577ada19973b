/**
 * Debian 12's own Python, as python3-minimal leaves it: no `python`, no pip, and a mark that keeps pip away (PEP 668).
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

/** Files and links besides the program itself. */
export const DEBIAN_PYTHON_FILES: Readonly<Record<string, string | { readonly link: string }>> = {
  "/usr/bin/python3": { link: "python3.11" },
  "/usr/bin/pydoc3": { link: "pydoc3.11" },
  "/usr/bin/pydoc3.11": PYDOC,
  "/usr/lib/python3.11/EXTERNALLY-MANAGED": EXTERNALLY_MANAGED,
  "/usr/lib/python3.11/os.py": "",
  "/usr/lib/python3.11/ensurepip/__init__.py": "",
  "/usr/lib/python3.11/venv/__init__.py": "",
  "/usr/lib/python3/dist-packages/README": "",
  "/usr/local/lib/python3.11/dist-packages/README": "",
};

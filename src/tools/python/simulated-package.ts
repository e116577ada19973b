/**
 * A package that our pip has "installed": its name and version are real, its code is not here. Installers write this text
 * as `NAME/__init__.py` (or `NAME.py`); who imports it is told plainly (see bootstrap/ for how the traceback shows it).
 */
export function simulatedPackage(name: string, version: string): string {
  return `${SIMULATED_MARK}
__version__ = "${version}"
raise ModuleNotFoundError(
    "rockpool: ${name} ${version} is installed in the simulation only: its code cannot be imported here"
)
`;
}

/** The first line of such a file. */
export const SIMULATED_MARK = "# rockpool: a package of the simulation";

/** Python: Modules of the standard library that are not here say so. */
export const missingModules = String.raw`# Modules of the standard library that this CPython lacks: who imports one is told that it is the simulation's gap.
import importlib.machinery
import sys
import types

# What earlier versions had: until which.
_REMOVED = {
    (3, 12): "asynchat asyncore distutils imp smtpd",
    (3, 13): (
        "aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap nis nntplib ossaudiodev pipes sndhdr spwd sunau"
        " telnetlib uu xdrlib"
    ),
}
_LACKING = frozenset(
    "_curses curses dbm.gnu ensurepip idlelib nis ossaudiodev resource spwd syslog _tkinter tkinter turtle".split()
)
# Debian has these in packages of their own: without them its Python says what any Python says.
_OF_OTHER_PACKAGES = ("idlelib", "tkinter", "_tkinter")


def _lacks(name):
    if name in _OF_OTHER_PACKAGES and sys.base_prefix == "/usr":
        return False
    return name in _LACKING or any(_version < before and name in names.split() for before, names in _REMOVED.items())


class _MissingModules:
    """The last finder. A spec is found, so that who only looks whether a module exists sees what a real computer has."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if _lacks(name):
            return importlib.machinery.ModuleSpec(name, _MissingModules, origin="built-in")

    @staticmethod
    def create_module(spec):
        _MissingModules.get_code(spec.name)

    @staticmethod
    def get_code(name):
        if name == "turtle" and not _lacks("tkinter"):
            raise ModuleNotFoundError("No module named 'tkinter'", name="tkinter")
        raise ModuleNotFoundError(f"rockpool: not simulated here: the module {name}", name=name)

    @staticmethod
    def exec_module(module):
        pass


sys.meta_path.append(_MissingModules)
`;

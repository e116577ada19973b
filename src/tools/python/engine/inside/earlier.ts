/** Python: What earlier versions had that the engine's has no more. */
export const earlier = String.raw`# What earlier versions had and the engine's version has no more: packages ask 'sys.version_info' and go by it.
import ast
import importlib.abc
import linecache
import re

# Since 3.14 only in importlib.resources.abc.
_OF_RESOURCES = ("ResourceReader", "Traversable", "TraversableResources")

_LINES_OF_IMPORTLIB = importlib.__loader__.get_source("importlib").splitlines(True)


def _bring_back(version):
    if version >= (3, 14):
        return
    _speak_as_before(version)
    importlib.abc.__getattr__ = _of_importlib_abc
    if version < (3, 10):
        # Who makes trees for an earlier version leaves the places of these out.
        ast.alias.lineno = 1
        ast.alias.col_offset = 0


def _place_import_module(library):
    """pytest shows its place where an import fails, by the code's own file name."""
    path = f"{library}/importlib/__init__.py"
    function = importlib.import_module
    function.__code__ = function.__code__.replace(co_filename=path)
    # What stands on the disk there is only the name of the module.
    linecache.cache[path] = (0, None, _LINES_OF_IMPORTLIB, path)


def _of_importlib_abc(name):
    if name in _OF_RESOURCES:
        from importlib.resources import abc

        return getattr(abc, name)
    raise AttributeError(f"module 'importlib.abc' has no attribute {name!r}")
`;

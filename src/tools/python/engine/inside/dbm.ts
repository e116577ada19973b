/** Python: The package dbm. */
export const dbm = String.raw`# The package dbm, which shelve keeps its data in: the simplest of its formats, in a file of values and a list of places.
import ast
import collections.abc
import io
import os
import sys
import types

# Values begin at multiples of so many bytes (Lib/dbm/dumb.py).
_BLOCK = 512


def _blocks(size):
    return (size + _BLOCK - 1) // _BLOCK


class _Database(collections.abc.MutableMapping):
    """NAME.dat with the values, NAME.dir with a line for each key: the key, and place and size of its value."""

    def __init__(self, name, mode, flag):
        self._places = {}
        self._mode = mode
        self._reads_only = flag == "r"
        self._directory, self._data, self._backup = (name + ending for ending in (".dir", ".dat", ".bak"))
        if flag == "n":
            for path in (self._data, self._backup, self._directory):
                if os.path.exists(path):
                    os.remove(path)
        if not os.path.exists(self._data):
            if flag not in ("c", "n"):
                raise FileNotFoundError(2, "No such file or directory", self._data)
            with self._create(self._data):
                pass
        if os.path.exists(self._directory):
            with open(self._directory, encoding="latin-1") as file:
                for line in file:
                    key, place = ast.literal_eval(line.strip())
                    self._places[key.encode("latin-1")] = place
        elif flag not in ("c", "n"):
            raise FileNotFoundError(2, "No such file or directory", self._directory)
        self._is_changed = flag in ("c", "n") and not os.path.exists(self._directory)

    def _create(self, path):
        return io.open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, self._mode), "wb")

    def _check(self):
        if self._places is None:
            raise OSError("DBM object has already been closed")

    def sync(self):
        if self._places is None or not self._is_changed:
            return
        if os.path.exists(self._directory):
            os.replace(self._directory, self._backup)
        with self._create(self._directory) as file:
            for key, place in self._places.items():
                file.write(f"{key.decode('latin-1')!r}, {place!r}\n".encode("latin-1"))
        self._is_changed = False

    def close(self):
        try:
            self.sync()
        finally:
            self._places = None

    def __getitem__(self, key):
        self._check()
        at, size = self._places[_as_bytes(key)]
        with open(self._data, "rb") as file:
            file.seek(at)
            return file.read(size)

    def __setitem__(self, key, value):
        self._check()
        if self._reads_only:
            raise OSError("The database is opened for reading only")
        if not isinstance(value, (str, bytes, bytearray)):
            raise TypeError("values must be bytes or strings")
        key, value = _as_bytes(key), _as_bytes(value)
        at, size = self._places.get(key, (None, 0))
        with open(self._data, "rb+") as file:
            if at is None or _blocks(size) < _blocks(len(value)):
                end = file.seek(0, 2)
                at = _blocks(end) * _BLOCK
                file.write(b"\0" * (at - end))
            file.seek(at)
            file.write(value)
        self._places[key] = (at, len(value))
        self._is_changed = True

    def __delitem__(self, key):
        self._check()
        if self._reads_only:
            raise OSError("The database is opened for reading only")
        del self._places[_as_bytes(key)]
        self._is_changed = True
        self.sync()

    def keys(self):
        self._check()
        return list(self._places)

    def items(self):
        return [(key, self[key]) for key in self.keys()]

    def __contains__(self, key):
        self._check()
        return _as_bytes(key) in self._places

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        self._check()
        return len(self._places)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        self.close()


_Database.__module__ = "dbm.dumb"
_Database.__name__ = _Database.__qualname__ = "_Database"


def _as_bytes(text):
    return text.encode("utf-8") if isinstance(text, str) else bytes(text)


def _open_dumb(file, flag="c", mode=0o666):
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(os.fsdecode(file), mode, flag)


def _which_dbm(filename):
    """'dbm.dumb'; an empty text: there are files, of another kind; None: there are none that can be read."""
    name = os.fsdecode(filename)
    try:
        with open(name + ".dir", "rb") as file:
            if os.path.exists(name + ".dat") and file.read(1) in (b"", b"'", b'"'):
                return "dbm.dumb"
    except OSError:
        pass
    return "" if os.path.isfile(name) else None


def _open_dbm(file, flag="r", mode=0o666):
    kind = _which_dbm(file) if "n" not in flag else None
    if kind is None and "c" not in flag and "n" not in flag:
        raise _dbm_errors("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if kind == "":
        raise _dbm_errors("db type could not be determined")
    return _open_dumb(file, flag, mode)


class _dbm_errors(Exception):
    pass


_dbm_errors.__name__ = _dbm_errors.__qualname__ = "error"
_dbm_errors.__module__ = "dbm"


def _make_dbm():
    package, dumb = types.ModuleType("dbm"), types.ModuleType("dbm.dumb")
    package.__path__ = []
    dumb.error, dumb.open, dumb._Database = OSError, _open_dumb, _Database
    package.dumb, package.open, package.whichdb = dumb, _open_dbm, _which_dbm
    package.error = (_dbm_errors, OSError)
    sys.modules.update({"dbm": package, "dbm.dumb": dumb})


_make_dbm()
`;

/** Python: The modules pwd and grp. */
export const accounts = String.raw`# The modules pwd and grp: what /etc/passwd and /etc/group say.
import pathlib
import sys
import types


def _record_type(module, name, fields):
    """A tuple with names, as the structs of C are."""

    def __repr__(self):
        return f"{module}.{name}({', '.join(f'{field}={value!r}' for field, value in zip(fields, self))})"

    body = {field: property(lambda self, at=at: self[at]) for at, field in enumerate(fields)}
    return type(name, (tuple,), {"__slots__": (), "__module__": module, "__repr__": __repr__, "n_fields": len(fields), **body})


_Account = _record_type(
    "pwd", "struct_passwd", ("pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell")
)
_Group = _record_type("grp", "struct_group", ("gr_name", "gr_passwd", "gr_gid", "gr_mem"))


def _rows_of(path, width):
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            rows = [line.rstrip("\n").split(":") for line in file]
    except OSError:
        return []
    return [row for row in rows if len(row) == width]


def _accounts():
    rows = _rows_of("/etc/passwd", 7)
    return [_Account((*row[:2], int(row[2]), int(row[3]), *row[4:])) for row in rows if (row[2] + row[3]).isdigit()]


def _groups():
    rows = _rows_of("/etc/group", 4)
    return [_Group((*row[:2], int(row[2]), [one for one in row[3].split(",") if one])) for row in rows if row[2].isdigit()]


def _look_up(call, what, kind, entries, at):
    def look_up(key, /):
        if not isinstance(key, kind):
            wanted = "str" if kind is str else "int"
            raise TypeError(f"{call}() argument must be {wanted}, not {type(key).__name__}")
        for entry in entries():
            if entry[at] == key:
                return entry
        raise KeyError(f"{call}(): {what} not found: {key!r}")

    look_up.__name__ = look_up.__qualname__ = call
    return look_up


def _make_account_modules():
    pwd, grp = types.ModuleType("pwd"), types.ModuleType("grp")
    pwd.struct_passwd, grp.struct_group = _Account, _Group
    pwd.getpwall, grp.getgrall = _accounts, _groups
    pwd.getpwnam = _look_up("getpwnam", "name", str, _accounts, 0)
    pwd.getpwuid = _look_up("getpwuid", "uid", int, _accounts, 2)
    grp.getgrnam = _look_up("getgrnam", "name", str, _groups, 0)
    grp.getgrgid = _look_up("getgrgid", "gid", int, _groups, 2)
    for module in (pwd, grp):
        sys.modules[module.__name__] = module
        # Who asked for them before they were there, and noted that they are not.
        if "tarfile" in sys.modules:
            setattr(sys.modules["tarfile"], module.__name__, module)
    pathlib.Path.owner = lambda self, **how: pwd.getpwuid(self.stat(**how).st_uid).pw_name
    pathlib.Path.group = lambda self, **how: grp.getgrgid(self.stat(**how).st_gid).gr_name


_make_account_modules()
`;

/** Python: sys.flags, and what options and variables of the environment change. */
export const flags = String.raw`# sys.flags and what follows from options and the environment, as Python/initconfig.c of CPython reads them.
class _Flags(tuple):
    """sys.flags of the version that was called; equal to other tuples as the real one is."""

    __slots__ = ()

    def __getattr__(self, name):
        """Later flags are asked for by the engine's own library."""
        return getattr(_flags_of_engine, name)

    def __repr__(self):
        return f"sys.flags({', '.join(f'{name}={value!r}' for name, value in zip(_flag_names, self))})"


_Flags.__name__ = _Flags.__qualname__ = "flags"
_Flags.__module__ = "sys"
_flag_names = ()
_flags_of_engine = sys.flags


def _set_flags(values):
    """Which flags there are has grown from version to version, and so has the default of the last one."""
    global _flag_names
    known = {
        name: values.get(name, 0)
        for name in (
            "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose"
            " bytes_warning quiet hash_randomization isolated"
        ).split()
    }
    info = sys.version_info
    if info >= (3, 7):
        known |= {"dev_mode": bool(values.get("dev_mode")), "utf8_mode": values.get("utf8_mode", 0)}
    if info >= (3, 10):
        known["warn_default_encoding"] = values.get("warn_default_encoding", 0)
    if info >= (3, 11):
        known["safe_path"] = bool(values.get("safe_path"))
    if info >= (3, 7):
        known["int_max_str_digits"] = sys.get_int_max_str_digits() if info >= (3, 12) else -1
    _flag_names = tuple(known)
    for at, name in enumerate(_flag_names):
        setattr(_Flags, name, property(lambda self, at=at: self[at]))
    sys.flags = _Flags(known.values())


def _obey_options(config):
    _set_flags(config["flags"])
    sys._xoptions = {}
    for option in config["implementation"]:
        name, equals, value = option.partition("=")
        sys._xoptions[name] = value if equals else True
`;

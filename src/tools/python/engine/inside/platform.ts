/** Python: Names, ids, clocks and waits of the computer instead of WebAssembly's. */
export const platform = String.raw`# What differs between WebAssembly and the Linux that the computer is: names, ids, clocks that wait, programs.
import asyncio
import builtins
import errno
import json
import os
import signal
import sys
import time
import types

_TURN = signal.SIGPWR if hasattr(signal, "SIGPWR") else signal.SIGUSR2


class _VersionInfo(tuple):
    """sys.version_info of another version than the engine's."""

    __slots__ = ()
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        names = ("major", "minor", "micro", "releaselevel", "serial")
        return f"sys.version_info({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


_VersionInfo.__name__ = _VersionInfo.__qualname__ = "version_info"
_VersionInfo.__module__ = "sys"


def _become(config):
    """Takes over the identity of the interpreter that was called."""
    version = config["version"]
    info = _VersionInfo((version["major"], version["minor"], version["micro"], "final", 0))
    sys.version = config["longVersion"]
    sys.version_info = info
    sys.hexversion = info.major << 24 | info.minor << 16 | info.micro << 8 | 0xF0
    sys.platform = "linux"
    # Of 64 bits, as the computer's programs are.
    sys.maxsize = 2**63 - 1
    implementation = dict(vars(sys.implementation))
    implementation.update(
        version=info,
        hexversion=sys.hexversion,
        cache_tag=f"cpython-{info.major}{info.minor}",
        _multiarch="x86_64-linux-gnu",
    )
    sys.implementation = types.SimpleNamespace(**implementation)
    sys.executable = config["executable"]
    sys._base_executable = config["baseExecutable"]
    sys.prefix = sys.exec_prefix = config["prefix"]
    sys.base_prefix = sys.base_exec_prefix = config["basePrefix"]
    sys.orig_argv = list(config["argv"])
    sys.dont_write_bytecode = config["noBytecode"]
    _keep_code_by_its_source()
    _obey_options(config)
    sys.warnoptions = list(config["warnings"])
    if config["warnings"]:
        import warnings

        warnings._processoptions(sys.warnoptions)
    _bring_back(info[:2])
    _describe_build(config)
    _place_import_module(config["standardLibrary"])
    _set_path(config)
    _set_environment(config["env"])
    _replace_calls(config)


def _describe_build(config):
    """What sysconfig reads of the interpreter's Makefile: pydoc, and who builds extensions, look there."""
    base = config["basePrefix"]
    short = config["version"]["short"]
    multiarch = sys.implementation._multiarch
    abi = f"cpython-{short.replace('.', '')}-{multiarch}"
    module = types.ModuleType(f"_sysconfigdata_{sys.abiflags}_{sys.platform}_{multiarch}")
    module.build_time_vars = {
        "ABIFLAGS": "",
        "BINDIR": f"{base}/bin",
        "CC": "gcc -pthread",
        "EXE": "",
        "EXT_SUFFIX": f".{abi}.so",
        "INCLUDEPY": f"{base}/include/python{short}",
        "LIBDEST": f"{base}/lib/python{short}",
        "LIBDIR": f"{base}/lib",
        "MULTIARCH": multiarch,
        "Py_DEBUG": 0,
        "Py_ENABLE_SHARED": 1,
        "SHLIB_SUFFIX": ".so",
        "SOABI": abi,
        "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
        "VERSION": short,
        "exec_prefix": base,
        "prefix": base,
    }
    sys.modules[module.__name__] = module


def _keep_code_by_its_source():
    """
    Kept code is known by its source's size and time in seconds. Where a line at the prompt takes no time at all, a source
    may change twice within a second: such code is kept by the hash of its source (PEP 552).
    """
    import _imp
    from importlib import _bootstrap_external as external

    cache = external.SourceFileLoader._cache_bytecode
    magic = _imp.pyc_magic_number_token

    def cache_bytecode(self, source_path, cache_path, data):
        if data[4:8] == b"\0\0\0\0" and int.from_bytes(data[8:12], "little") >= int(time.time()):
            data[4:16] = b"\3\0\0\0" + _imp.source_hash(magic, self.get_data(source_path))
        return cache(self, source_path, cache_path, data)

    external.SourceFileLoader._cache_bytecode = cache_bytecode


def _set_path(config):
    library = config["standardLibrary"]
    tag = config["version"]["short"].replace(".", "")
    archive = sys.path_importer_cache["/lib/python314.zip"]
    # The standard library's code is the engine's, wherever it seems to stand.
    sys.path_importer_cache[library] = archive
    users = _find_user_site(config)
    packages = [path for path in [*users, *config["packageDirectories"]] if os.path.isdir(path)]
    extra = config["env"].get("PYTHONPATH", "") if not config["ignoresEnvironment"] else ""
    sys.path[:] = [
        *(path for path in extra.split(":") if path),
        f"{os.path.dirname(library)}/python{tag}.zip",
        library,
        f"{library}/lib-dynload",
        *([] if config["noSite"] else packages),
    ]
    if not config["noSite"]:
        _read_path_files(packages)


def _find_user_site(config):
    """The user's own packages, as Lib/site.py finds them: not for an environment that stands apart from the system."""
    import site

    flags = config["flags"]
    is_apart = config["prefix"] != config["basePrefix"] and not config["systemSite"]
    site.PREFIXES = [sys.prefix, sys.base_prefix if config["systemSite"] else sys.exec_prefix]
    site.ENABLE_USER_SITE = not (config["noSite"] or is_apart or flags.get("no_user_site"))
    base = config["env"].get("PYTHONUSERBASE") if not config["ignoresEnvironment"] else None
    site.USER_BASE = base or os.path.join(config["env"].get("HOME") or "/", ".local")
    site.USER_SITE = f"{site.USER_BASE}/lib/python{config['version']['short']}/site-packages"
    return [site.USER_SITE] if site.ENABLE_USER_SITE else []


def _read_path_files(packages):
    """'*.pth': directories that installers add (an editable install); lines of code are left out."""
    for directory in packages:
        for name in sorted(os.listdir(directory)):
            if not name.endswith(".pth"):
                continue
            try:
                with open(f"{directory}/{name}", encoding="utf-8") as file:
                    lines = file.read().splitlines()
            except OSError:
                continue
            for line in lines:
                path = os.path.join(directory, line.strip())
                if line.strip() and not line.startswith(("#", "import ", "import\t")) and os.path.isdir(path):
                    sys.path.append(path)


def _set_environment(wanted):
    for name in list(os.environ):
        if name not in wanted:
            del os.environ[name]
    os.environ.update(wanted)


def _sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    deadline = time.monotonic() + seconds
    while _check(_wait(_bridge.sleep(max(0.0, deadline - time.monotonic()) * 1000))) is None:
        pass


def _replace_calls(config):
    ids = config["ids"]
    for name in ("getuid", "geteuid"):
        setattr(os, name, lambda: ids["uid"])
    for name in ("getgid", "getegid"):
        setattr(os, name, lambda: ids["gid"])
    os.getpid = lambda: ids["pid"]
    os.getppid = lambda: ids["parent"]
    os.getgroups = lambda: list(ids["groups"])
    os.getlogin = lambda: os.environ.get("LOGNAME", "learner")
    os.cpu_count = lambda: ids["processors"]
    os.uname = lambda: os.uname_result(("Linux", ids["host"], ids["kernel"], ids["kernelVersion"], "x86_64"))
    os.isatty = lambda fd: bool(_bridge.isatty(fd)) if 0 <= fd <= 2 else False
    os.access = _access
    os.link = lambda src, dst, **_: _named(_bridge.link(os.fspath(src), os.fspath(dst)), src, dst)
    os.chown = lambda path, uid, gid, **_: _named(_bridge.chown(os.fspath(path), uid, gid), path)
    os.get_terminal_size = _terminal_size
    os.kill = _kill
    time.sleep = _sleep
    _use_own_processor_time()
    time.tzset = _tzset
    _tzset()
    _plain_signal(_TURN, _take_turn)
    _use_own_signals()
    asyncio.run = _run_coroutine
    asyncio.set_event_loop_policy = lambda policy: None
    asyncio.new_event_loop = asyncio.events.new_event_loop = asyncio.SelectorEventLoop
    asyncio.set_event_loop = asyncio.events.set_event_loop = _set_event_loop
    # asyncio.events.get_event_loop is what pyodide asks where it waits.
    asyncio.get_event_loop = _get_event_loop


def _tzset():
    """Initialize, or reinitialize, the local timezone to the value stored in os.environ['TZ']."""
    zone = json.loads(_bridge.setTimeZone(os.environ.get("TZ")))
    time.timezone, time.altzone, time.daylight = zone["timezone"], zone["altzone"], zone["daylight"]
    time.tzname = tuple(zone["names"])


_tzset.__name__ = _tzset.__qualname__ = "tzset"
_tzset.__module__ = "time"


def _use_own_processor_time():
    """Time is counted by steps here: what passes without waiting is the program's own."""
    began = time.monotonic_ns()
    time.process_time_ns = time.thread_time_ns = lambda: time.monotonic_ns() - began
    time.process_time = time.thread_time = lambda: time.process_time_ns() / 1e9


def _named(result, *names):
    if isinstance(result, int) and result < 0:
        raise OSError(-result, os.strerror(-result), *([names[0], None, names[1]] if len(names) > 1 else names))


def _access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return bool(_bridge.access(os.fspath(path), mode))


def _terminal_size(fd=1):
    size = _bridge.terminalSize(fd)
    if not size:
        raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))
    return os.terminal_size((size[0], size[1]))


def _take_turn(signum, frame):
    """CPython comes here now and then: others run meanwhile, and a Ctrl-C gets through."""
    result = _bridge.turn()
    if result == -2000:
        os._exit(137)
    if can_run_sync():
        _check(_wait(result))
    else:
        _bridge.resume(_current_ident == _MAIN_IDENT)
    _bridge.endTurn()
    # Our own code is not left in the middle: a lock that is being taken would stay locked.
    if frame is None or frame.f_code.co_filename != "<rockpool>":
        _run_signals()


_event_loops = {}


def _set_event_loop(loop):
    _event_loops[_current_ident] = loop


def _get_event_loop():
    """That of the program: not the one of pyodide, which is the host's."""
    loop = _get_running_loop() or _event_loops.get(_current_ident)
    if loop is None:
        if _current_ident != _MAIN_IDENT or _current_ident in _event_loops or _version >= (3, 14):
            raise RuntimeError(f"There is no current event loop in thread {threading.current_thread().name!r}.")
        if _version >= (3, 12):
            warnings.warn("There is no current event loop", DeprecationWarning, stacklevel=2)
        loop = _event_loops[_current_ident] = asyncio.SelectorEventLoop()
    return loop


def _run_coroutine(main, *, debug=None, loop_factory=None):
    import asyncio.runners

    with asyncio.runners.Runner(debug=debug, loop_factory=loop_factory or asyncio.SelectorEventLoop) as runner:
        return runner.run(main)


def _kill(pid, number):
    result = _bridge.kill(pid, int(number))
    if result == -2000:
        os._exit(128 + number)
    _named(result)
    # Its own signals come at once, not somewhere later in what it does next.
    _run_signals()
`;

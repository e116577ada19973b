/** Python: The program itself, as Modules/main.c of CPython goes about it. */
export const run = String.raw`# The program itself: 'python -c', '-m', a script, standard input, as CPython's Modules/main.c goes about it.
import codecs
import json
import linecache
import runpy
import tokenize
import types


def _rockpool_run(bridge, text):
    """Runs what the command line asked for and gives the exit status; -2 for an end by SIGINT."""
    global _bridge
    _bridge = bridge
    config = json.loads(text)
    _use_kept_code()
    _become(config)
    version = (config["version"]["major"], config["version"]["minor"])
    _set_traceback_style(version, config["standardLibrary"])
    _open_streams(config)
    if "random" in sys.modules:
        sys.modules["random"].seed()
    if "tempfile" in sys.modules:
        sys.modules["tempfile"]._name_sequence = None
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__annotations__ = {}
    sys.modules["__main__"] = main
    status = _ended_by(lambda: _begin() or _run_work(config, main), config["inspect"])
    if config["inspect"] or status is None:
        interactive = _ended_by(lambda: _interact(config, main, status is None))
        status = interactive if interactive is not None else 0
    try:
        _run_exit_functions()
    except BaseException:
        pass
    _bridge.end()
    late = _flush_streams()
    return late if late and status == 0 else status


_own_frames = 0
_plain_limit, _set_plain_limit = sys.getrecursionlimit, sys.setrecursionlimit


def _count_own_frames():
    """What runs the program is not part of how deep it may go."""
    global _own_frames
    limit, frame, _own_frames = sys.getrecursionlimit(), sys._getframe(1), 0
    while frame is not None:
        _own_frames, frame = _own_frames + 1, frame.f_back
    _set_recursion_limit(limit)


def _set_recursion_limit(limit, /):
    _set_plain_limit(limit + _own_frames if isinstance(limit, int) and limit > 0 else limit)


sys.getrecursionlimit = lambda: _plain_limit() - _own_frames
sys.setrecursionlimit = _set_recursion_limit


def _begin():
    """From here on signals are heard."""
    _set_running_loop(None)
    _bridge.begin()


def _run_exit_functions():
    import atexit

    try:
        threading._shutdown()
    except BaseException as error:
        print(f"Exception ignored in: {threading!r}", file=sys.stderr)
        _print_exception(error)
    atexit._run_exitfuncs()


def _ended_by(work, stays=False):
    """The status with which 'work' ends; None where it asks for the prompt. 'stays': the prompt follows even on an exit."""
    try:
        return work()
    except SystemExit as exit:
        if stays:
            _flush_quietly()
            sys.excepthook(SystemExit, exit, exit.__traceback__)
            return 1
        return _status_of_exit(exit)
    except KeyboardInterrupt as error:
        _flush_quietly()
        sys.excepthook(type(error), error, error.__traceback__)
        return -2
    except BaseException as error:
        _flush_quietly()
        try:
            sys.excepthook(type(error), error, error.__traceback__)
        except SystemExit as exit:
            return _status_of_exit(exit)
        except BaseException:
            _print_exception(error)
        return 1


def _flush_quietly():
    try:
        sys.stdout.flush()
    except BaseException:
        pass


def _status_of_exit(exit):
    code = exit.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    _flush_quietly()
    print(code, file=sys.stderr)
    return 1


def _run_work(config, main):
    work, args = config["work"], config["args"]
    kind = work["kind"]
    safe = config["safePath"]
    if kind == "command":
        sys.argv[:] = ["-c", *args]
        if not safe:
            sys.path.insert(0, "")
        return _run_text(work["text"].encode() + b"\n", "<string>", main, config)
    if kind == "module":
        sys.argv[:] = ["-m", *args]
        if not safe:
            sys.path.insert(0, os.getcwd())
        return _run_module(work["name"], True)
    if kind == "script":
        return _run_script(work["path"], args, main, config)
    sys.argv[:] = [config["stdinName"], *args]
    if not safe:
        sys.path.insert(0, "")
    if config["interactive"]:
        return None
    return _run_text(sys.stdin.buffer.read(), "<stdin>", main, config)


def _run_script(path, args, main, config):
    full = os.path.join(os.getcwd(), path)
    shown = full if _version >= (3, 9) else path
    sys.argv[:] = [path, *args]
    if os.path.isdir(path) or path.endswith((".zip", ".pyz")):
        sys.path.insert(0, path)
        if not any(os.path.exists(os.path.join(path, name)) for name in ("__main__.py", "__main__.pyc")) and os.path.isdir(path):
            print(f"{sys.executable}: can't find '__main__' module in {os.path.normpath(full)!r}", file=sys.stderr)
            return 1
        return _run_module("__main__", False)
    if not config["safePath"]:
        sys.path.insert(0, os.path.dirname(os.path.realpath(path)))
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        text = f"[Errno {error.errno}] {error.strerror}"
        print(f"{config['argv'][0]}: can't open file {shown!r}: {text}", file=sys.stderr)
        return 2
    main.__file__ = shown
    import importlib.machinery

    main.__loader__ = importlib.machinery.SourceFileLoader("__main__", shown)
    main.__cached__ = None
    return _run_text(source, shown, main, config)


def _run_text(source, filename, main, config):
    if config["skipFirstLine"]:
        source = b"\n" + source.partition(b"\n")[2]
    if filename == "<stdin>" or (filename == "<string>" and _version >= (3, 13)):
        lines = source.decode(errors="replace").splitlines(True)
        if _version >= (3, 13):
            linecache.cache[filename] = (len(source), None, lines, filename)
    code = compile(source, filename, "exec", dont_inherit=True, optimize=config["optimize"])
    _count_own_frames()
    exec(code, main.__dict__)
    return 0


def _run_module(name, alter_argv):
    """runpy, with the messages of 'python -m'."""
    _count_own_frames()
    runpy._run_module_as_main(name, alter_argv)
    return 0
`;

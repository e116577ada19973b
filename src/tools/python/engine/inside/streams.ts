/** Python: Standard input, output and error. */
export const streams = `# Standard input, output and error: the descriptors of the simulated process. '_bridge' is set when a program starts; its
# calls give a value at once or, where they must wait, a promise.
import io
import os
import sys
import time

from _asyncio import _get_running_loop, _set_running_loop, _swap_current_task
from pyodide.ffi import JsProxy, can_run_sync, run_sync, to_js

_bridge = None


def _wait(result):
    """A promise comes in an object: pyodide would make a future of asyncio of it."""
    global _current_ident
    # What other threads do meanwhile is none of this one's.
    if isinstance(result, JsProxy):
        promise = getattr(result, "promise", None)
        if promise is not None:
            if not can_run_sync():
                _refuse_waiting()
            own, loop = _current_ident, _get_running_loop()
            task = None if loop is None else _swap_current_task(loop, None)
            _set_running_loop(None)
            # A debugger has no business in there.
            trace = sys.gettrace()
            sys.settrace(None)
            try:
                result = run_sync(promise)
                # Not an exception, which the program could catch.
                if isinstance(result, int) and result == -2000:
                    os._exit(137)
                return result
            finally:
                sys.settrace(trace)
                _current_ident = own
                _set_running_loop(loop)
                if task is not None:
                    _swap_current_task(loop, task)
                _bridge.resume(own == _MAIN_IDENT)
    return result


def _refuse_waiting():
    _bridge.resume(_current_ident == _MAIN_IDENT)
    print("rockpool: not simulated here: waiting for others, where WebAssembly cannot wait (JSPI)", file=sys.stderr)
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _check(result):
    """A number below 0 is an error: -errno. None: a signal was handled meanwhile."""
    if isinstance(result, int) and result < 0:
        if result == -1000:
            _run_signals()
            return None
        raise OSError(-result, os.strerror(-result))
    return result


class _Descriptor(io.RawIOBase):
    def __init__(self, number, name, mode):
        self._number = number
        self.name = name
        self.mode = mode

    def fileno(self):
        return self._number

    def isatty(self):
        return bool(_bridge.isatty(self._number))

    def readable(self):
        return self.mode == "rb"

    def writable(self):
        return self.mode == "wb"

    def readinto(self, buffer):
        got = None
        while got is None:
            got = _check(_wait(_bridge.read(self._number, len(buffer))))
        data = got.to_bytes()
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        data = bytes(data)
        if data:
            _check(_wait(_bridge.write(self._number, to_js(data))))
        return len(data)


def _open_streams(config):
    unbuffered, encoding, errors = config["unbuffered"], config["encoding"] or "utf-8", config["encodingErrors"] or "strict"
    raw = _Descriptor(0, "<stdin>", "rb")
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.BufferedReader(raw), encoding=encoding, errors=errors)
    sys.stdin.mode = "r"
    for number, name in ((1, "stdout"), (2, "stderr")):
        raw = _Descriptor(number, f"<{name}>", "wb")
        terminal = raw.isatty()
        stream = io.TextIOWrapper(
            raw if unbuffered else io.BufferedWriter(raw),
            encoding=encoding,
            errors=errors if number == 1 else "backslashreplace",
            line_buffering=terminal or number == 2,
            write_through=unbuffered,
        )
        stream.mode = "w"
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _flush_streams():
    """As at the end of CPython: an error of standard output gives status 120."""
    status = 0
    for stream, counts in ((sys.stdout, True), (sys.stderr, False)):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except BaseException as error:
            if counts:
                status = 120
                try:
                    print(f"Exception ignored in: {stream!r}", file=sys.stderr)
                    print(f"{type(error).__name__}: {error}", file=sys.stderr)
                except BaseException:
                    pass
    return status
`;

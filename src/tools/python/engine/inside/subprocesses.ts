/** Python: subprocess on the computer's own programs. */
export const subprocesses = `# subprocess: programs of the computer. They run to their end when they are started or waited for; their output is read
# then. The module's own functions (run, check_output, …) stand on this class.
import json
import subprocess


class _Popen:
    def __init__(
        self,
        args,
        bufsize=-1,
        executable=None,
        stdin=None,
        stdout=None,
        stderr=None,
        preexec_fn=None,
        close_fds=True,
        shell=False,
        cwd=None,
        env=None,
        universal_newlines=None,
        startupinfo=None,
        creationflags=0,
        restore_signals=True,
        start_new_session=False,
        pass_fds=(),
        *,
        encoding=None,
        errors=None,
        text=None,
        **_others,
    ):
        self.args = args
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self.encoding = encoding or "utf-8"
        self.errors = errors or "strict"
        self.returncode = None
        self._words = _popen_words(args, shell)
        self._program = os.fspath(executable) if executable else self._words[0]
        self._cwd = os.path.join(os.getcwd(), os.fspath(cwd)) if cwd else os.getcwd()
        self._env = dict(os.environ if env is None else env)
        self._wishes = [stdin, stdout, stderr]
        self._input = io.BytesIO()
        self.stdin = self._text(_Keep(self._input)) if stdin == subprocess.PIPE else None
        self.stdout = self.stderr = None
        self.pid = None
        if not _bridge.exists(self._program, self._cwd, self._env.get("PATH", "")):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), self._program)
        if stdin != subprocess.PIPE:
            self._run()

    def _text(self, stream):
        return io.TextIOWrapper(stream, self.encoding, self.errors, write_through=True) if self.text_mode else stream

    def _data_of(self, wish):
        if wish is None:
            return None
        if wish == subprocess.DEVNULL:
            return b""
        if wish == subprocess.PIPE:
            return self._input.getvalue()
        stream = getattr(wish, "buffer", wish)
        return stream.read() if hasattr(stream, "read") else os.read(wish, 1 << 24)

    def _run(self):
        stdin, stdout, stderr = self._wishes
        _flush_streams()
        options = {
            "words": self._words,
            "program": self._program,
            "cwd": self._cwd,
            "env": self._env,
            "stdout": stdout is not None,
            "stderr": "stdout" if stderr == subprocess.STDOUT else stderr is not None,
        }
        data = self._data_of(stdin)
        result = _wait(_bridge.spawn(json.dumps(options), None if data is None else to_js(data)))
        _check(result)
        self.pid, self.returncode = result[0], result[1]
        self.stdout = self._deliver(stdout, result[2])
        self.stderr = self._deliver(stderr, result[3]) if stderr != subprocess.STDOUT else None

    def _deliver(self, wish, data):
        if wish is None or data is None:
            return None
        data = data.to_bytes()
        if wish == subprocess.PIPE:
            return self._text(io.BytesIO(data))
        if wish != subprocess.DEVNULL:
            if hasattr(wish, "write"):
                wish.flush()
                getattr(wish, "buffer", wish).write(data)
                wish.flush()
            else:
                os.write(wish, data)
        return None

    def poll(self):
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            self._run()
        return self.returncode

    def communicate(self, input=None, timeout=None):
        if input is not None:
            self._input.write(input.encode(self.encoding, self.errors) if isinstance(input, str) else input)
        self.wait()
        return (self.stdout.read() if self.stdout else None, self.stderr.read() if self.stderr else None)

    def send_signal(self, sig):
        pass

    terminate = kill = lambda self: None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.wait()

    def __repr__(self):
        return f"<Popen: returncode: {self.returncode} args: {self.args!r}>"

    __class_getitem__ = classmethod(lambda cls, item: cls)


class _Keep(io.RawIOBase):
    """What is written to a child's standard input; closing it keeps the bytes."""

    def __init__(self, into):
        self._into = into

    def writable(self):
        return True

    def write(self, data):
        return self._into.write(data)


_Popen.__name__ = _Popen.__qualname__ = "Popen"
_Popen.__module__ = "subprocess"
subprocess.Popen = _Popen
`;

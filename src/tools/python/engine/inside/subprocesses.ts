/** Python: Children of the process: subprocess, os.system, os.exec and their like. */
export const subprocesses = `# Children are programs of the computer. subprocess.py itself is that of the standard library: here is what it calls.
import json
import subprocess

_NO_CHILD = 1 << 22
_WNOHANG = 1


def _refuse(what):
    print(f"rockpool: not simulated here: {what}", file=sys.stderr)
    _fail(errno.ENOSYS)


def _words_of(args):
    return [os.fsdecode(word) for word in args]


def _environment_of(env):
    if env is None:
        return dict(os.environ)
    return dict(os.fsdecode(one).split("=", 1) for one in env)


def _start_child(words, programs, *, env=None, cwd=None, standard=(-1, -1, -1), kept=(), closes=False, session=False, group=-1, umask=-1):
    """The number of the process, or what failed and its errno."""
    options = {
        "words": words,
        "programs": programs,
        "cwd": os.path.join(os.getcwd(), os.fsdecode(cwd)) if cwd is not None else os.getcwd(),
        "env": env,
        "standard": standard,
        "kept": kept,
        "closesOthers": closes,
        "startsSession": session,
        "group": group,
        "umask": umask,
    }
    number, *failed = json.loads(_bridge.forkExec(json.dumps(options)))
    # It may have ended already.
    _run_signals()
    return (number, None) if not failed else (-number, failed[0])


def _fork_exec(
    args, executables, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite,
    errpipe_read, errpipe_write, restore_signals, start_new_session, process_group, gid, gids, uid, umask, preexec_fn,
):  # fmt: skip
    if preexec_fn is not None and preexec_fn not in (os.setsid, os.setpgrp):
        _refuse("preexec_fn: this Python cannot fork")
    if (gid, gids, uid) != (None, None, None):
        _refuse("the user and group of a child")
    number, failed = _start_child(
        _words_of(args),
        _words_of(executables),
        env=_environment_of(env),
        cwd=cwd,
        standard=(p2cread, c2pwrite, errwrite),
        kept=[fd for fd in pass_fds if fd != errpipe_write],
        closes=bool(close_fds),
        session=bool(start_new_session) or preexec_fn is os.setsid,
        group=0 if preexec_fn is os.setpgrp else process_group,
        umask=umask,
    )
    if failed is None:
        return number
    what = {"chdir": "noexec:chdir", "open": "noexec", "exec": ""}[failed]
    os.write(errpipe_write, b"OSError:%x:%s" % (number, what.encode()))
    return _NO_CHILD


def _waitpid(pid, options):
    while True:
        result = _check(_wait(_bridge.waitPid(int(pid), int(options))))
        if result is not None:
            _run_signals()
            return tuple(json.loads(result))


def _exec(path, args, env):
    if not args:
        raise ValueError("execv() arg 2 must not be empty")
    result = _wait(_bridge.replace(os.fsdecode(path), json.dumps([_words_of(args), env])))
    _named(result)
    os._exit(int(result))


def _system(command):
    """As system(3): meanwhile Python hears no Ctrl-C."""
    number, failed = _start_child(["sh", "-c", os.fsdecode(command)], ["/bin/sh"], env=dict(os.environ))
    if failed is not None:
        return 127 << 8
    handler = _signal.getsignal(2)
    if callable(handler):
        _bridge.handleSignal(2, "ignore")
    try:
        return _waitpid(number, 0)[1]
    finally:
        if callable(handler):
            _bridge.handleSignal(2, "handle")


def _setpgrp():
    os.setpgid(0, 0)


def _setsid():
    _check(_bridge.startSession())


def _spawn(mode, file, args, env, func):
    """os.spawnv and its like stand on fork; func tells whether PATH is searched."""
    searches = func in (os.execvp, os.execvpe) and not os.path.dirname(file)
    programs = [os.path.join(one, file) for one in os.get_exec_path(env)] if searches else [file]
    number, failed = _start_child(_words_of(args), _words_of(programs), env=dict(os.environ if env is None else env))
    if mode == os.P_NOWAIT:
        return number if failed is None else _fail(number)
    if failed is not None:
        return 127
    return os.waitstatus_to_exitcode(_waitpid(number, 0)[1])


class _DelSafe:
    waitpid = staticmethod(_waitpid)
    waitstatus_to_exitcode = staticmethod(os.waitstatus_to_exitcode)
    WIFSTOPPED = staticmethod(os.WIFSTOPPED)
    WSTOPSIG = staticmethod(os.WSTOPSIG)
    WNOHANG = _WNOHANG
    ECHILD = errno.ECHILD


def _use_own_children():
    os.waitpid = _waitpid
    os.wait = lambda: _waitpid(-1, 0)
    os.system = _system
    os.execv = lambda path, argv: _exec(path, argv, dict(os.environ))
    os.execve = lambda path, argv, env: _exec(path, argv, {os.fsdecode(k): os.fsdecode(v) for k, v in env.items()})
    os.getpgid = lambda pid: _check(_bridge.groupOf(int(pid)))
    os.getsid = lambda pid: _check(_bridge.sessionOf(int(pid)))
    os.getpgrp = lambda: os.getpgid(0)
    os.setpgid = lambda pid, group: _named(_bridge.setGroup(int(pid), int(group)))
    os.setpgrp, os.setsid = _setpgrp, _setsid
    os.killpg = lambda group, number: os.kill(-int(group), number)
    os.P_WAIT, os.P_NOWAIT, os.P_NOWAITO = 0, 1, 1
    os._spawnvef = _spawn
    for name in ("fork", "forkpty", "openpty", "posix_spawn", "posix_spawnp"):
        setattr(os, name, lambda *_, _name=name, **__: _refuse(f"os.{_name}"))
    subprocess._can_fork_exec = True
    subprocess._USE_POSIX_SPAWN = False
    subprocess._fork_exec = _fork_exec
    subprocess._del_safe = _DelSafe
    subprocess._PopenSelector = selectors.PollSelector
    subprocess.io = _IoForPipes()
    for method in (subprocess.Popen._handle_exitstatus, subprocess.Popen._internal_poll):
        method.__defaults__ = tuple(_DelSafe if isinstance(one, type) else one for one in method.__defaults__)


_use_own_children()
`;

/** Python: The interactive prompt. */
export const interact = String.raw`# The interactive prompt.
import code as _code
import codeop


def _interact(config, main, with_banner):
    global _is_interactive, _prompt_input
    _is_interactive = True
    _prompt_input = io.BufferedReader(_Descriptor(0, "<stdin>", "rb"), 4096)
    if with_banner and not config["quiet"]:
        sys.stderr.write(config["banner"])
        sys.stderr.flush()
    sys.ps1 = getattr(sys, "ps1", ">>> ")
    sys.ps2 = getattr(sys, "ps2", "... ")
    if not config["ignoresEnvironment"]:
        _run_startup(os.environ.get("PYTHONSTARTUP"), main)
    compiler = codeop.CommandCompiler()
    _bridge.completeWith(create_proxy(lambda word: _matches_of(word, main)))
    pending = []
    while True:
        try:
            line = _read_line(str(sys.ps2 if pending else sys.ps1))
        except KeyboardInterrupt:
            pending = []
            sys.stderr.write("\nKeyboardInterrupt\n")
            sys.stderr.flush()
            continue
        if line is None:
            if pending:
                pending.append("")
            else:
                sys.stderr.write("\n")
                return 0
        else:
            pending.append(line)
        if _run_lines(pending, compiler, main, line is None):
            pending = []


def _run_startup(path, main):
    """PYTHONSTARTUP: a file of one's own, run before the first prompt."""
    if not path:
        return
    try:
        with open(path, "rb") as file:
            source = file.read()
    except OSError as error:
        print("Could not open PYTHONSTARTUP", file=sys.stderr)
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return
    _run_shown(lambda: exec(compile(source, path, "exec", dont_inherit=True), main.__dict__))


def _run_shown(work):
    """An error is shown, and is no end."""
    try:
        work()
    except SystemExit:
        raise
    except BaseException as error:
        _flush_quietly()
        sys.last_exc = sys.last_value = error
        sys.last_type, sys.last_traceback = type(error), error.__traceback__
        sys.excepthook(type(error), error, error.__traceback__)
    _flush_quietly()
    sys.stderr.flush()


def _run_lines(pending, compiler, main, at_end):
    """Whether the lines made a whole statement, or an error."""
    source = "\n".join(pending)
    try:
        compiled = compiler(source, "<stdin>", "single")
    except (OverflowError, SyntaxError, ValueError) as error:
        _show_syntax_error(_error_of_whole_lines(source, error))
        return True
    if compiled is None:
        if at_end:
            sys.stderr.write("\n")
            _show_syntax_error(_error_of_whole_lines(source, None))
        return at_end
    if _version >= (3, 13):
        linecache.cache["<stdin>"] = (len(source), None, source.splitlines(True), "<stdin>")
    _count_own_frames()
    _run_shown(lambda: exec(compiled, main.__dict__))
    return True


def _show_syntax_error(error):
    if error is not None:
        error.__context__ = None
        _print_exception(error.with_traceback(None))


def _error_of_whole_lines(source, error):
    """Without the newline, an error at the end of the line has no place."""
    try:
        compile(source + "\n", "<stdin>", "single")
    except SyntaxError as placed:
        return placed
    except Exception:
        pass
    return error


def _matches_of(word, main):
    """What rlcompleter finds, as JSON; nothing where looking fails."""
    import rlcompleter

    completer = rlcompleter.Completer(main.__dict__)
    found = []
    try:
        while (match := completer.complete(word, len(found))) is not None:
            found.append(match)
    except Exception:
        return "[]"
    return json.dumps(sorted(dict.fromkeys(found)))


def _read_line(prompt):
    """The next line without its newline; None at the end of input."""
    _flush_quietly()
    sys.stderr.flush()
    edited = _wait(_bridge.readLine(prompt))
    if edited == -1000:
        _run_signals()
        raise KeyboardInterrupt
    if edited == -1001:
        sys.stderr.write(prompt)
        sys.stderr.flush()
        # As C's stdio reads ahead: what a line of it would read with 'input' is gone already.
        line = _prompt_input.readline().decode(errors="replace")
        return line.rstrip("\n") if line else None
    if edited is None or edited == -1:
        return None
    if "readline" in sys.modules and edited.strip() and _line_settings["auto"]:
        _remembered.append(edited)
    return edited
`;

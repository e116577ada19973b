/** Python: Tracebacks as the selected version prints them. */
export const tracebacks = String.raw`# Tracebacks as the selected version prints them. The engine is 3.14; up to 3.10 there are no '^^^^' marks, up to 3.12 they
# are drawn by other rules, and some messages had other words. What errors themselves say is told
# elsewhere (earlier-words).
import ast
import linecache
import re
import sys
import traceback

_version = (3, 14)
_library = "/lib/python3.14"
_HIDDEN = ("<rockpool>", "<exec>")
_SIMULATED = "# rockpool: a package of the simulation"

_OLD_SYNTAX_WORDS = (
    ((3, 13), r"invalid syntax\. Did you mean '.*'\?", "invalid syntax"),
    ((3, 13), r"cannot use attribute as import target", "invalid syntax"),
    ((3, 12), r"Expected one or more names after 'import'", "invalid syntax"),
    ((3, 11), r"parameter without a default follows .*", "non-default argument follows default argument"),
    ((3, 11), r"f-string: valid expression required before '}'", "f-string: empty expression not allowed"),
    ((3, 9), r"expected an indented block after .*", "expected an indented block"),
    ((3, 9), r"invalid syntax\. .*", "invalid syntax"),
    ((3, 9), r"expected ':'", "invalid syntax"),
    ((3, 9), r"expected '.*'", "invalid syntax"),
    ((3, 9), r"unterminated string literal.*", "EOL while scanning string literal"),
    ((3, 9), r"unterminated triple-quoted string literal.*", "EOF while scanning triple-quoted string literal"),
    ((3, 9), r"cannot assign to (.*) here\. Maybe you meant .*", r"cannot assign to \1"),
    ((3, 9), r"'.' was never closed", "unexpected EOF while parsing"),
    ((3, 9), r"unindent does not match.*", "unindent does not match any outer indentation level"),
)
_OLD_WORDS = (
    ((3, 11), ImportError, r"\. Did you mean: '\w+'\?$", ""),
    ((3, 11), NameError, r" Or did you forget to import '\w+'\?$", ""),
    ((3, 11), NameError, r"\. Did you forget to import '\w+'\?$", ""),
    ((3, 9), (NameError, AttributeError, ImportError), r"(\. Did you mean.*|\. Did you forget.*)$", ""),
)


def _hides(name):
    return name in _HIDDEN or name.startswith("/lib/python314.zip/_pyodide") or "/pyodide/" in name


def _shown_name(name):
    """Where a file of the standard library would stand."""
    for place in ("/lib/python314.zip/", "/lib/python3.14/"):
        if name.startswith(place):
            return f"{_library}/{name[len(place):]}"
    if name.startswith("<frozen ") and _version < (3, 11) and name == "<frozen runpy>":
        return f"{_library}/runpy.py"
    return name


def _is_simulated(name):
    return name.endswith(".py") and linecache.getline(name, 1).startswith(_SIMULATED)


def _frame_lines(frame):
    name = _shown_name(frame.filename)
    rows = [f'  File "{name}", line {frame.lineno}, in {frame.name}\n']
    line = frame.line
    if line:
        rows.append(f"    {line}\n")
        marks = _marks(frame) if _version >= (3, 11) else None
        if marks:
            rows.append(f"    {marks}\n")
    return "".join(rows)


def _marks(frame):
    """The marks of 3.11 and 3.12: on one line, and only where they tell more than the line."""
    raw = linecache.getline(frame.filename, frame.lineno).rstrip("\n")
    if frame.colno is None or frame.end_colno is None or not raw:
        return None
    stripped = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    start = len(raw.encode()[: frame.colno].decode(errors="replace"))
    same_line = frame.lineno == frame.end_lineno
    end = len(raw.encode()[: frame.end_colno].decode(errors="replace")) if same_line else len(raw.rstrip())
    anchors = _anchors(raw[start:end]) if same_line else None
    if not (end - start < len(stripped) or (anchors and anchors[1] - anchors[0] > 0)):
        return None
    text = " " * (start - indent)
    if not anchors:
        return text + "^" * (end - start)
    left, right = anchors
    return text + "~" * left + "^" * (right - left) + "~" * (end - start - right)


def _anchors(segment):
    """The operator of an operation, the brackets of a subscript (traceback.py of 3.11)."""
    try:
        tree = ast.parse(segment)
    except SyntaxError:
        return None
    if len(tree.body) != 1 or not isinstance(tree.body[0], ast.Expr):
        return None
    expression = tree.body[0].value
    if isinstance(expression, ast.BinOp):
        at = expression.left.end_col_offset
        text = segment.encode()
        while at < len(text) and (chr(text[at]).isspace() or chr(text[at]) in "()"):
            at += 1
        width = 2 if text[at : at + 2] in (b"//", b"**", b"<<", b">>") else 1
        return len(text[:at].decode()), len(text[: at + width].decode())
    if isinstance(expression, ast.Subscript):
        text = segment.encode()
        return (
            len(text[: expression.value.end_col_offset].decode()),
            len(text[: expression.slice.end_col_offset + 1].decode()),
        )
    return None


def _stack_lines(stack):
    if _version >= (3, 13):
        lines = []
        for frame in stack:
            shown = traceback.FrameSummary(
                _shown_name(frame.filename), frame.lineno, frame.name, lookup_line=False, end_lineno=frame.end_lineno,
                colno=frame.colno, end_colno=frame.end_colno, line=frame._lines,
            )
            lines.append(shown)
        return traceback.StackSummary.from_list(lines).format()
    lines = []
    last, count = None, 0
    for frame in stack:
        key = (frame.filename, frame.lineno, frame.name)
        count = count + 1 if key == last else 0
        last = key
        if count < 3:
            lines.append(_frame_lines(frame))
        elif count == 3:
            lines.append(None)
    return _with_repetitions(stack, lines)


def _with_repetitions(stack, lines):
    counts, runs, last = [], 0, None
    for frame in stack:
        key = (frame.filename, frame.lineno, frame.name)
        if key == last:
            runs += 1
        else:
            if runs > 2:
                counts.append(runs - 2)
            runs = 0
        last = key
    if runs > 2:
        counts.append(runs - 2)
    counts = iter(counts)
    result = []
    for line in lines:
        if line is not None:
            result.append(line)
            continue
        count = next(counts)
        result.append(f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n")
    return result


def _visible(stack):
    kept = [frame for frame in stack if not _hides(frame.filename)]
    return [frame for frame in kept if not _is_simulated(frame.filename) and not frame.filename.startswith("<frozen importlib")]


class _ShownStack:
    """A stack as the selected version draws it, where TracebackException.format looks for one."""

    def __init__(self, stack):
        self._stack = _visible(stack)

    def __len__(self):
        return len(self._stack)

    def format(self, **_):
        return _stack_lines(self._stack)


def _like_version(te):
    """Itself and all that it hangs together with: causes, contexts, the members of groups."""
    te.stack = _ShownStack(te.stack)
    last_lines = te.format_exception_only
    if te._exc_type is not None and issubclass(te._exc_type, SyntaxError):
        te.format_exception_only = lambda **_: _syntax_lines(te)
    else:
        te.format_exception_only = lambda **_: [_old_words(te._exc_type, line) for line in last_lines()]
    for other in (te.__cause__, te.__context__, *(te.exceptions or ())):
        if other is not None and not isinstance(other.stack, _ShownStack):
            _like_version(other)
    return te


def _old_words(exc_type, line):
    if exc_type is None:
        return line
    line = line.replace("/lib/python314.zip/", _library + "/")
    for last, types, pattern, words in _OLD_WORDS:
        if _version <= last and issubclass(exc_type, types):
            line = re.sub(pattern, words, line.rstrip("\n")) + "\n"
    return line


def _syntax_lines(te):
    message = te.msg or "<no detail available>"
    lines = []
    lineno, text, offset, end = te.lineno, te.text, te.offset, te.end_offset
    never_closed = message.endswith("was never closed")
    for last, pattern, words in _OLD_SYNTAX_WORDS:
        if _version <= last and re.fullmatch(pattern, message):
            message = re.sub(pattern, words, message)
            break
    if _version <= (3, 9):
        if never_closed:
            source = linecache.getlines(te.filename or "") or []
            lineno, text, offset = str(len(source) + 1), "\n", 1
        end = None
    if lineno is not None:
        lines.append(f'  File "{te.filename or "<string>"}", line {lineno}\n')
    elif te.filename is not None:
        lines.append(f'  File "{te.filename}"\n')
    if text is not None:
        shown = text.rstrip("\n").lstrip(" \n\f")
        spaces = len(text.rstrip("\n")) - len(shown)
        lines.append(f"    {shown}\n")
        if offset is not None and not ((3, 9) <= _version <= (3, 13) and message == "unexpected indent"):
            start = max(offset - 1 - spaces, 0)
            same = te.end_lineno in (None, te.lineno)
            width = 1
            if _version <= (3, 12) and issubclass(te._exc_type, IndentationError):
                end = None
            if end is not None and end > 0 and same and end > offset:
                width = min(end - offset, max(len(shown) - start, 1))
            elif end == -1 or (end is not None and not same):
                width = max(len(shown) - start, 1)
            lines.append(f"    {' ' * start}{'^' * width}\n")
    lines.append(f"{te._exc_type.__name__}: {message}\n")
    return lines


def _format_exception(error):
    if error is None:
        return "NoneType: None\n"
    te = traceback.TracebackException(type(error), error, error.__traceback__, capture_locals=False)
    return "".join(_like_version(te).format())


def _print_exception(error, value=None, tb=None):
    error = value if value is not None else error
    sys.stderr.write(_format_exception(error))
    sys.stderr.flush()


def _excepthook(exc_type, value, tb):
    if value is not None and value.__traceback__ is not tb:
        value = value.with_traceback(tb)
    _print_exception(value)


def _print_stack_like_version(exc, /, value=None, tb=None, limit=None, file=None, chain=True, **_):
    error = value if isinstance(value, BaseException) else exc
    (file or sys.stderr).write(_format_exception(error))


_plain_walk_stack = traceback.walk_stack


def _walk_stack(frame):
    """Without the frames that started the program."""
    if frame is None:
        frame = sys._getframe().f_back
    return ((one, line) for one, line in _plain_walk_stack(frame) if not _hides(one.f_code.co_filename))


def _set_traceback_style(version, library):
    global _version, _library
    _version, _library = version, library
    sys.excepthook = sys.__excepthook__ = _excepthook
    traceback.print_exception = _print_stack_like_version
    traceback.print_exc = lambda limit=None, file=None, chain=True: _print_stack_like_version(
        sys.exception(), file=file
    )
    traceback.format_exc = lambda limit=None, chain=True: _format_exception(sys.exception())
    traceback.walk_stack = _walk_stack
    if version < (3, 13):
        # Who formats by itself: unittest, logging.
        traceback.StackSummary.format_frame_summary = lambda self, frame, **_: _frame_lines(frame)
`;

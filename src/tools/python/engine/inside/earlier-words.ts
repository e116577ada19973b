/** Python: What errors said in earlier versions. */
export const earlierWords = String.raw`# What errors said in earlier versions than the engine's: 'str(error)' says it, and so does a traceback. Compared with CPython
# 3.8 to 3.13; what the words do not tell (of which kind a number was) stays as the engine has it.
import builtins
import gc
import re
import sys
import types


def _for_keyword(match):
    """Functions in C had words of their own; functions in Python only made no proposal."""
    function, keyword = match.group(1), match.group(2)
    if function == "sort" or isinstance(getattr(builtins, function, None), (types.BuiltinFunctionType, type)):
        return f"'{keyword}' is an invalid keyword argument for {function}()"
    return f"{function}() got an unexpected keyword argument '{keyword}'"


def _for_randint(match):
    first, past = int(match.group(1)), int(match.group(2)) + 1
    if _version >= (3, 12):
        return f"empty range in randrange({first}, {past})"
    return f"empty range for randrange() ({first}, {past}, {past - first})"


def _for_abstract(match):
    return f"{match.group(1)} with {match.group(2)} {match.group(3).replace(chr(39), '')}"


# Before which version, of which error: what stands instead of what.
_EARLIER_WORDS = [
    (before, cls, re.compile(words), earlier)
    for before, cls, words, earlier in (
        ((3, 14), ValueError, r"(too many values to unpack \(expected \d+), got \d+\)", r"\1)"),
        ((3, 14), ValueError, r"expected an? (nonnegative|positive|finite|number in range|noninteger) ?.*", "math domain error"),
        ((3, 14), ValueError, r"((month|hour|minute|second|microsecond) must be in [\d.]+), not .*", r"\1"),
        ((3, 14), ValueError, r"day -?\d+ must be in range .* for month \d+ in year \d+", "day is out of range for month"),
        ((3, 14), ValueError, r"empty range in randint\((-?\d+), (-?\d+)\)", _for_randint),
        ((3, 14), TypeError, r"cannot use '.*' as a (?:dict key|set element) \((unhashable type: .*)\)", r"\1"),
        ((3, 14), TypeError, r"(argument of type '.*' is not) a container or iterable", r"\1 iterable"),
        ((3, 14), TypeError, r"('.*' object does not support the .*context manager protocol) \(missed \w+ method\)", r"\1"),
        ((3, 14), TypeError, r"('.*' object cannot be interpreted as an integer) or float", r"\1"),
        ((3, 14), ZeroDivisionError, "zero to a negative power", "0.0 cannot be raised to a negative power"),
        ((3, 13), AttributeError, r"('.*' object has no attribute '.*') and no __dict__ for setting new attributes", r"\1"),
        ((3, 13), TypeError, r"([\w.<>]+)\(\) got an unexpected keyword argument '(\w+)'(?:\. Did you mean '\w+'\?)?", _for_keyword),
        ((3, 13), TypeError, r"(non-default argument '.*' follows default argument) '.*'", r"\1"),
        ((3, 12), ValueError, r"(max|min)\(\) iterable argument is empty", r"\1() arg is an empty sequence"),
        (
            (3, 12),
            TypeError,
            r"(Can't instantiate abstract class \w+) without an implementation for (abstract methods?) (.*)",
            _for_abstract,
        ),
    )
]
def _operation_by_zero(error):
    """What 3.13 and before said of the operation that failed, for whole numbers."""
    tb = error.__traceback__
    if not isinstance(error, ZeroDivisionError) or tb is None:
        return None
    while tb.tb_next:
        tb = tb.tb_next
    code = tb.tb_frame.f_code.co_code
    operator = code[tb.tb_lasti + 1] & 0x0F if tb.tb_lasti + 1 < len(code) else 0
    if operator == 2:
        return "integer division or modulo by zero"
    if operator == 6:
        return "integer modulo by zero" if _version >= (3, 11) else "integer division or modulo by zero"
    return None


_words_of_error = BaseException.__str__


def _in_earlier_words(self):
    text = _words_of_error(self)
    for before, cls, words, earlier in _EARLIER_WORDS:
        if _version < before and type(self) is cls:
            match = words.fullmatch(text)
            if match:
                return match.expand(earlier) if isinstance(earlier, str) else earlier(match)
    if text == "division by zero" and _version < (3, 14):
        return _operation_by_zero(self) or text
    return text


class _Worded(ValueError):
    __str__ = _in_earlier_words


def _worded_errors():
    """Those that speak so, for the host to set their slots (a built-in type takes no new methods), and one that does."""
    found = list(dict.fromkeys(cls for _, cls, _, _ in _EARLIER_WORDS))
    for cls in found:
        gc.get_referents(cls.__dict__)[0]["__str__"] = _in_earlier_words
    # What was looked up before is remembered otherwise.
    sys._clear_internal_caches()
    return " ".join(str(id(cls)) for cls in [_Worded, *found])
`;

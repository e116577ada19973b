/** What is wrong with a regular expression, in the words of glibc's regerror(3). */
export class RegexFault {
  private constructor(readonly message: string) {}

  static readonly INVALID = new RegexFault("Invalid regular expression");
  static readonly COLLATION = new RegexFault("Invalid collation character");
  static readonly CLASS_NAME = new RegexFault("Invalid character class name");
  static readonly TRAILING_BACKSLASH = new RegexFault("Trailing backslash");
  static readonly BACK_REFERENCE = new RegexFault("Invalid back reference");
  static readonly BRACKET = new RegexFault("Unmatched [, [^, [:, [., or [=");
  static readonly PARENTHESIS = new RegexFault("Unmatched ( or \\(");
  static readonly CLOSE_PARENTHESIS = new RegexFault("Unmatched ) or \\)");
  static readonly BRACE = new RegexFault("Unmatched \\{");
  static readonly BRACE_CONTENT = new RegexFault("Invalid content of \\{\\}");
  static readonly RANGE_END = new RegexFault("Invalid range end");
  static readonly TOO_BIG = new RegexFault("Regular expression too big");
  static readonly PRECEDING = new RegexFault("Invalid preceding regular expression");
  /** Of grep and sed, not of regcomp(3). */
  static readonly CLASS_SYNTAX = new RegexFault("character class syntax is [[:space:]], not [:space:]");
}

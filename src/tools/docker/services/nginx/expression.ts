import {
  compilePerlRegex,
  PerlFault,
  type PerlRegex,
  UnsupportedVerb,
} from "../../../../base/perl-regex/index.ts";
import { ConfigProblem, NotSimulated, type Place } from "./problems.ts";

/** A regular expression of PCRE; throws a `ConfigProblem` where it is none. */
export function compileExpression(source: string, ignoreCase: boolean, place: Place): PerlRegex {
  try {
    return compilePerlRegex(source, { ignoreCase });
  } catch (thrown) {
    if (thrown instanceof PerlFault)
      throw new ConfigProblem(`pcre2_compile() failed: ${thrown.message} in "${source}"`, place);
    if (thrown instanceof UnsupportedVerb) throw new NotSimulated(`the expression ${source}`);
    throw thrown;
  }
}

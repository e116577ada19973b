import { BOOL, TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { isText } from "./casts.ts";
import type { Operation } from "./operation.ts";
import { compilePattern } from "./regular-expression.ts";

/** LIKE and its like are the operators ~~, ~~*, and POSIX's regular expressions ~ and ~*, each also with ! for not. */
export function patternOperator(operator: string, left: Type, right: Type): Operation | undefined {
  const [, not, kind, folds] = /^(!?)(~~|~)(\*?)$/.exec(operator) ?? [];
  const fits = (type: Type) => isText(type) || type === UNKNOWN;
  if (kind === undefined || !fits(left) || !fits(right)) return undefined;
  const matches = kind === "~~" ? likeMatcher(folds === "*") : regularMatcher(folds === "*");
  return {
    left: TEXT,
    right: TEXT,
    result: BOOL,
    apply: (text, pattern) => matches(String(pattern), String(text)) !== (not === "!"),
  };
}

type Matches = (pattern: string, text: string) => boolean;

/** The last pattern is remembered: it is mostly the same for all rows. */
function remembering(compile: (pattern: string) => (text: string) => boolean): Matches {
  let last: string | undefined;
  let test: (text: string) => boolean = () => false;
  return (pattern, text) => {
    if (pattern !== last) {
      test = compile(pattern);
      last = pattern;
    }
    return test(text);
  };
}

function likeMatcher(folds: boolean): Matches {
  return remembering((pattern) => {
    const wanted = [...(folds ? pattern.toLowerCase() : pattern)];
    return (text) => like([...(folds ? text.toLowerCase() : text)], wanted);
  });
}

/** `%` any characters, `_` one; after a backslash the character itself. */
function like(text: readonly string[], pattern: readonly string[]): boolean {
  let [at, place, starAt, starPlace] = [0, 0, -1, 0];
  while (at < text.length) {
    const sign = pattern[place];
    if (sign === "%") {
      starAt = at;
      starPlace = ++place;
    } else if (sign === "\\" ? pattern[place + 1] === text[at] : sign === "_" || sign === text[at]) {
      place += sign === "\\" ? 2 : 1;
      at++;
    } else if (starAt >= 0) {
      at = ++starAt;
      place = starPlace;
    } else return false;
  }
  while (pattern[place] === "%") place++;
  return place === pattern.length;
}

function regularMatcher(folds: boolean): Matches {
  return remembering((pattern) => {
    const { test } = compilePattern(pattern, folds);
    return test;
  });
}

import type { Rewording } from "../state/dialect.ts";

/** What bash says, and ash instead. Those of builtins begin with its name. */
export const ASH_REWORDINGS: readonly Rewording[] = [
  {
    pattern:
      /^(?!cd: |\.: |source: )(.*): (?:command not found|No such file or directory|cannot execute: required file not found)$/s,
    words: "$1: not found",
  },
  { pattern: /^(.*): .*: bad interpreter: .*$/s, words: "$1: not found" },
  {
    pattern: /^(?!cd: |can't )(.*): (?:Is a directory|cannot execute: Is a directory)$/s,
    words: "$1: Permission denied",
  },
  { pattern: /^.*: bad substitution$/s, words: "syntax error: bad substitution" },
  { pattern: /^\$?(.*): unbound variable$/s, words: "$1: parameter not set" },
  { pattern: /^\$?(.*): parameter null or not set$/s, words: "$1: parameter not set or null" },
  { pattern: /^.*: division by 0 \(error token is .*\)$/s, words: "divide by zero" },
  { pattern: /^(?:\w+: )?.*\(error token is .*\)$/s, words: "arithmetic syntax error" },
  { pattern: /^(.*?)(?:: cannot unset)?: readonly variable$/s, words: "$1: is read only", status: 2 },
  {
    pattern: /^read: `(.*)': not a valid identifier$/s,
    words: "read: '$1': bad variable name",
    status: 1,
    before: "program",
  },
  { pattern: /^\w+: only meaningful in a .* loop$/, words: "", status: 0 },
  {
    pattern: /^(\w+): `(.*?)(?:=.*)?': not a valid identifier$/s,
    words: "$1: $2: bad variable name",
    status: 2,
  },
  { pattern: /^local: can only be used in a function$/, words: "local: not in a function", status: 2 },
  { pattern: /^shift: .*(?:shift count out of range|too many arguments)$/s, words: "", status: 1 },
  {
    pattern: /^cd: (.*): ([^:]*)$/s,
    words: "cd: can't cd to $1: $2",
    status: 2,
  },
  { pattern: /^(\.|source): (.*): file not found$/s, words: "$1: $2: not found", status: 2 },
  { pattern: /^(?:\.|source): .*: is a directory$/s, words: "", status: 0 },
  { pattern: /^(\.|source): (can't open .*)$/s, words: "$1: $2", status: 2 },
  {
    pattern: /^trap: (.*): invalid signal specification$/s,
    words: "trap: $1: invalid signal specification",
    status: 1,
  },
  { pattern: /^(\w+): (%.*): no such job$/s, words: "$1: $2: no such job", status: 2 },
  { pattern: /^(\w+): (?:current: no such job|no job control)$/s, words: "$1: No current job", status: 2 },
  { pattern: /^kill: \((.*)\) - (.*)$/s, words: "can't kill pid $1: $2", status: 1, before: "program" },
  {
    pattern: /^kill: (.*): arguments must be process or job IDs$/s,
    words: "invalid number '$1'",
    status: 1,
    before: "program",
  },
  {
    pattern: /^kill: (.*): invalid signal specification$/s,
    words: "bad signal name '$1'",
    status: 1,
    before: "program",
  },
  { pattern: /^kill: usage.*$/s, words: "you need to specify whom to kill", status: 1, before: "program" },
  {
    pattern: /^wait: `?(.*?)'?: not a pid or valid job spec$/s,
    words: "wait: Illegal number: $1",
    status: 2,
  },
  { pattern: /^wait: pid .* is not a child of this shell$/, words: "", status: 127 },
  { pattern: /^hash: (.*): not found$/s, words: "hash: $1: not found", status: 1 },
  { pattern: /^(alias|unalias): (.*): not found$/s, words: "$1: $2 not found", status: 1, before: "nothing" },
  { pattern: /^umask: (\d+): octal number out of range$/, words: "umask: illegal mode: $1", status: 2 },
  { pattern: /^umask: `?(.*?)'?: invalid symbolic mode.*$/s, words: "umask: illegal mode: $1", status: 2 },
  { pattern: /^cd: (?:HOME|OLDPWD) not set$/, words: "", status: 0 },
  { pattern: /^(?:test|\[|\[\[): (.*)$/s, words: "$1", status: 2, before: "program" },
  { pattern: /^\w+: write error: (.*)$/, words: "write error: $1", status: 1, before: "program" },
  {
    pattern: /^printf: usage.*$/s,
    words: "usage: printf FORMAT [ARGUMENT...]",
    status: 2,
    before: "program",
  },
  {
    pattern: /^printf: (.*): invalid (?:hex |octal )?number$/s,
    words: "invalid number '$1'",
    status: 1,
    before: "program",
  },
];

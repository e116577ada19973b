import { type Condition, lengthOf, PerlFault, type PerlNode } from "./nodes.ts";
import type { Modes, PerlParser } from "./parse.ts";

const CLOSE = "missing closing parenthesis";

/** What begins with `(`, which has been read; undefined for what only sets modes. */
export function readGroup(parser: PerlParser): PerlNode | undefined {
  const { reader } = parser;
  if (reader.take("*")) return readVerb(parser);
  if (!reader.take("?")) {
    if (parser.modes.noCapture) return inParentheses(parser);
    return capture(parser);
  }
  const look = reader.match(/(<?)([=!])/y);
  if (look) return readLook(parser, look[1] === "<", look[2] === "!");
  if (reader.take(">")) return { kind: "atomic", node: inParentheses(parser) };
  if (reader.take("|")) return branchReset(parser);
  if (reader.take("(")) return readCondition(parser);
  return readNamed(parser) ?? readCall(parser) ?? readModes(parser);
}

function inParentheses(parser: PerlParser): PerlNode {
  const node = parser.choice();
  if (!parser.reader.take(")")) throw new PerlFault(CLOSE);
  return node;
}

function capture(parser: PerlParser): PerlNode {
  const index = ++parser.groupCount;
  return { kind: "group", index, node: inParentheses(parser) };
}

function readLook(
  parser: PerlParser,
  behind: boolean,
  negative: boolean,
): Extract<PerlNode, { kind: "look" }> {
  const node = inParentheses(parser);
  if (behind && branchesOf(node).some((branch) => lengthOf(branch) === undefined))
    throw new PerlFault("lookbehind assertion is not fixed length");
  return { kind: "look", behind, negative, node };
}

/** The alternatives, each of which may have a length of its own in a lookbehind. */
export function branchesOf(node: PerlNode): readonly PerlNode[] {
  return node.kind === "choice" ? node.nodes : [node];
}

/** `(?|…)`: the groups of each alternative are counted from the same number. */
function branchReset(parser: PerlParser): PerlNode {
  const first = parser.groupCount;
  let most = first;
  const nodes: PerlNode[] = [];
  do {
    parser.groupCount = first;
    nodes.push(parser.alternative());
    most = Math.max(most, parser.groupCount);
  } while (parser.reader.take("|"));
  parser.groupCount = most;
  if (!parser.reader.take(")")) throw new PerlFault(CLOSE);
  return { kind: "choice", nodes };
}

/** `(?<name>…)`, `(?'name'…)`, `(?P<name>…)`; `(?P=name)`, `(?P>name)`, `(?&name)`. */
function readNamed(parser: PerlParser): PerlNode | undefined {
  const { reader } = parser;
  const reference = reader.match(/P=(\w+)\)/y);
  if (reference)
    return {
      kind: "reference",
      group: parser.refer(reference[1] ?? ""),
      ignoreCase: parser.modes.ignoreCase,
    };
  const call = reader.match(/(?:P>|&)(\w+)\)/y);
  if (call) return { kind: "call", group: parser.refer(call[1] ?? "") };
  const start = reader.match(/P?<|'/y);
  if (!start) return undefined;
  const name = reader.match(/[A-Za-z_]\w*/y)?.[0];
  if (name === undefined) {
    const next = reader.peek();
    if (/^[0-9]$/.test(next)) throw new PerlFault("subpattern name must start with a non-digit");
    throw new PerlFault(start[0] === "<" ? "unrecognized character after (?<" : "subpattern name expected");
  }
  if (!reader.take(start[0] === "'" ? "'" : ">"))
    throw new PerlFault("syntax error in subpattern name (missing terminator?)");
  if (parser.names.has(name))
    throw new PerlFault("two named subpatterns have the same name (PCRE2_DUPNAMES not set)");
  parser.names.set(name, parser.groupCount + 1);
  return capture(parser);
}

/** `(?R)`, `(?1)`, `(?-1)`. */
function readCall(parser: PerlParser): PerlNode | undefined {
  const found = parser.reader.match(/(R|[-+]?[0-9]+)\)/y);
  if (!found) return undefined;
  const text = found[1] ?? "";
  return { kind: "call", group: text === "R" ? 0 : parser.refer(parser.groupNamed(text)) };
}

/** `(?i)`, `(?s-m:…)`. */
function readModes(parser: PerlParser): PerlNode | undefined {
  const { reader } = parser;
  const found = reader.match(/(\^?)([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)]?)/y);
  const [, reset, on = "", off = "", end] = found ?? [];
  if (reader.isAtEnd && end === "") throw new PerlFault(CLOSE);
  if (/[^imsxnJU]/.test(on + off) || end === "")
    throw new PerlFault("unrecognized character after (? or (?-");
  const before = parser.modes;
  parser.modes = { ...(reset ? PLAIN : before), ...modesOf(on, true), ...modesOf(off, false) };
  if (end === ")") return undefined;
  const node = inParentheses(parser);
  parser.modes = before;
  return node;
}

const PLAIN: Modes = {
  ignoreCase: false,
  multiline: false,
  dotAll: false,
  extended: false,
  noCapture: false,
};

const MODES: Readonly<Record<string, keyof Modes>> = {
  i: "ignoreCase",
  m: "multiline",
  n: "noCapture",
  s: "dotAll",
  x: "extended",
};

function modesOf(letters: string, value: boolean): Partial<Modes> {
  return Object.fromEntries(
    Array.from(letters, (letter) => MODES[letter])
      .filter((mode) => mode !== undefined)
      .map((mode) => [mode, value]),
  );
}

/** `(?(…)yes|no)`, behind its second parenthesis. */
function readCondition(parser: PerlParser): PerlNode {
  const condition = conditionOf(parser);
  const body = parser.choice();
  if (!parser.reader.take(")")) throw new PerlFault(CLOSE);
  const branches = branchesOf(body);
  if (branches.length > 2) throw new PerlFault("conditional subpattern contains more than two branches");
  if (condition.kind === "define" && branches.length > 1)
    throw new PerlFault("DEFINE subpattern contains more than one branch");
  const [yes = EMPTY, no = EMPTY] = branches;
  return { kind: "condition", condition, yes, no };
}

const EMPTY: PerlNode = { kind: "empty" };

function conditionOf(parser: PerlParser): Condition {
  const { reader } = parser;
  const look = reader.match(/\?(<?)([=!])/y);
  if (look) return { kind: "look", look: readLook(parser, look[1] === "<", look[2] === "!") };
  if (reader.take("DEFINE)")) return { kind: "define" };
  const recursion = reader.match(/R([0-9]*)\)/y);
  if (recursion) return { kind: "recursion", group: recursion[1] ? Number(recursion[1]) : undefined };
  const group = reader.match(/(?:([-+]?[0-9]+)|<(\w+)>|'(\w+)'|([A-Za-z_]\w*))\)/y);
  if (!group) throw new PerlFault("malformed number or name after (?(");
  const name = group.slice(1).find((part) => part !== undefined) ?? "";
  return { kind: "group", group: parser.refer(parser.groupNamed(name)) };
}

/** `(*FAIL)` and `(*ACCEPT)`; verbs that steer backtracking are known and refused. */
function readVerb(parser: PerlParser): PerlNode {
  const verb = parser.reader.match(/([A-Za-z_]*)(?::[^)]*)?\)/y)?.[1];
  if (verb === "F" || verb === "FAIL") return { kind: "fail" };
  if (verb === "ACCEPT") return { kind: "accept" };
  if (verb === undefined) throw new PerlFault("quantifier does not follow a repeatable item");
  if (/^(?:COMMIT|PRUNE|SKIP|THEN)$/.test(verb)) throw new UnsupportedVerb(`(*${verb})`);
  throw new PerlFault("(*VERB) not recognized or malformed");
}

/** What PCRE2 has and this engine has not. */
export class UnsupportedVerb extends Error {}

import type { AwkRemark } from "./faults.ts";
import type { AwkProgram, Expression, Statement } from "./nodes.ts";
import { nodesOf } from "./tree-nodes.ts";

/** Names that only gawk knows; each is told of once. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  "and",
  "asort",
  "asorti",
  "BEGINFILE",
  "compl",
  "ENDFILE",
  "gensub",
  "isarray",
  "lshift",
  "mkbool",
  "mktime",
  "or",
  "patsplit",
  "rshift",
  "strftime",
  "strtonum",
  "systime",
  "typeof",
  "xor",
]);

/** What `--lint` says of a word or an operator of the program when it is first read. */
export function doubtfulToken(kind: string, text: string): string | undefined {
  if (kind === "builtin" || kind === "keyword")
    return EXTENSIONS.has(text) ? `\`${text}' is a gawk extension` : undefined;
  return kind === "operator" && text.startsWith("**")
    ? `POSIX does not allow operator \`${text}'`
    : undefined;
}

const ACTS: ReadonlySet<unknown> = new Set(["assign", "step", "call", "indirect-call", "builtin", "getline"]);

/** Whether a statement only looks at something. */
export function hasNoEffect(expression: Expression): boolean {
  for (const { kind } of nodesOf(expression)) if (ACTS.has(kind)) return false;
  switch (expression.kind) {
    case "group":
      return hasNoEffect(expression.inner);
    case "number":
    case "string":
    case "regex":
    case "variable":
    case "element":
    case "field":
    case "binary":
    case "concat":
    case "unary":
      return true;
    default:
      return false;
  }
}

/** `if (x = 1)`: likely to be meant as a comparison. */
export function isAssignment(test: Expression): boolean {
  return test.kind === "assign" && test.operator === "=";
}

/** What `--lint` says of functions, without a place. */
export function* doubtfulFunctions({ rules, functions }: AwkProgram): Generator<string> {
  const called = new Set<string>();
  const bodies: (readonly Statement[])[] = [...functions.values()].map(({ body }) => body);
  for (const node of nodesOf([rules, bodies])) if (node.kind === "call") called.add(String(node.name));
  for (const name of called) if (!functions.has(name)) yield `function \`${name}' called but never defined`;
  for (const name of functions.keys())
    if (!called.has(name)) yield `function \`${name}' defined but never called directly`;
}

/** Parameters that hide a variable of the rules. */
export function* shadows({ rules, functions }: AwkProgram): Generator<AwkRemark> {
  const variables = new Set<string>();
  const note = (tree: unknown, parameters: readonly string[]) => {
    for (const node of nodesOf(tree))
      if (node.kind === "variable" && !parameters.includes(String(node.name)))
        variables.add(String(node.name));
  };
  note(rules, []);
  for (const { body, parameters } of functions.values()) note(body, parameters);
  for (const { name, parameters, line } of functions.values())
    for (const parameter of parameters)
      if (variables.has(parameter))
        yield { line, text: `function \`${name}': parameter \`${parameter}' shadows global variable` };
}

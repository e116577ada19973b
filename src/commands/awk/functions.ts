import { andThen } from "../../base/maybe-promise.ts";
import type { Callable } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import type { AwkFunction, AwkProgram } from "./nodes.ts";
import { StatementCompiler } from "./statements.ts";
import { nodesOf } from "./tree-nodes.ts";

/** The places of functions, before their bodies are compiled: each may call every other. */
export function declareFunctions(program: AwkProgram): Map<string, Callable> {
  const arrays = new Map([...program.functions.keys()].map((name) => [name, new Set<number>()]));
  let changed = true;
  while (changed) {
    changed = false;
    for (const called of program.functions.values()) {
      const known = arrays.get(called.name);
      for (const place of arrayParameters(called, arrays)) {
        if (!known || known.has(place)) continue;
        known.add(place);
        changed = true;
      }
    }
  }
  const callables = new Map<string, Callable>();
  for (const { name, parameters } of program.functions.values())
    callables.set(name, { parameters, arrays: arrays.get(name) ?? new Set(), run: () => undefined });
  return callables;
}

/** Parameters that the function uses as arrays, or hands on to functions that do. */
function* arrayParameters(
  { parameters, body }: AwkFunction,
  arrays: ReadonlyMap<string, ReadonlySet<number>>,
): Generator<number> {
  const placeOf = (tree: unknown): number => {
    const name =
      typeof tree === "object" &&
      tree !== null &&
      "kind" in tree &&
      tree.kind === "variable" &&
      "name" in tree
        ? tree.name
        : undefined;
    return typeof name === "string" ? parameters.indexOf(name) : -1;
  };
  for (const node of nodesOf(body)) {
    const used: number[] = [];
    if (["element", "in", "for-in", "delete"].includes(String(node.kind))) used.push(placeOf(node.array));
    const args = Array.isArray(node.args) ? node.args : [];
    if (node.kind === "builtin" && ["split", "patsplit", "asort", "asorti"].includes(String(node.name)))
      used.push(
        placeOf(args[node.name === "split" || node.name === "patsplit" ? 1 : 0]),
        placeOf(args[node.name === "split" ? 3 : 1]),
      );
    if (node.kind === "builtin" && node.name === "match") used.push(placeOf(args[2]));
    const called = node.kind === "call" ? arrays.get(String(node.name)) : undefined;
    for (const [at, arg] of args.entries()) if (called?.has(at)) used.push(placeOf(arg));
    for (const place of used) if (place >= 0) yield place;
  }
}

/** Compiles the bodies. */
export function defineFunctions(
  program: AwkProgram,
  callables: ReadonlyMap<string, Callable>,
  expressions: ExpressionCompiler,
): void {
  for (const { name, parameters, body } of program.functions.values()) {
    const callable = callables.get(name);
    if (!callable) continue;
    const run = new StatementCompiler(expressions.within(parameters)).block(body);
    callable.run = (frame) =>
      andThen(run(frame), (outcome) => (typeof outcome === "object" ? outcome.value : undefined));
  }
}

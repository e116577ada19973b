import type { MaybePromise } from "../../base/maybe-promise.ts";
import { findNative, type Native } from "./builtins.ts";
import type { Compiler } from "./compile.ts";
import { type Closure, callDeep, type Emit, type Env, emitDeep, type Filter, made } from "./filter.ts";
import type { Json } from "./json.ts";
import { CompileFault } from "./lexer.ts";
import { type Definition, IDENTITY, type Node } from "./nodes.ts";
import { findDefinition } from "./prelude.ts";

/** A name that is known, and all those around it: the same list as the environment when it runs. */
export interface Scope {
  readonly kind: "variable" | "function" | "label";
  readonly name: string;
  readonly arity: number;
  readonly outer: Scope | undefined;
}

type NameNode = Node & { readonly kind: "break" | "define" | "call" | "variable" };

export function compileCall(compiler: Compiler, node: NameNode, scope: Scope | undefined): Filter {
  switch (node.kind) {
    case "variable":
      return compileVariable(compiler, node.name, node.at, scope);
    case "break": {
      const hops = findHops(scope, "label", node.name, 0);
      if (hops < 0) return unknown(compiler, `$${node.name}`, node.at);
      return (env) => closureAt(env, hops).filter(env, null, undefined, () => undefined);
    }
    case "define":
      return compileDefinition(compiler, node.definition, node.body, scope);
    case "call":
      return compileFunctionCall(compiler, node.name, node.args, node.at, scope);
  }
}

function unknown(compiler: Compiler, name: string, at: number): Filter {
  compiler.unknown.push({ message: `${name} is not defined`, at });
  return () => undefined;
}

function findHops(scope: Scope | undefined, kind: Scope["kind"], name: string, arity: number): number {
  let hops = 0;
  for (let at = scope; at; at = at.outer, hops++)
    if (at.name === name && at.kind === kind && at.arity === arity) return hops;
  return -1;
}

function envAt(env: Env | undefined, hops: number): Env {
  let at = env as Env;
  for (let i = 0; i < hops; i++) at = at.outer as Env;
  return at;
}

function closureAt(env: Env | undefined, hops: number): Closure {
  return envAt(env, hops).closure as Closure;
}

function compileVariable(compiler: Compiler, name: string, at: number, scope: Scope | undefined): Filter {
  const hops = findHops(scope, "variable", name, 0);
  if (hops >= 0) return (env, _input, path, emit) => emit(envAt(env, hops).value, made(path));
  if (name === "ENV") return (_env, _input, path, emit) => emit(compiler.machine.environment, made(path));
  return unknown(compiler, `$${name}`, at);
}

function compileDefinition(
  compiler: Compiler,
  definition: Definition,
  bodyNode: Node,
  scope: Scope | undefined,
): Filter {
  const { name, parameters } = definition;
  const inner: Scope = { kind: "function", name, arity: parameters.length, outer: scope };
  const filter = compileFunction(compiler, definition, inner);
  const body = compiler.compile(bodyNode, inner);
  return (env, input, path, emit) => {
    const closure: Closure = { filter, env: undefined };
    closure.env = { value: null, closure, outer: env };
    return body(closure.env, input, path, emit);
  };
}

/** `def f($a)` is `def f(a): a as $a`: the name without `$` is there as well. */
function compileFunction(compiler: Compiler, definition: Definition, scope: Scope | undefined): Filter {
  let inner = scope;
  for (const parameter of definition.parameters)
    inner = { kind: "function", name: parameter.replace("$", ""), arity: 0, outer: inner };
  const values = definition.parameters.filter((parameter) => parameter.startsWith("$"));
  const body = values.reduceRight<Node>((rest, parameter) => {
    const name = parameter.slice(1);
    return {
      kind: "bind",
      source: { kind: "call", name, args: [], at: 0 },
      patterns: [{ kind: "variable", name }],
      body: rest,
    };
  }, definition.body);
  return compiler.compile(body, inner);
}

function compileFunctionCall(
  compiler: Compiler,
  name: string,
  argNodes: readonly Node[],
  at: number,
  scope: Scope | undefined,
): Filter {
  const hops = findHops(scope, "function", name, argNodes.length);
  const args = argNodes.map((arg) => compiler.compile(arg, scope));
  const { machine } = compiler;
  if (hops >= 0) {
    return (env, input, path, emit) => {
      const { filter, env: home } = closureAt(env, hops);
      const inner = withArguments(home, args, env);
      return callDeep(machine, () => filter(inner, input, path, emitDeep(machine, emit)));
    };
  }
  const signature = `${name}/${argNodes.length}`;
  const native = findNative(signature);
  if (native) return compileNative(compiler, native, args);
  const definition = findDefinition(signature);
  if (NOT_SIMULATED.has(name)) throw new CompileFault(`rockpool: ${name} is not simulated here`, at);
  if (!definition) return unknown(compiler, signature, at);
  const filter = builtinFilter(compiler, signature, definition);
  return (env, input, path, emit) =>
    callDeep(machine, () => filter()(withArguments(undefined, args, env), input, path, emit));
}

/** Functions of jq that hardly anybody knows. */
const NOT_SIMULATED = new Set(
  "gamma lgamma tgamma lgamma_r j0 j1 jn y0 y1 yn erf erfc nextafter nexttoward modulemeta get_search_list get_jq_origin get_prog_origin".split(
    " ",
  ),
);

function withArguments(
  home: Env | undefined,
  args: readonly Filter[],
  env: Env | undefined,
): Env | undefined {
  let inner = home;
  for (const filter of args) inner = { value: null, closure: { filter, env }, outer: inner };
  return inner;
}

const builtinFilters = new WeakMap<Compiler, Map<string, Filter | undefined>>();

/** Compiled once for each run, when it is first met; while that goes on, a call of itself waits for the result. */
function builtinFilter(compiler: Compiler, signature: string, definition: Definition): () => Filter {
  let known = builtinFilters.get(compiler);
  if (!known) builtinFilters.set(compiler, (known = new Map()));
  const filters = known;
  if (!filters.has(signature)) {
    filters.set(signature, undefined);
    filters.set(signature, compileFunction(compiler, definition, undefined));
  }
  return () => filters.get(signature) as Filter;
}

function compileNative(compiler: Compiler, native: Native, args: readonly Filter[]): Filter {
  const { machine } = compiler;
  if (native.kind === "filter")
    return (env, input, path, emit) => {
      const bound = args.map(
        (filter) =>
          (value: Json, at: typeof path, next: Emit): MaybePromise<void> =>
            filter(env, value, at, next),
      );
      return native.run(machine, bound, input, path, emit);
    };
  const { apply } = native;
  if (args.length === 0) return (_env, input, path, emit) => emit(apply(machine, input, []), made(path));
  /** The last argument varies slowest. */
  const fill = (
    at: number,
    values: readonly Json[],
    env: Env | undefined,
    input: Json,
    emit: (values: readonly Json[]) => MaybePromise<void>,
  ): MaybePromise<void> => {
    const arg = args[at];
    if (!arg) return emit(values);
    return arg(env, input, undefined, (value) => fill(at - 1, [value, ...values], env, input, emit));
  };
  return (env, input, path, emit) =>
    fill(args.length - 1, [], env, input, (values) => emit(apply(machine, input, values), made(path)));
}

/** A program that binds variables from the command line around it. */
export function compileProgram(
  compiler: Compiler,
  program: Node,
  variables: ReadonlyMap<string, Json>,
): (input: Json, emit: Emit) => MaybePromise<void> {
  let scope: Scope | undefined;
  let env: Env | undefined;
  for (const [name, value] of variables) {
    scope = { kind: "variable", name, arity: 0, outer: scope };
    env = { value, closure: undefined, outer: env };
  }
  const filter = compiler.compile(program ?? IDENTITY, scope);
  return (input, emit) => filter(env, input, undefined, emit);
}

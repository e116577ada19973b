import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Compiler } from "./compile.ts";
import type { Scope } from "./compile-call.ts";
import { Beyond, catching, type Env, type Filter, made } from "./filter.ts";
import { isArray, JqError, type Json, kindOf } from "./json.ts";
import { type Node, type Pattern, type Patterns, variablesOf } from "./nodes.ts";
import { indexOf } from "./paths.ts";

type Bound = ReadonlyMap<string, Json>;
type Destructure = (
  env: Env | undefined,
  value: Json,
  before: Bound,
  next: (bound: Bound) => MaybePromise<void>,
) => MaybePromise<void>;

interface CompiledPatterns {
  /** The scope of what follows. */
  readonly scope: Scope | undefined;
  /** Runs `body` with the variables bound, once for each way in which the first fitting pattern fits. */
  run(
    env: Env | undefined,
    value: Json,
    body: (env: Env | undefined) => MaybePromise<void>,
  ): MaybePromise<void>;
}

function compilePatterns(compiler: Compiler, patterns: Patterns, scope: Scope | undefined): CompiledPatterns {
  const names = variablesOf(patterns);
  let inner = scope;
  for (const name of names) inner = { kind: "variable", name, arity: 0, outer: inner };
  const destructures = patterns.map((pattern) => compilePattern(compiler, pattern, scope));
  const bind = (env: Env | undefined, bound: Bound): Env | undefined => {
    let at = env;
    for (const name of names) at = { value: bound.get(name) ?? null, closure: undefined, outer: at };
    return at;
  };
  const tryFrom = (
    index: number,
    env: Env | undefined,
    value: Json,
    body: (env: Env | undefined) => MaybePromise<void>,
  ): MaybePromise<void> => {
    const destructure = destructures[index] as Destructure;
    const run = () => destructure(env, value, new Map(), (bound) => body(bind(env, bound)));
    if (index === destructures.length - 1) return run();
    return catching(run, (thrown) => {
      if (!(thrown instanceof JqError)) throw thrown;
      return tryFrom(index + 1, env, value, body);
    });
  };
  return { scope: inner, run: (env, value, body) => tryFrom(0, env, value, body) };
}

function compilePattern(compiler: Compiler, pattern: Pattern, scope: Scope | undefined): Destructure {
  if (pattern.kind === "variable")
    return (_env, value, before, next) => next(new Map(before).set(pattern.name, value));
  if (pattern.kind === "array") {
    const items = pattern.items.map((item) => compilePattern(compiler, item, scope));
    const takeFrom = (
      index: number,
      env: Env | undefined,
      value: Json,
      before: Bound,
      next: (bound: Bound) => MaybePromise<void>,
    ): MaybePromise<void> => {
      const item = items[index];
      if (!item) return next(before);
      return item(env, indexOf(value, index), before, (bound) =>
        takeFrom(index + 1, env, value, bound, next),
      );
    };
    return (env, value, before, next) => {
      if (value !== null && !isArray(value)) throw new JqError(`Cannot index ${kindOf(value)} with number`);
      return takeFrom(0, env, value, before, next);
    };
  }
  const entries = pattern.entries.map(({ key, variable, pattern: inner }) => ({
    keys: compiler.compile(key, scope),
    variable,
    inner: inner && compilePattern(compiler, inner, scope),
  }));
  const takeFrom = (
    index: number,
    env: Env | undefined,
    value: Json,
    before: Bound,
    next: (bound: Bound) => MaybePromise<void>,
  ): MaybePromise<void> => {
    const entry = entries[index];
    if (!entry) return next(before);
    const { keys, variable, inner } = entry;
    return keys(env, value, undefined, (key) => {
      if (typeof key !== "string") throw new JqError(`Cannot index ${kindOf(value)} with ${kindOf(key)}`);
      const found = indexOf(value, key);
      const bound = variable === undefined ? before : new Map(before).set(variable, found);
      if (!inner) return takeFrom(index + 1, env, value, bound, next);
      return inner(env, found, bound, (more) => takeFrom(index + 1, env, value, more, next));
    });
  };
  return (env, value, before, next) => takeFrom(0, env, value, before, next);
}

export function compileBind(
  compiler: Compiler,
  node: Node & { kind: "bind" },
  scope: Scope | undefined,
): Filter {
  const source = compiler.compile(node.source, scope);
  const patterns = compilePatterns(compiler, node.patterns, scope);
  const body = compiler.compile(node.body, patterns.scope);
  const mayFail = node.patterns.length > 1;
  return (env, input, path, emit) => {
    // What is done with the results must not make the next pattern be tried.
    const guarded: typeof emit = mayFail
      ? (value, at) =>
          catching(
            () => emit(value, at),
            (thrown) => {
              throw new Beyond(thrown);
            },
          )
      : emit;
    const run = () =>
      source(env, input, undefined, (value) =>
        patterns.run(env, value, (inner) => body(inner, input, path, guarded)),
      );
    if (!mayFail) return run();
    return catching(run, (thrown) => {
      throw thrown instanceof Beyond ? thrown.thrown : thrown;
    });
  };
}

/** The state after each round is the last result of the update; null where it has none. */
export function compileReduce(
  compiler: Compiler,
  node: Node & { kind: "reduce" },
  scope: Scope | undefined,
): Filter {
  const source = compiler.compile(node.source, scope);
  const start = compiler.compile(node.start, scope);
  const patterns = compilePatterns(compiler, node.patterns, scope);
  const update = compiler.compile(node.update, patterns.scope);
  return (env, input, path, emit) =>
    start(env, input, path, (first, firstPath) => {
      let state = first;
      let statePath = firstPath;
      const done = source(env, input, undefined, (item) =>
        patterns.run(env, item, (inner) => {
          const [before, beforePath] = [state, statePath];
          state = null;
          statePath = made(path);
          return update(inner, before, beforePath, (value, at) => {
            state = value;
            statePath = at;
          });
        }),
      );
      return andThen(done, () => emit(state, statePath));
    });
}

export function compileForeach(
  compiler: Compiler,
  node: Node & { kind: "foreach" },
  scope: Scope | undefined,
): Filter {
  const source = compiler.compile(node.source, scope);
  const start = compiler.compile(node.start, scope);
  const patterns = compilePatterns(compiler, node.patterns, scope);
  const update = compiler.compile(node.update, patterns.scope);
  const extract = node.extract && compiler.compile(node.extract, patterns.scope);
  return (env, input, path, emit) =>
    start(env, input, path, (first, firstPath) => {
      let state = first;
      let statePath = firstPath;
      return source(env, input, undefined, (item) =>
        patterns.run(env, item, (inner) =>
          update(inner, state, statePath, (value, at) => {
            state = value;
            statePath = at;
            return extract ? extract(inner, value, at, emit) : emit(value, at);
          }),
        ),
      );
    });
}

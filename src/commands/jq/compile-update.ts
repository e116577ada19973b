import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { calculate } from "./arithmetic.ts";
import type { Compiler } from "./compile.ts";
import type { Scope } from "./compile-call.ts";
import {
  Break,
  catching,
  type Env,
  eachInTurn,
  type Filter,
  made,
  NO_PATH,
  pathKeys,
  ROOT,
} from "./filter.ts";
import { isTruthy, JqError, type Json } from "./json.ts";
import type { Node } from "./nodes.ts";
import { Draft } from "./paths.ts";
import { shorten } from "./print-json.ts";

type UpdateNode = Extract<Node, { readonly kind: "assign" | "update" | "update-with" }>;

/** `=`, `|=`, `+=` and their kin. */
export function compileUpdate(compiler: Compiler, node: UpdateNode, scope: Scope | undefined): Filter {
  const target = compiler.compile(node.target, scope);
  const value = compiler.compile(node.value, scope);
  if (node.kind === "update")
    return (env, input, path, emit) =>
      andThen(
        update(target, env, input, (old) => firstOf(value, env, old)),
        (result) => emit(result, made(path)),
      );
  // The value is that of the whole input, and each of several makes a result of its own.
  if (node.kind === "assign")
    return (env, input, path, emit) =>
      value(env, input, undefined, (leaf) =>
        andThen(
          update(target, env, input, () => leaf),
          (result) => emit(result, made(path)),
        ),
      );
  const { operator } = node;
  return (env, input, path, emit) =>
    value(env, input, undefined, (operand) => {
      const change = (old: Json): Json => {
        if (operator === "//") return isTruthy(old) ? old : operand;
        return calculate(operator, old, operand);
      };
      return andThen(update(target, env, input, change), (result) => emit(result, made(path)));
    });
}

/** The paths that a filter gives, as arrays. */
export function collectPaths(
  filter: Filter,
  env: Env | undefined,
  input: Json,
): MaybePromise<(readonly Json[])[]> {
  const paths: (readonly Json[])[] = [];
  const done = filter(env, input, ROOT, (value, path) => {
    if (!path || path === NO_PATH)
      throw new JqError(`Invalid path expression with result ${shorten(value, 29)}`);
    paths.push(pathKeys(path));
  });
  return andThen(done, () => paths);
}

/** Changes what stands at each path in turn; without a new value it is deleted. */
function update(
  target: Filter,
  env: Env | undefined,
  input: Json,
  change: (old: Json) => MaybePromise<Json | undefined>,
): MaybePromise<Json> {
  return andThen(collectPaths(target, env, input), (paths) => {
    const draft = new Draft(input);
    const done = eachInTurn(paths.values(), (path) =>
      andThen(change(draft.get(path)), (value) => {
        if (value === undefined) draft.delete([path]);
        else draft.set(path, value);
      }),
    );
    return andThen(done, () => draft.result);
  });
}

/** The first result, or undefined where there is none. */
export function firstOf(filter: Filter, env: Env | undefined, input: Json): MaybePromise<Json | undefined> {
  let first: Json | undefined;
  const enough = new Break();
  const done = catching(
    () =>
      filter(env, input, undefined, (value) => {
        first = value;
        throw enough;
      }),
    (thrown) => {
      if (thrown !== enough) throw thrown;
    },
  );
  return andThen(done, () => first);
}

import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { calculate, compareBy, describe, negate } from "./arithmetic.ts";
import { compileBind, compileForeach, compileReduce } from "./compile-binding.ts";
import { compileCall, type Scope } from "./compile-call.ts";
import { compileString } from "./compile-string.ts";
import { compileUpdate } from "./compile-update.ts";
import {
  Beyond,
  Break,
  catching,
  checkPath,
  type Env,
  eachInTurn,
  extend,
  type Filter,
  type Machine,
  made,
  OutOfMemory,
} from "./filter.ts";
import { formatText } from "./formats.ts";
import { isArray, isObject, isTruthy, JqError, type Json } from "./json.ts";
import { CompileFault } from "./lexer.ts";
import type { Node } from "./nodes.ts";
import { indexOf, rangeKey, sliceOf } from "./paths.ts";
import { shorten } from "./print-json.ts";

/** More than a computer has room for. */
const MOST_ITEMS = 2 ** 24;

/** Makes of a node what runs; names that nobody knows are collected in `unknown`. */
export class Compiler {
  readonly unknown: { readonly message: string; readonly at: number }[] = [];

  constructor(readonly machine: Machine) {}

  compile(node: Node, scope: Scope | undefined): Filter {
    switch (node.kind) {
      case "identity":
        return (_env, input, path, emit) => emit(input, path);
      case "literal": {
        const { value } = node;
        return (_env, _input, path, emit) => emit(value, made(path));
      }
      case "string":
        return compileString(this, node, scope);
      case "format": {
        const { name } = node;
        return (_env, input, path, emit) => emit(formatText(name, input), made(path));
      }
      case "index":
        return this.#compileIndex(node.target, node.key, scope);
      case "slice":
        return this.#compileSlice(node, scope);
      case "iterate":
        return this.#compileIterate(node.target, scope);
      case "array":
        return this.#compileArray(node.body, scope);
      case "object":
        return this.#compileObject(node.entries, scope);
      case "negation": {
        const operand = this.compile(node.operand, scope);
        return (env, input, path, emit) =>
          operand(env, input, undefined, (value) => emit(negate(value), made(path)));
      }
      case "arithmetic":
      case "comparison":
        return this.#compileOperator(node, scope);
      case "and":
      case "or":
        return this.#compileLogic(node.kind === "and", node.left, node.right, scope);
      case "alternative":
        return this.#compileAlternative(node.left, node.right, scope);
      case "pipe": {
        const left = this.compile(node.left, scope);
        const right = this.compile(node.right, scope);
        return (env, input, path, emit) => left(env, input, path, (value, at) => right(env, value, at, emit));
      }
      case "comma": {
        const left = this.compile(node.left, scope);
        const right = this.compile(node.right, scope);
        return (env, input, path, emit) =>
          andThen(left(env, input, path, emit), () => right(env, input, path, emit));
      }
      case "assign":
      case "update":
      case "update-with":
        return compileUpdate(this, node, scope);
      case "if":
        return this.#compileIf(node, scope);
      case "try":
        return this.#compileTry(node.body, node.handler, scope);
      case "reduce":
        return compileReduce(this, node, scope);
      case "foreach":
        return compileForeach(this, node, scope);
      case "bind":
        return compileBind(this, node, scope);
      case "label":
        return this.#compileLabel(node.name, node.body, scope);
      case "break":
      case "define":
      case "call":
      case "variable":
        return compileCall(this, node, scope);
    }
  }

  /** For each key, each target. */
  #compileIndex(targetNode: Node, keyNode: Node, scope: Scope | undefined): Filter {
    const target = this.compile(targetNode, scope);
    if (keyNode.kind === "literal") {
      const key = keyNode.value;
      return (env, input, path, emit) =>
        target(env, input, path, (value, at) => {
          checkPath(at, value, () => `access element ${shorten(key, 29)} of`);
          return emit(indexOf(value, key), extend(at, key));
        });
    }
    const keys = this.compile(keyNode, scope);
    return (env, input, path, emit) =>
      keys(env, input, undefined, (key) =>
        target(env, input, path, (value, at) => {
          checkPath(at, value, () => `access element ${shorten(key, 29)} of`);
          return emit(indexOf(value, key), extend(at, key));
        }),
      );
  }

  #compileSlice(node: Node & { kind: "slice" }, scope: Scope | undefined): Filter {
    const target = this.compile(node.target, scope);
    const nothing: Filter = (_env, _input, _path, emit) => emit(null, undefined);
    const froms = node.from ? this.compile(node.from, scope) : nothing;
    const tos = node.to ? this.compile(node.to, scope) : nothing;
    return (env, input, path, emit) =>
      froms(env, input, undefined, (from) =>
        tos(env, input, undefined, (to) =>
          target(env, input, path, (value, at) => {
            checkPath(at, value, () => `access element ${shorten(rangeKey(from, to), 29)} of`);
            return emit(sliceOf(value, from, to), at && extend(at, rangeKey(from, to)));
          }),
        ),
      );
  }

  #compileIterate(targetNode: Node, scope: Scope | undefined): Filter {
    const target = this.compile(targetNode, scope);
    const { machine } = this;
    return (env, input, path, emit) =>
      target(env, input, path, (value, at) => {
        checkPath(at, value, () => "iterate through");
        if (isArray(value)) {
          return eachInTurn(value.entries(), ([index, item]) => {
            const pause = machine.tick();
            const here = extend(at, index);
            return pause ? pause.then(() => emit(item, here)) : emit(item, here);
          });
        }
        if (!isObject(value)) {
          const shown = value === null ? "null (null)" : describe(value);
          throw new JqError(`Cannot iterate over ${shown}`);
        }
        return eachInTurn(value.entries(), ([key, item]) => {
          const pause = machine.tick();
          const here = extend(at, key);
          return pause ? pause.then(() => emit(item, here)) : emit(item, here);
        });
      });
  }

  #compileArray(bodyNode: Node | undefined, scope: Scope | undefined): Filter {
    if (!bodyNode) return (_env, _input, path, emit) => emit([], made(path));
    const body = this.compile(bodyNode, scope);
    return (env, input, path, emit) => {
      const items: Json[] = [];
      const done = body(env, input, undefined, (value) => {
        if (items.length === MOST_ITEMS) throw new OutOfMemory();
        items.push(value);
      });
      return andThen(done, () => emit(items, made(path)));
    };
  }

  /** The first entry varies slowest. */
  #compileObject(nodes: readonly (readonly [Node, Node])[], scope: Scope | undefined): Filter {
    const entries = nodes.map(([key, value]) => {
      if (key.kind === "literal" && typeof key.value !== "string")
        throw new CompileFault(`Cannot use ${describe(key.value)} as object key`, 0);
      return [this.compile(key, scope), this.compile(value, scope)] as const;
    });
    const addFrom = (
      at: number,
      before: ReadonlyMap<string, Json>,
      env: Env | undefined,
      input: Json,
      emit: (value: Json) => MaybePromise<void>,
    ): MaybePromise<void> => {
      const entry = entries[at];
      if (!entry) return emit(before);
      const [keys, values] = entry;
      return keys(env, input, undefined, (key) =>
        values(env, input, undefined, (value) => {
          if (typeof key !== "string") throw new JqError(`Cannot use ${describe(key)} as object key`);
          return addFrom(at + 1, new Map(before).set(key, value), env, input, emit);
        }),
      );
    };
    return (env, input, path, emit) => addFrom(0, new Map(), env, input, (value) => emit(value, made(path)));
  }

  /** For each result of the right side, each of the left. */
  #compileOperator(node: Node & { kind: "arithmetic" | "comparison" }, scope: Scope | undefined): Filter {
    const left = this.compile(node.left, scope);
    const right = this.compile(node.right, scope);
    const apply =
      node.kind === "arithmetic"
        ? (a: Json, b: Json): Json => calculate(node.operator, a, b)
        : (a: Json, b: Json): Json => compareBy(node.operator, a, b);
    return (env, input, path, emit) =>
      right(env, input, undefined, (b) => left(env, input, undefined, (a) => emit(apply(a, b), made(path))));
  }

  #compileLogic(isAnd: boolean, leftNode: Node, rightNode: Node, scope: Scope | undefined): Filter {
    const left = this.compile(leftNode, scope);
    const right = this.compile(rightNode, scope);
    return (env, input, path, emit) =>
      left(env, input, undefined, (a) => {
        if (isTruthy(a) !== isAnd) return emit(!isAnd, made(path));
        return right(env, input, undefined, (b) => emit(isTruthy(b), made(path)));
      });
  }

  #compileAlternative(leftNode: Node, rightNode: Node, scope: Scope | undefined): Filter {
    const left = this.compile(leftNode, scope);
    const right = this.compile(rightNode, scope);
    return (env, input, path, emit) => {
      let hasFound = false;
      const done = left(env, input, path, (value, at) => {
        if (!isTruthy(value)) return undefined;
        hasFound = true;
        return emit(value, at);
      });
      return andThen(done, () => (hasFound ? undefined : right(env, input, path, emit)));
    };
  }

  #compileIf(node: Node & { kind: "if" }, scope: Scope | undefined): Filter {
    const condition = this.compile(node.condition, scope);
    const then = this.compile(node.then, scope);
    const otherwise = this.compile(node.else, scope);
    return (env, input, path, emit) =>
      condition(env, input, undefined, (value) =>
        isTruthy(value) ? then(env, input, path, emit) : otherwise(env, input, path, emit),
      );
  }

  /** An error behind the `try`, in what its results are used for, is none of its own. */
  #compileTry(bodyNode: Node, handlerNode: Node | undefined, scope: Scope | undefined): Filter {
    const body = this.compile(bodyNode, scope);
    const handler = handlerNode && this.compile(handlerNode, scope);
    return (env, input, path, emit) =>
      catching(
        () =>
          body(env, input, path, (value, at) =>
            catching(
              () => emit(value, at),
              (thrown) => {
                throw new Beyond(thrown);
              },
            ),
          ),
        (thrown) => {
          if (thrown instanceof Beyond) throw thrown.thrown;
          if (!(thrown instanceof JqError)) throw thrown;
          // jq 1.6 takes an error without a value for the end of the results.
          if (thrown.value === null) return undefined;
          return handler?.(env, thrown.value, made(path), emit);
        },
      );
  }

  #compileLabel(name: string, bodyNode: Node, scope: Scope | undefined): Filter {
    const body = this.compile(bodyNode, { kind: "label", name, arity: 0, outer: scope });
    return (env, input, path, emit) => {
      const label = new Break();
      const filter: Filter = () => {
        throw label;
      };
      const inner: Env = { value: null, closure: { filter, env: undefined }, outer: env };
      return catching(
        () => body(inner, input, path, emit),
        (thrown) => {
          if (thrown !== label) throw thrown;
        },
      );
    };
  }
}

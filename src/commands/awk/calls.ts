import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { BUILTINS, type BuiltinCall } from "./builtins.ts";
import { type Callable, type Code, type Frame, fill, waiting } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { AwkFatal } from "./faults.ts";
import type { Expression } from "./nodes.ts";
import { AwkArray, type Element, type Scalar } from "./values.ts";

export function compileCall(
  compiler: ExpressionCompiler,
  { name, args, line }: Extract<Expression, { kind: "call" }>,
): Code {
  const callable = compiler.callables.get(name);
  // It is told when it is called, not before.
  if (!callable)
    return waiting(() => {
      throw new AwkFatal(`function \`${name}' not defined`, line);
    });
  const invoke = invocation(compiler, callable, args);
  if (args.length <= callable.parameters.length) return waiting(invoke);
  return waiting((frame) => {
    compiler.machine.warn(`function \`${name}' called with more arguments than declared`);
    return invoke(frame);
  });
}

/** `@name(…)`: a function of the program or of the language, looked up when it is called. */
export function compileIndirectCall(
  compiler: ExpressionCompiler,
  { name, args, line }: Extract<Expression, { kind: "indirect-call" }>,
): Code {
  const { machine } = compiler;
  const variable = compiler.variable(name);
  return waiting((frame) =>
    andThen(variable.run(frame), (value) => {
      const called = machine.text(value);
      const callable = compiler.callables.get(called);
      if (callable) return invocation(compiler, callable, args)(frame);
      if (Object.hasOwn(BUILTINS, called))
        return compileBuiltin(compiler, { kind: "builtin", name: called, args, line }).run(frame);
      throw new AwkFatal(`\`${called}' is not a function, so it cannot be called indirectly`);
    }),
  );
}

function invocation(
  compiler: ExpressionCompiler,
  callable: Callable,
  args: readonly Expression[],
): (frame: Frame) => MaybePromise<Scalar> {
  const { machine } = compiler;
  const parts = args.map((arg, place) => argument(compiler, arg, callable.arrays.has(place)));
  return (frame) => {
    const inner: Frame = new Array(callable.parameters.length).fill(undefined);
    const pause = machine.enter();
    const ready = andThen(pause, () => fill(inner, parts, frame, 0));
    return andThen(ready, () =>
      andThen(callable.run(inner), (value) => {
        machine.leave();
        return value;
      }),
    );
  };
}

/** An array is handed over itself; a variable that is nothing yet becomes one where the function takes it for one. */
function argument(
  compiler: ExpressionCompiler,
  arg: Expression,
  wantsArray: boolean,
): (frame: Frame) => MaybePromise<Element> {
  if (arg.kind !== "variable") {
    const place = arg.kind === "element" && wantsArray ? compiler.array(arg) : undefined;
    if (place) return place;
    const code = compiler.compile(arg);
    return (frame) => code.run(frame);
  }
  const { machine } = compiler;
  const local = compiler.locals.get(arg.name);
  const value = compiler.variable(arg.name);
  const array = compiler.array(arg);
  const slot = local ?? machine.slot(arg.name);
  return (frame) => {
    const held = local === undefined ? machine.globals[slot] : frame[slot];
    if (held instanceof AwkArray || (held === undefined && wantsArray)) return array(frame);
    return value.run(frame);
  };
}

export function compileBuiltin(
  compiler: ExpressionCompiler,
  { name, args, line }: Extract<Expression, { kind: "builtin" }>,
): Code {
  const builtin = BUILTINS[name];
  if (!builtin) throw new AwkFatal(`function \`${name}' not defined`);
  const call: BuiltinCall = { name, args, line, compiler };
  return builtin(call);
}

export function compileGetline(
  compiler: ExpressionCompiler,
  { from, source, target }: Extract<Expression, { kind: "getline" }>,
): Code {
  const { machine } = compiler;
  const code = source && compiler.compile(source);
  const to = target && compiler.store(target);
  return waiting((frame) => {
    const where = to ? to.place.run(frame) : undefined;
    return andThen(where, (place) => {
      const keep = (record: string) => {
        if (to) to.put(place, machine.given(record), frame);
        else machine.record.set(record);
      };
      if (from === "input" || !code) return andThen(machine.input.nextRecord(keep), (got) => (got ? 1 : 0));
      return andThen(code.run(frame), (name) =>
        andThen(machine.streams.input(from, machine.text(name)), (reader) => machine.nextOf(reader, keep)),
      );
    });
  });
}

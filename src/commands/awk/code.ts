import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { AwkArray, Element, Scalar } from "./values.ts";

/** The parameters and local variables of the function that runs; empty outside of functions. */
export type Frame = Element[];

/** An expression as a closure. Only one that waits may give a promise: the others are never asked. */
export type Code =
  | { readonly waits: false; readonly run: (frame: Frame) => Scalar }
  | { readonly waits: true; readonly run: (frame: Frame) => MaybePromise<Scalar> };

export type ArrayCode = (frame: Frame) => AwkArray;

/** A user's function; compiled after all are known. */
export interface Callable {
  readonly parameters: readonly string[];
  /** Which parameters are used as arrays. */
  readonly arrays: ReadonlySet<number>;
  run: (frame: Frame) => MaybePromise<Scalar>;
}

export function pure(run: (frame: Frame) => Scalar): Code {
  return { waits: false, run };
}

export function waiting(run: (frame: Frame) => MaybePromise<Scalar>): Code {
  return { waits: true, run };
}

/** One operand, then a function of its value. */
export function mapped(code: Code, act: (value: Scalar, frame: Frame) => Scalar): Code {
  if (!code.waits) return pure((frame) => act(code.run(frame), frame));
  return waiting((frame) => andThen(code.run(frame), (value) => act(value, frame)));
}

/** Two operands, the left one first. */
export function joined(left: Code, right: Code, act: (a: Scalar, b: Scalar, frame: Frame) => Scalar): Code {
  if (!left.waits && !right.waits) return pure((frame) => act(left.run(frame), right.run(frame), frame));
  return waiting((frame) =>
    andThen(left.run(frame), (a) => andThen(right.run(frame), (b) => act(a, b, frame))),
  );
}

/** All values in their order. */
export function valuesOf(codes: readonly Code[], frame: Frame): MaybePromise<Scalar[]> {
  const values: Scalar[] = [];
  const from = (start: number): MaybePromise<Scalar[]> => {
    for (let at = start; at < codes.length; at++) {
      const value = codes[at]?.run(frame);
      if (value instanceof Promise)
        return value.then((late) => {
          values.push(late);
          return from(at + 1);
        });
      values.push(value);
    }
    return values;
  };
  return from(0);
}

/** The arguments of a call, one after the other, into the frame of the function. */
export function fill(
  inner: Frame,
  parts: readonly ((frame: Frame) => MaybePromise<Element>)[],
  frame: Frame,
  start: number,
): MaybePromise<void> {
  for (let at = start; at < parts.length; at++) {
    const value = parts[at]?.(frame);
    if (value instanceof Promise)
      return value.then((late) => {
        inner[at] = late;
        return fill(inner, parts, frame, at + 1);
      });
    inner[at] = value;
  }
  return undefined;
}

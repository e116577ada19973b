import type { BuiltinCall } from "./builtins.ts";
import { type Code, pure } from "./code.ts";
import { AwkFatal } from "./faults.ts";
import { placeOf } from "./split.ts";
import { AwkArray, compare, type Scalar } from "./values.ts";

/** `asort` and `asorti` (gawk manual 12.2.2): the values, or the subscripts, in order and numbered from 1. */
export function sortArray(what: "values" | "keys"): (call: BuiltinCall) => Code {
  return ({ name, args, compiler }) => {
    const [source, target] = args;
    if (!source || args.length > 3)
      throw new AwkFatal(`${args.length} is invalid as number of arguments for ${name}`);
    if (args.length === 3) throw new AwkFatal(`${name}: a third argument is not simulated here`);
    const from = compiler.array(placeOf(source, name));
    const into = target ? compiler.array(placeOf(target, name)) : from;
    const { machine } = compiler;
    const order = (a: Scalar, b: Scalar) => rank(a) - rank(b) || compare(a, b, machine.formatNumber);
    return pure((frame) => {
      const entries = [...from(frame).entries()];
      const items: Scalar[] = [];
      for (const [key, value] of entries) {
        if (what === "keys") items.push(key);
        else if (!(value instanceof AwkArray)) items.push(value);
      }
      items.sort(order);
      const result = into(frame);
      result.clear();
      for (const [at, item] of items.entries()) result.set(String(at + 1), item);
      return items.length;
    });
  };
}

/** Numbers come before texts. */
function rank(value: Scalar): number {
  if (typeof value === "string") return 1;
  if (typeof value === "number" || value === undefined) return 0;
  return value.number === undefined ? 1 : 0;
}

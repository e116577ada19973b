import { AwkFatal } from "./faults.ts";
import type { AwkMachine } from "./machine.ts";
import { AwkArray, type Element, type Scalar, toNumber } from "./values.ts";

/** An element whose value is wanted. */
export function lookedAt(machine: AwkMachine, array: AwkArray, key: string): Scalar {
  const value = elementOf(array, key);
  if (value === undefined && machine.lints)
    machine.doubt(`reference to uninitialized element \`${array.name}["${key}"]'`);
  return value;
}

export function scalarOf(value: Element, name: string): Scalar {
  if (value instanceof AwkArray) throw arrayAsScalar(value, name);
  return value;
}

/** A parameter is told with the array that was handed over. */
function arrayAsScalar(array: AwkArray, name: string): AwkFatal {
  const from = array.name === "" || array.name === name ? "" : ` (from ${array.name})`;
  return new AwkFatal(`attempt to use array \`${name}${from}' in a scalar context`);
}

export function keep(cells: Element[], at: number, value: Scalar, name: string): void {
  const held = cells[at];
  if (held instanceof AwkArray) throw arrayAsScalar(held, name);
  cells[at] = value;
}

export function machineArray(cells: Element[], at: number, name: string, kind = "scalar"): AwkArray {
  const held = cells[at];
  if (held instanceof AwkArray) return held;
  if (held !== undefined) throw new AwkFatal(`attempt to use ${kind} \`${name}' as an array`);
  const array = new AwkArray(name);
  cells[at] = array;
  return array;
}

function elementOf(array: AwkArray, key: string): Scalar {
  const held = array.get(key);
  if (held instanceof AwkArray) throw arrayAsScalar(held, held.name);
  return held;
}

export function arrayAt(outer: AwkArray, key: string): AwkArray {
  const held = outer.get(key);
  if (held instanceof AwkArray) return held;
  if (held !== undefined) throw new AwkFatal(`attempt to use scalar \`${outer.name}["${key}"]' as an array`);
  const array = new AwkArray(`${outer.name}["${key}"]`);
  outer.set(key, array);
  return array;
}

export function fieldNumber(value: Scalar): number {
  const index = Math.trunc(toNumber(value));
  if (index < 0) throw new AwkFatal(`attempt to access field ${index}`);
  return index;
}

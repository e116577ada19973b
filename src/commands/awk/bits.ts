import { AwkFatal } from "./faults.ts";
import { type Scalar, toNumber } from "./values.ts";

/** `and`, `or` and `xor` of whole numbers up to 2⁵³. */
export function bits(values: readonly Scalar[], join: (a: bigint, b: bigint) => bigint): number {
  const numbers = values.map((value) => {
    const number = Math.trunc(toNumber(value));
    if (number < 0) throw new AwkFatal(`and: argument 1 negative value ${number} is not allowed`);
    return BigInt(number);
  });
  return Number(numbers.reduce(join));
}

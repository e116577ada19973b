import { AwkFatal } from "./faults.ts";

/** By how two values stand to each other; NaN: in no order. */
export const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

export function arithmetic(operator: string): (a: number, b: number) => number {
  switch (operator) {
    case "+":
      return (a, b) => a + b;
    case "-":
      return (a, b) => a - b;
    case "*":
      return (a, b) => a * b;
    case "/":
      return (a, b) => {
        if (b === 0) throw new AwkFatal("division by zero attempted");
        return a / b;
      };
    case "%":
      return (a, b) => {
        if (b === 0) throw new AwkFatal("division by zero attempted in `%'");
        return a % b;
      };
    default:
      return (a, b) => a ** b;
  }
}

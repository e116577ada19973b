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

/** `suffix` is that of an assignment: messages tell `/=`. */
export function arithmetic(operator: string, suffix = ""): (a: number, b: number) => number {
  switch (operator) {
    case "+":
      return (a, b) => a + b;
    case "-":
      return (a, b) => a - b;
    case "*":
      return (a, b) => a * b;
    case "/":
      return (a, b) => {
        if (b === 0) throw new AwkFatal(`division by zero attempted${suffix && " in `/='"}`);
        return a / b;
      };
    case "%":
      return (a, b) => {
        if (b === 0) throw new AwkFatal(`division by zero attempted in \`%${suffix}'`);
        return a % b;
      };
    default:
      return (a, b) => a ** b;
  }
}

import { general } from "../format/units.ts";
import { kindOf, printValue, type Value } from "./value.ts";

const VERB = /%([-+# 0]*)(\d+|\*)?(?:\.(\d+))?([a-zA-Z%])/g;

/** fmt.Sprintf for the values that templates know. */
export function goPrintf(format: string, args: readonly Value[]): string {
  let next = 0;
  const text = format.replace(
    VERB,
    (_, flags: string, width = "", precision: string | undefined, verb: string) => {
      if (verb === "%") return "%";
      const room = width === "*" ? Number(args[next++]) : Number(width);
      if (next >= args.length) return `%!${verb}(MISSING)`;
      return aligned(formatVerb(verb, args[next++], flags, precision), room, flags);
    },
  );
  const extra = args.slice(next);
  if (extra.length === 0) return text;
  return `${text}%!(EXTRA ${extra.map((one) => `${kindOf(one)}=${printValue(one)}`).join(", ")})`;
}

function formatVerb(verb: string, value: Value, flags: string, precision: string | undefined): string {
  const sign = flags.includes("+") && typeof value === "number" && value >= 0 ? "+" : "";
  switch (verb) {
    case "v":
      return sign + printValue(value);
    case "s":
      return typeof value === "string" ? cut(value, precision) : wrong(verb, value, Array.isArray(value));
    case "q":
      return typeof value === "string" ? JSON.stringify(value) : wrong(verb, value, false);
    case "d":
      return Number.isInteger(value) ? sign + String(value) : wrong(verb, value, false);
    case "t":
      return typeof value === "boolean" ? String(value) : wrong(verb, value, false);
    case "f":
      return typeof value === "number"
        ? sign + value.toFixed(Number(precision ?? 6))
        : wrong(verb, value, false);
    case "g":
      return typeof value === "number"
        ? sign + general(value, Number(precision ?? 17))
        : wrong(verb, value, false);
    case "x":
    case "X": {
      if (typeof value !== "number") return wrong(verb, value, false);
      const digits = value.toString(16);
      return verb === "X" ? digits.toUpperCase() : digits;
    }
    case "T":
      return kindOf(value);
    default:
      return wrong(verb, value, false);
  }
}

function cut(text: string, precision: string | undefined): string {
  return precision === undefined ? text : [...text].slice(0, Number(precision)).join("");
}

function wrong(verb: string, value: Value, isFine: boolean): string {
  if (isFine) return printValue(value);
  return `%!${verb}(${value === undefined || value === null ? "<nil>" : `${kindOf(value)}=${printValue(value)}`})`;
}

function aligned(text: string, width: number, flags: string): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text;
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}

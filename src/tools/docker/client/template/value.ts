import type { Json } from "../engine/json.ts";

/** What templates work on: JSON, and `undefined` for what is not there. */
export type Value = Json | undefined;

export function isMap(value: Value): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Go's truth: not false, 0, nil, or empty. */
export function isTrue(value: Value): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (isMap(value)) return Object.keys(value).length > 0;
  return value !== false && value !== 0 && value !== "";
}

/** As `fmt.Print` shows it. */
export function printValue(value: Value): string {
  if (value === undefined) return "<no value>";
  if (value === null) return "<nil>";
  if (typeof value === "number") return printNumber(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(" ")}]`;
  if (isMap(value)) {
    const fields = structOf(value);
    if (fields) return `{${fields.map((name) => printValue(value[name] ?? "")).join(" ")}}`;
    const names = Object.keys(value).sort();
    return `map[${names.map((name) => `${name}:${printValue(value[name])}`).join(" ")}]`;
  }
  return String(value);
}

/** What the client keeps in structs, and so shows without the names of its fields. */
const STRUCTS: readonly (readonly string[])[] = [
  ["HostIp", "HostPort"],
  ["Name", "MaximumRetryCount"],
  ["Type", "Name", "Source", "Destination", "Driver", "Mode", "RW", "Propagation"],
];

function structOf(value: { readonly [name: string]: Json }): readonly string[] | undefined {
  const names = Object.keys(value);
  return names.length < 2
    ? undefined
    : STRUCTS.find((fields) => names.every((name) => fields.includes(name)));
}

/** Whole numbers are integers here, others floats (`%v`). */
function printNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(value).replace(/e([-+])(\d)$/, "e$10$2");
}

/** Go's name for the kind of a value, in errors. */
export function kindOf(value: Value): string {
  if (value === undefined || value === null) return "nil";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float64";
  return Array.isArray(value) ? "[]interface {}" : "map[string]interface {}";
}

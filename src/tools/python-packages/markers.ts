import { normalizeName } from "./normalize-name.ts";
import { parseSpecifiers } from "./specifiers.ts";
import { parseVersion } from "./versions.ts";

/** What environment markers (PEP 508) may ask for. */
export const MARKER_VARIABLES = [
  "python_version",
  "python_full_version",
  "os_name",
  "sys_platform",
  "platform_release",
  "platform_system",
  "platform_version",
  "platform_machine",
  "platform_python_implementation",
  "implementation_name",
  "implementation_version",
  "extra",
] as const;
export type MarkerVariable = (typeof MARKER_VARIABLES)[number];

/** An interpreter and its platform, as markers see them. */
export type MarkerEnvironment = Readonly<Record<MarkerVariable, string>>;

export type MarkerValue =
  | { readonly kind: "variable"; readonly name: MarkerVariable }
  | { readonly kind: "text"; readonly text: string };

export type MarkerOperator = "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=" | "===" | "in" | "not in";

export type Marker =
  /** Grouped: it stood in parentheses. */
  | { readonly kind: "and" | "or"; readonly parts: readonly Marker[]; readonly grouped?: boolean }
  | {
      readonly kind: "compare";
      readonly left: MarkerValue;
      readonly operator: MarkerOperator;
      readonly right: MarkerValue;
    };

/** The markers of CPython `version` (`3.11.7`) on this computer. */
export function markerEnvironment(version: string): MarkerEnvironment {
  return {
    python_version: version.split(".").slice(0, 2).join("."),
    python_full_version: version,
    os_name: "posix",
    sys_platform: "linux",
    platform_release: "6.1.0-18-amd64",
    platform_system: "Linux",
    platform_version: "#1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01)",
    platform_machine: "x86_64",
    platform_python_implementation: "CPython",
    implementation_name: "cpython",
    implementation_version: version,
    extra: "",
  };
}

/** `extras` are those asked for: `extra == "socks"` holds for each of them. */
export function evaluateMarker(
  marker: Marker,
  environment: MarkerEnvironment,
  extras: readonly string[] = [],
): boolean {
  const candidates = extras.length > 0 ? extras : [""];
  return candidates.some((extra) => holds(marker, { ...environment, extra }));
}

function holds(marker: Marker, environment: MarkerEnvironment): boolean {
  if (marker.kind !== "compare")
    return marker.kind === "and"
      ? marker.parts.every((part) => holds(part, environment))
      : marker.parts.some((part) => holds(part, environment));
  const { left, operator, right } = marker;
  const value = (of: MarkerValue) => (of.kind === "text" ? of.text : environment[of.name]);
  // PEP 685: extras are compared as names of projects are.
  const isExtra = [left, right].some((side) => side.kind === "variable" && side.name === "extra");
  return isExtra
    ? compareValues(normalizeName(value(left)), operator, normalizeName(value(right)))
    : compareValues(value(left), operator, value(right));
}

/** As versions where the right side is one, else as texts. */
function compareValues(left: string, operator: MarkerOperator, right: string): boolean {
  if (operator === "in") return right.includes(left);
  if (operator === "not in") return !right.includes(left);
  const specifiers = parseSpecifiers(`${operator}${right}`);
  const version = parseVersion(left);
  if (specifiers && version) return specifiers.contains(version);
  switch (operator) {
    case "==":
    case "===":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "~=":
      return false;
  }
}

/** As `str()` of Python's `packaging` writes it: `python_version < "3.8" and extra == "test"`. */
export function formatMarker(marker: Marker): string {
  if (marker.kind === "compare")
    return `${formatValue(marker.left)} ${marker.operator} ${formatValue(marker.right)}`;
  return marker.parts
    .map((part) => (part.kind !== "compare" && part.grouped ? `(${formatMarker(part)})` : formatMarker(part)))
    .join(` ${marker.kind} `);
}

function formatValue(value: MarkerValue): string {
  return value.kind === "variable" ? value.name : `"${value.text}"`;
}

/** Whether it asks for an extra: such a requirement belongs to that extra alone. */
export function mentionsExtra(marker: Marker): boolean {
  if (marker.kind !== "compare") return marker.parts.some(mentionsExtra);
  return [marker.left, marker.right].some((side) => side.kind === "variable" && side.name === "extra");
}

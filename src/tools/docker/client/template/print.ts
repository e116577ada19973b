import { type GoValue, TIME, type Value } from "./types.ts";
import { dataOf, entriesOf, indirect, isNil, listOfValue, numberOf, textOf, unwrap } from "./value.ts";

/** How the parts of a value are written: what stands for a leaf, and whether structs name their fields. */
export interface Style {
  readonly leaf: (value: GoValue) => string;
  readonly names?: boolean;
  readonly nil?: string;
}

const PLAIN: Style = { leaf: printLeaf };

/** As `fmt.Print` shows it. */
export function printValue(value: Value): string {
  return value ? writeValue(value, PLAIN) : "<no value>";
}

/** As a template shows what an action comes to: pointers are followed. */
export function printResult(value: Value): string {
  return value ? printValue(indirect(value).value) : printValue(value);
}

/** As fmt goes through a value. */
export function writeValue(value: GoValue, style: Style, depth = 0): string {
  const { type } = value;
  const inner = (one: GoValue) => writeValue(one, style, depth + 1);
  if (type === TIME || isDuration(value)) return style.leaf(value);
  switch (type.kind) {
    case "interface": {
      const held = unwrap(value);
      return held ? writeValue(held, style, depth) : "<nil>";
    }
    case "pointer": {
      if (isNil(value)) return style.nil ?? "<nil>";
      const pointed = { type: type.of, data: value.data };
      if (depth === 0 && ["struct", "list", "map"].includes(type.of.kind))
        return `&${writeValue(pointed, style, 1)}`;
      return ADDRESS;
    }
    case "list":
      return `[${listOfValue(value).map(inner).join(" ")}]`;
    case "map":
      return `map[${entriesOf(value)
        .map(([key, one]) => `${key}:${inner(one)}`)
        .join(" ")}]`;
    case "struct": {
      const fields = type.fields.map((field) => {
        const shown = inner({ type: field.type, data: dataOf(value.data, field) });
        return style.names ? `${field.name}:${shown}` : shown;
      });
      return `{${fields.join(" ")}}`;
    }
    case "row":
      return ADDRESS;
    default:
      return style.leaf(value);
  }
}

/** Go tells where something lies; no two runs agree on it. */
const ADDRESS = "0xc000012345";

export function isDuration({ type }: GoValue): boolean {
  return type.name === "time.Duration";
}

/** `%v` of what has no parts. */
export function printLeaf(value: GoValue): string {
  if (value.type === TIME) return goTime(textOf(value));
  if (isDuration(value)) return goDuration(numberOf(value));
  switch (value.type.kind) {
    case "string":
      return textOf(value);
    case "bool":
      return String(value.data === true);
    case "float":
      return printFloat(numberOf(value));
    default:
      return String(numberOf(value));
  }
}

/** From here on Go tells a power of ten. */
const LARGE = 1e6;
const SMALL = 1e-4;

/** `%v` of a float: as few digits as tell it. */
function printFloat(value: number): string {
  const size = Math.abs(value);
  const isPlain = value === 0 || (size < LARGE && size >= SMALL);
  return (isPlain ? String(value) : value.toExponential()).replace(/e([-+])(\d)$/, "e$10$2");
}

/** An RFC 3339 time as `time.Time.String` has it. */
export function goTime(time: string): string {
  const [, day = "0001-01-01", clock = "00:00:00", fraction = ""] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?/.exec(time) ?? [];
  return `${day} ${clock}${fraction.replace(/\.?0+$/, "")} +0000 UTC`;
}

const MICRO = 1e3;
const MILLI = 1e6;
const SECOND = 1e9;
const MINUTE = 60;
const HOUR = 3600;

/** `time.Duration.String`: `1h0m0s`, `1.5s`, `20ms`. */
export function goDuration(nanoseconds: number): string {
  const sign = nanoseconds < 0 ? "-" : "";
  const size = Math.abs(nanoseconds);
  if (size === 0) return "0s";
  if (size < SECOND) {
    const [unit, name] = size >= MILLI ? [MILLI, "ms"] : size >= MICRO ? [MICRO, "µs"] : [1, "ns"];
    return `${sign}${size / unit}${name}`;
  }
  const seconds = size / SECOND;
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = Number((seconds % MINUTE).toFixed(9));
  if (hours > 0) return `${sign}${hours}h${minutes}m${rest}s`;
  return sign + (minutes > 0 ? `${minutes}m${rest}s` : `${rest}s`);
}

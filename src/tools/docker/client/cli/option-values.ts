import { parseBytes } from "../format/units.ts";
import { Failure } from "./failure.ts";
import type { DockerOption } from "./option-table.ts";

/** What a value of this type may not be, in the words of the client; undefined where it is right. */
export function wrongValue({ name, type }: DockerOption, value: string): string | undefined {
  switch (type) {
    case undefined:
      return /^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)
        ? undefined
        : wrongSyntax("ParseBool", value);
    case "int":
    case "int64":
      return /^[-+]?(0[xX][0-9a-fA-F]+|\d+)$/.test(value) ? undefined : wrongSyntax("ParseInt", value);
    case "uint":
    case "uint16":
      return wrongUnsigned(type, value);
    case "decimal":
      return wrongDecimal(value);
    case "bytes":
      // Swap alone may be without end.
      return name === "memory-swap" && value === "-1" ? undefined : wrongBytes(value);
    case "duration":
      return wrongDuration(value);
    case "filter":
      return wrongFilter(value);
    default:
      return undefined;
  }
}

function wrongSyntax(parser: string, value: string): string {
  return `strconv.${parser}: parsing ${JSON.stringify(value)}: invalid syntax`;
}

function wrongUnsigned(type: string, value: string): string | undefined {
  if (!/^\d+$/.test(value)) return wrongSyntax("ParseUint", value);
  return type === "uint16" && Number(value) > 65_535
    ? `strconv.ParseUint: parsing "${value}": value out of range`
    : undefined;
}

function wrongDecimal(value: string): string | undefined {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) || /^\d+\/\d+$/.test(value)
    ? undefined
    : `failed to parse ${value} as a rational number`;
}

function wrongBytes(value: string): string | undefined {
  try {
    parseBytes(value);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

export function wrongDuration(value: string): string | undefined {
  if (value === "0" || /^[-+]?((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/.test(value)) return undefined;
  const quoted = JSON.stringify(value);
  if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(value)) return `time: missing unit in duration ${quoted}`;
  const [, unit] = /^[-+]?(?:\d+\.?\d*|\.\d+)([^\d.]+)/.exec(value) ?? [];
  return unit ? `time: unknown unit "${unit}" in duration ${quoted}` : `time: invalid duration ${quoted}`;
}

function wrongFilter(value: string): string | undefined {
  return value === "" || value.includes("=") ? undefined : "bad format of filter (expected name=value)";
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** A Go duration in nanoseconds. */
export function parseDuration(text: string): number {
  let total = 0;
  for (const [, number = "0", unit = "ns"] of text.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g))
    total += Number(number) * (UNITS[unit] ?? 1);
  return text.startsWith("-") ? -total : Math.round(total);
}

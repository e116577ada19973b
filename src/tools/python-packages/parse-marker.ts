import {
  MARKER_VARIABLES,
  type Marker,
  type MarkerOperator,
  type MarkerValue,
  type MarkerVariable,
} from "./markers.ts";
import { normalizeName } from "./normalize-name.ts";

/** A text read from left to right. */
export class Reader {
  at = 0;
  constructor(readonly text: string) {}

  /** What `pattern` (sticky) matches here; the blanks before it are skipped. */
  take(pattern: RegExp): string | undefined {
    const blanks = /[ \t]*/y;
    blanks.lastIndex = this.at;
    blanks.exec(this.text);
    pattern.lastIndex = blanks.lastIndex;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return found[0];
  }

  get atEnd(): boolean {
    return this.text.slice(this.at).trim() === "";
  }
}

/** Names that older metadata has for some variables (PEP 345). */
const ALIASES: Readonly<Record<string, MarkerVariable>> = {
  "os.name": "os_name",
  "sys.platform": "sys_platform",
  "platform.version": "platform_version",
  "platform.machine": "platform_machine",
  "platform.python_implementation": "platform_python_implementation",
  python_implementation: "platform_python_implementation",
};

/** An expression such as `python_version < "3.8" and (os_name == "nt" or extra == 'x')`; undefined: it is none. */
export function parseMarker(reader: Reader): Marker | undefined {
  return parseChain(reader, "or", () => parseChain(reader, "and", () => parseAtom(reader)));
}

function parseChain(
  reader: Reader,
  kind: "and" | "or",
  parsePart: () => Marker | undefined,
): Marker | undefined {
  const parts: Marker[] = [];
  const word = kind === "and" ? /and\b/y : /or\b/y;
  do {
    const part = parsePart();
    if (!part) return undefined;
    parts.push(part);
  } while (reader.take(word));
  return parts.length === 1 ? parts[0] : { kind, parts };
}

function parseAtom(reader: Reader): Marker | undefined {
  if (reader.take(/\(/y)) {
    const inner = parseMarker(reader);
    if (!inner || !reader.take(/\)/y)) return undefined;
    return inner.kind === "compare" ? inner : { ...inner, grouped: true };
  }
  const left = parseValue(reader);
  const operator = left && reader.take(/===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y);
  const right = operator && parseValue(reader);
  if (!left || !operator || !right) return undefined;
  return {
    kind: "compare",
    left: besideExtra(left, right),
    operator: operator.replace(/^not\s+in$/, "not in") as MarkerOperator,
    right: besideExtra(right, left),
  };
}

/** PEP 685: the name of an extra is kept in its normal form. */
function besideExtra(value: MarkerValue, other: MarkerValue): MarkerValue {
  const named = value.kind === "text" && other.kind === "variable" && other.name === "extra";
  return named ? { kind: "text", text: normalizeName(value.text) } : value;
}

function parseValue(reader: Reader): MarkerValue | undefined {
  const quoted = reader.take(/'[^']*'|"[^"]*"/y);
  if (quoted !== undefined) return { kind: "text", text: quoted.slice(1, -1) };
  const word = reader.take(/[a-z_.]+/y);
  const name = MARKER_VARIABLES.find((variable) => variable === word) ?? (word && ALIASES[word]);
  return name ? { kind: "variable", name } : undefined;
}

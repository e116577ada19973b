import type { Json, JsonRecord } from "../engine/json.ts";

/** A type of Go, with as much as text/template and fmt make of it. */
export type GoType =
  | BasicType
  | { readonly kind: "list"; readonly name: string; readonly of: GoType }
  | MapType
  | { readonly kind: "pointer"; readonly name: string; readonly of: GoType }
  | StructType
  /** Whatever JSON holds; its numbers are kept as they were written, or as floats. */
  | { readonly kind: "interface"; readonly name: string; readonly numbers: BasicType }
  | RowType;

/** Its keys are strings, by this name or another. */
export interface MapType {
  readonly kind: "map";
  readonly name: string;
  readonly key: BasicType;
  readonly of: GoType;
}

export interface BasicType {
  readonly kind: "string" | "bool" | "int" | "uint" | "float";
  readonly name: string;
}

export interface StructType {
  readonly kind: "struct";
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: GoType;
  /** What the JSON calls it; of an embedded struct the fields stand beside its neighbours. */
  readonly key: string | undefined;
}

/** What a list's row offers: its methods, by name. */
export interface RowType {
  readonly kind: "row";
  readonly name: string;
  /** Methods that take nothing. */
  readonly fields: readonly string[];
  /** What they come to, where that is more than a text. */
  readonly types?: Readonly<Record<string, GoType>>;
  /** How it is written as JSON, if not with its fields in order. */
  readonly asJson?: (row: JsonRecord) => Json;
  /** Methods that take a name. */
  readonly methods: Readonly<Record<string, (row: Json, name: string) => string>>;
}

/** A value of Go; `undefined` is none at all. */
export type Value = GoValue | undefined;

export interface GoValue {
  readonly type: GoType;
  /** As JSON has it; where it says nothing, the type's zero. */
  readonly data: Json | undefined;
}

export const STRING: BasicType = { kind: "string", name: "string" };
export const BOOL: BasicType = { kind: "bool", name: "bool" };
export const INT: BasicType = { kind: "int", name: "int" };
export const FLOAT: BasicType = { kind: "float", name: "float64" };
/** encoding/json's own text of a number. */
export const NUMBER: BasicType = { kind: "string", name: "json.Number" };

export const INTERFACE: GoType = { kind: "interface", name: "interface {}", numbers: FLOAT };
export const RAW: GoType = { kind: "interface", name: "interface {}", numbers: NUMBER };

export const TIME: GoType = { kind: "struct", name: "time.Time", fields: [] };

export const listOf = (of: GoType): GoType => ({ kind: "list", name: `[]${of.name}`, of });
export const mapOf = (of: GoType, key: BasicType = STRING): GoType => ({
  kind: "map",
  name: `map[${key.name}]${of.name}`,
  key,
  of,
});
export const pointerTo = (of: GoType): GoType => ({ kind: "pointer", name: `*${of.name}`, of });

const BASIC: Readonly<Record<string, GoType>> = {
  string: STRING,
  bool: BOOL,
  float64: FLOAT,
  "time.Time": TIME,
  "time.Duration": { kind: "int", name: "time.Duration" },
  "struct{}": { kind: "struct", name: "struct {}", fields: [] },
  any: INTERFACE,
};

const DECLARATION = /^type (\S+) (?:struct \{\}|struct \{\n((?: .*\n)*)\}|(.*))$/gm;

/**
 * Reads declarations as Go writes them: `type NAME struct {`, a field in each line, `}`; or `type NAME TYPE`. A field
 * whose JSON has another name than case tells has it behind.
 */
export function readTypes(text: string): (name: string) => GoType {
  const written = new Map<string, { readonly plain: string } | { readonly fields: readonly string[] }>();
  for (const [, name = "", fields, plain] of text.matchAll(DECLARATION))
    written.set(name, plain === undefined ? { fields: fields?.trim().split("\n") ?? [] } : { plain });
  const known = new Map<string, GoType>();

  function typeOf(name: string): GoType {
    const basic = BASIC[name];
    if (basic) return basic;
    if (/^u?int(8|16|32|64)?$/.test(name)) return { kind: name.startsWith("u") ? "uint" : "int", name };
    if (name.startsWith("*")) return pointerTo(typeOf(name.slice(1)));
    const [list] = /^\[\d*\]/.exec(name) ?? [];
    if (list) return { ...listOf(typeOf(name.slice(list.length))), name };
    const [map, key = ""] = /^map\[([\w.]+)\]/.exec(name) ?? [];
    if (map) return mapOf(typeOf(name.slice(map.length)), { kind: "string", name: key });
    return declared(name);
  }

  function declared(name: string): GoType {
    const before = known.get(name);
    if (before) return before;
    const declaration = written.get(name);
    if (!declaration) throw new Error(`no type ${name}`);
    const type: GoType =
      "plain" in declaration ? named(name, typeOf(declaration.plain)) : structOf(name, declaration.fields);
    known.set(name, type);
    return type;
  }

  const structOf = (name: string, lines: readonly string[]): GoType => ({
    kind: "struct",
    name,
    fields: lines.map((line) => {
      const [field = "", type, key = field] = line.trim().split(/\s+/);
      if (type !== undefined) return { name: field, type: typeOf(type), key };
      return { name: field.replace(/^\*?(.*\.)?/, ""), type: typeOf(field), key: undefined };
    }),
  });

  return typeOf;
}

/** A type's own name; pointers and lists have none of their own here. */
function named(name: string, type: GoType): GoType {
  return type.kind === "interface" ? type : { ...type, name };
}

import type { Node, TypeName } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { arrayOf, BPCHAR, NUMERIC, type Type, typeNamed, VARCHAR } from "../values/types.ts";

const SERIALS: Readonly<Record<string, string>> = {
  serial: "int4",
  serial4: "int4",
  bigserial: "int8",
  serial8: "int8",
  smallserial: "int2",
  serial2: "int2",
};

export interface ResolvedType {
  readonly type: Type;
  readonly typmod: number;
  /** As `serial`: with a sequence of its own. */
  readonly isSerial: boolean;
}

export function textsOf(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).map((node) => ("String" in node ? (node.String.sval ?? "") : ""));
}

export function resolveType(name: TypeName | undefined): ResolvedType {
  const words = textsOf(name?.names);
  const word = words.at(-1) ?? "";
  const location = name?.location ?? 0;
  const serial = words.length === 1 ? SERIALS[word] : undefined;
  const type = typeNamed(serial ?? word);
  if (!type || type.name === "unknown") {
    if (KNOWN_ELSEWHERE.test(word)) notSimulated(`the type ${word}`, location);
    fail("42704", `type "${words.join(".")}" does not exist`, { location });
  }
  const typmod = typmodOf(type, name?.typmods ?? [], location);
  const isArray = (name?.arrayBounds ?? []).length > 0;
  return { type: isArray ? arrayOf(type) : type, typmod, isSerial: serial !== undefined };
}

/** Types that the real server has. */
const KNOWN_ELSEWHERE =
  /^(bytea|money|inet|cidr|macaddr8?|point|line|lseg|box|path|polygon|circle|bit|varbit|timetz|xml|tsvector|tsquery|\w+range|hstore|citext)$/;

function typmodOf(type: Type, nodes: readonly Node[], location: number): number {
  const numbers = nodes.map((node) => ("A_Const" in node ? (node.A_Const.ival?.ival ?? 0) : 0));
  const [first, second = 0] = numbers;
  if (type === BPCHAR && nodes.length === 0) return -1;
  if (first === undefined) return -1;
  if (type === VARCHAR || type === BPCHAR) {
    if (first < 1)
      fail("22023", `length for type ${type === VARCHAR ? "varchar" : "char"} must be at least 1`, {
        location,
      });
    return first + 4;
  }
  if (type === NUMERIC) {
    if (first < 1 || first > 1000)
      fail("22023", `NUMERIC precision ${first} must be between 1 and 1000`, { location });
    return ((first << 16) | second) + 4;
  }
  if (type.category === "D" || type.name === "interval") notSimulated(`${type.name}(${first})`, location);
  return fail("42601", `type modifier is not allowed for type "${type.shown}"`, { location });
}

import type { Value } from "./types.ts";
import { entriesOf, indirect, int, listOfValue, numberOf, unwrap } from "./value.ts";

/** What `range` goes through, with what stands for each; nothing where it cannot. */
export function rangeOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  const held = unwrap(value);
  if (!held) return [];
  const { value: whole, isNil } = indirect(held);
  if (isNil) return whole.type.kind === "interface" ? [] : undefined;
  switch (whole.type.kind) {
    case "list":
      return listOfValue(whole).map((one, at) => [int(at), one] as const);
    case "map": {
      const { key: type } = whole.type;
      return entriesOf(whole).map(([key, one]) => [{ type, data: key }, one] as const);
    }
    case "int":
    case "uint":
      return Array.from({ length: Math.max(0, numberOf(whole)) }, (_, at) => [int(at), int(at)] as const);
    default:
      return undefined;
  }
}

import { TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { isNumber, isText, mayCast, widerNumber } from "./casts.ts";

/** The type in which two are compared, or that a list of both has. */
export function commonType(one: Type, other: Type): Type | undefined {
  if (one === other) return one;
  if (one === UNKNOWN) return other;
  if (other === UNKNOWN) return one;
  if (isNumber(one) && isNumber(other)) return widerNumber(one, other);
  if (isText(one) && isText(other)) return TEXT;
  if (one.element && other.element) {
    const element = commonType(one.element, other.element);
    return element === one.element ? one : element === other.element ? other : undefined;
  }
  if (mayCast(one, other, "implicit")) return other;
  return mayCast(other, one, "implicit") ? one : undefined;
}

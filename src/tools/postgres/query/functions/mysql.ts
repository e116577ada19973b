import type { Datum } from "../../values/datum.ts";
import { fromInteger, Numeric, rescale, toNumber } from "../../values/numeric.ts";
import { defineFunctions } from "./define.ts";

const numeric = (value: Datum | undefined) => (value instanceof Numeric ? value : new Numeric(0n, 0));

/** div_precision_increment */
const MORE_DIGITS = 4;

function divide(one: Numeric, other: Numeric): Numeric | null {
  if (other.digits === 0n) return null;
  const scale = one.scale + MORE_DIGITS;
  // One digit more than is kept, so that it can be rounded.
  const digits = (one.digits * 10n ** BigInt(scale + 1 - one.scale + other.scale)) / other.digits;
  return rescale(new Numeric(digits, scale + 1), scale);
}

/** What operators of MySQL mean (`mysql/dialect/semantics.ts`); no name that SQL can have by chance. */
export const MYSQL_FUNCTIONS = defineFunctions({
  "mysql_divide(int2,int2) numeric": ([one, other]) =>
    divide(fromInteger(Number(one)), fromInteger(Number(other))),
  "mysql_divide(int4,int4) numeric": ([one, other]) =>
    divide(fromInteger(Number(one)), fromInteger(Number(other))),
  "mysql_divide(int8,int8) numeric": ([one, other]) =>
    divide(fromInteger(BigInt(String(one))), fromInteger(BigInt(String(other)))),
  "mysql_divide(numeric,numeric) numeric": ([one, other]) => divide(numeric(one), numeric(other)),
  "mysql_divide(float8,float8) float8": ([one, other]) =>
    Number(other) === 0 ? null : Number(one) / Number(other),
  "mysql_fold(any) any": ([value], _, [type]) =>
    type?.category === "S" && value !== null ? String(value).toLowerCase() : (value ?? null),
  "mysql_truth(any) bool": ([value]) =>
    value instanceof Numeric
      ? value.digits !== 0n
      : typeof value === "string"
        ? toNumber(leading(value)) !== 0
        : Boolean(value),
});

/** The number that a text begins with. */
function leading(text: string): Numeric {
  const [digits = "0"] = /^\s*[+-]?\d+/.exec(text) ?? [];
  return new Numeric(BigInt(digits.trim()), 0);
}

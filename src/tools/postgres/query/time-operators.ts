import { addInterval } from "../values/date-time.ts";
import type { Datum } from "../values/datum.ts";
import { addIntervals, DAY, Interval, scaleInterval } from "../values/interval.ts";
import {
  DATE,
  FLOAT8,
  INT2,
  INT4,
  INTERVAL,
  TIME,
  TIMESTAMP,
  TIMESTAMPTZ,
  type Type,
} from "../values/types.ts";
import { isNumber } from "./casts.ts";
import { commonType } from "./common-type.ts";
import type { Apply, Operation } from "./operation.ts";

const TIMESTAMPS: readonly Type[] = [TIMESTAMP, TIMESTAMPTZ];

/** Dates and times with each other, and with intervals. */
export function timeOperation(operator: string, left: Type, right: Type): Operation | undefined {
  if (operator !== "+" && operator !== "-") return scaling(operator, left, right);
  const sign = operator === "+" ? 1 : -1;
  const make = (result: Type, apply: Apply): Operation => ({ left, right, result, apply });
  const shifted = (micros: number, by: Datum) =>
    by instanceof Interval ? addInterval(micros, sign === 1 ? by : scaleInterval(by, -1)) : micros;
  if (left === DATE && right === DATE && sign < 0) return make(INT4, (a, b) => Number(a) - Number(b));
  if (left === DATE && (right === INT4 || right === INT2))
    return make(DATE, (a, b) => Number(a) + sign * Number(b));
  if (left === INT4 && right === DATE && sign > 0) return make(DATE, (a, b) => Number(a) + Number(b));
  if (left === DATE && right === TIME && sign > 0)
    return make(TIMESTAMP, (a, b) => Number(a) * DAY + Number(b));
  if (left === DATE && right === INTERVAL) return make(TIMESTAMP, (a, b) => shifted(Number(a) * DAY, b));
  if (TIMESTAMPS.includes(left) && right === INTERVAL) return make(left, (a, b) => shifted(Number(a), b));
  if (left === INTERVAL && TIMESTAMPS.includes(right) && sign > 0)
    return make(right, (a, b) => shifted(Number(b), a));
  if (left === INTERVAL && right === INTERVAL)
    return make(INTERVAL, (a, b) =>
      a instanceof Interval && b instanceof Interval ? addIntervals(a, scaleInterval(b, sign)) : null,
    );
  if (left === TIME && right === INTERVAL)
    return make(TIME, (a, b) => ((shifted(Number(a), b) % DAY) + DAY) % DAY);
  return sign < 0 ? difference(left, right) : undefined;
}

function difference(left: Type, right: Type): Operation | undefined {
  const apply: Apply = (a, b) => {
    const micros = Number(a) - Number(b);
    return new Interval(0, Math.trunc(micros / DAY), micros % DAY);
  };
  if (left === TIME && right === TIME)
    return { left, right, result: INTERVAL, apply: (a, b) => new Interval(0, 0, Number(a) - Number(b)) };
  const type = commonType(left, right);
  if (!type || !TIMESTAMPS.includes(type)) return undefined;
  return { left: type, right: type, result: INTERVAL, apply };
}

function scaling(operator: string, left: Type, right: Type): Operation | undefined {
  const scale = (interval: Datum, by: Datum) =>
    interval instanceof Interval
      ? scaleInterval(interval, operator === "*" ? Number(by) : 1 / Number(by))
      : null;
  if (operator !== "*" && operator !== "/") return undefined;
  if (left === INTERVAL && isNumber(right)) return { left, right: FLOAT8, result: INTERVAL, apply: scale };
  if (operator === "*" && isNumber(left) && right === INTERVAL)
    return { left: FLOAT8, right, result: INTERVAL, apply: (a, b) => scale(b, a) };
  return undefined;
}

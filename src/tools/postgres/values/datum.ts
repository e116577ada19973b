import type { Interval } from "./interval.ts";
import type { Numeric } from "./numeric.ts";

/**
 * A value: int2, int4, oid, float4 and float8 are numbers, int8 is a bigint; a date counts days, a time, a timestamp and a
 * timestamptz microseconds (since 1970); all that is text is a string.
 */
export type Datum = null | boolean | number | bigint | string | Numeric | Interval | readonly Datum[];

export type Row = readonly Datum[];

import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";

const MOST = 512;

function checkLength(text: string): string | undefined {
  const bits = parseCount(text, "");
  if (typeof bits === "number") return undefined;
  return `invalid length: ${quoteText(text)}${bits === "overflow" ? `: ${Errno.EOVERFLOW.message}` : ""}`;
}

export const LENGTH_FLAG = {
  short: "l",
  argument: { name: "BITS", completes: "none", check: checkLength },
  help: "digest length in bits; must not exceed the max for\n  the blake2 algorithm and must be a multiple of 8",
} as const satisfies FlagSpec;

/** The length of a BLAKE2b sum in bits, 0 for the whole; undefined after the message. */
export function readLength<F extends FlagSpecs>(call: Call<F>, text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const bits = Number(parseCount(text, ""));
  const complain = (detail?: string) => {
    call.note(`invalid length: ${quoteText(text)}`);
    if (detail !== undefined) call.note(detail);
    return undefined;
  };
  if (bits % 8 !== 0) return complain("length is not a multiple of 8");
  if (bits > MOST) return complain(`maximum digest length for ${quoteText("BLAKE2b")} is ${MOST} bits`);
  return bits;
}

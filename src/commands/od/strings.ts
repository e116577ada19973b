import type { Call } from "../../process/command/call.ts";
import { type AddressStyle, formatAddress } from "./address.ts";
import type { Concatenation } from "./concatenation.ts";
import { isPrintableByte } from "./field-format.ts";

export interface StringsWish {
  readonly address: AddressStyle;
  readonly skip: number;
  readonly limit: number;
  /** How long a text must be. */
  readonly least: number;
}

/** `-S`: the texts that end with a NUL (od.c, dump_strings). */
export async function dumpStrings(
  call: Pick<Call, "print">,
  source: Concatenation,
  { address, skip, limit, least }: StringsWish,
): Promise<void> {
  let text = "";
  let at = skip;
  /** Whether too few bytes are left for another text. */
  const isNearEnd = () => skip + limit - least <= at;
  if (isNearEnd()) return;
  for (let left = limit; left > 0; ) {
    const read = source.read(left);
    const chunk = read instanceof Promise ? await read : read;
    if (chunk === undefined) return;
    left -= chunk.length;
    for (const byte of chunk) {
      at++;
      if (isPrintableByte(byte)) {
        text += String.fromCharCode(byte);
        continue;
      }
      if (byte === 0 && text.length >= least) {
        const where = formatAddress(address, at - text.length - 1);
        await call.print(`${where && `${where} `}${text}\n`);
      }
      text = "";
      if (isNearEnd()) return;
    }
  }
  // With a limit the text need not be ended.
  if (text.length >= least && Number.isFinite(limit)) {
    const where = formatAddress(address, at - text.length - 1);
    await call.print(`${where && `${where} `}${text}\n`);
  }
}

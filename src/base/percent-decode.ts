import { decode } from "./bytes.ts";

/** Decodes `%41` (RFC 3986, section 2.1); what is no such pair of digits stays as it is. */
export function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (pairs) =>
    decode(Uint8Array.from(pairs.matchAll(/%(..)/g), ([, digits = ""]) => Number.parseInt(digits, 16))),
  );
}

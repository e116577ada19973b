import { encode } from "../../../base/bytes.ts";

/** What marks the pods of a daemon set or a stateful set. */
export const REVISION_HASH = "controller-revision-hash";
export const TEMPLATE_HASH = "pod-template-hash";

const ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

/** FNV-1a of the template, in the letters of generated names (controller.ComputeHash, rand.SafeEncodeString). */
export function templateHash(template: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of encode(JSON.stringify(template))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return [...String(hash)].map((digit) => ALPHABET.charAt(digit.charCodeAt(0) % ALPHABET.length)).join("");
}

import { Failure } from "../cli/failure.ts";

export const DETACH_KEYS = "ctrl-p,ctrl-q";

/** `ctrl-p,ctrl-q`, or plain characters, to bytes. */
export function parseDetachKeys(keys: string): Uint8Array {
  const codes = (keys || DETACH_KEYS).split(",").map((key) => {
    const [, letter] = /^ctrl-([a-z@[\\\]^_])$/.exec(key) ?? [];
    if (letter !== undefined) return letter.toUpperCase().charCodeAt(0) & 0x1f;
    if ([...key].length !== 1) throw new Failure(`Unknown character: '${key}'`);
    return key.charCodeAt(0);
  });
  return Uint8Array.from(codes);
}

/** Holds back the beginning of the keys until they are whole, or turn out to be something else. */
export function detachReader(
  keys: Uint8Array,
): (bytes: Uint8Array) => { pass: Uint8Array; isDetached: boolean } {
  let matched = 0;
  return (bytes) => {
    const pass: number[] = [];
    for (const byte of bytes) {
      if (byte === keys[matched]) {
        matched++;
        if (matched === keys.length) return { pass: Uint8Array.from(pass), isDetached: true };
        continue;
      }
      pass.push(...keys.subarray(0, matched));
      matched = byte === keys[0] ? 1 : 0;
      if (matched === 0) pass.push(byte);
    }
    return { pass: Uint8Array.from(pass), isDetached: false };
  };
}

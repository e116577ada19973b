/** Takes back what stands in the cursor's line. */
const CLEAR_LINE = new TextEncoder().encode("\r\x1b[2K");

/**
 * Takes out of an output what is on the screen already. Where the output begins otherwise, the line that was shown is
 * cleared and the whole output follows.
 */
export function afterShown(shown: string): (bytes: Uint8Array) => Uint8Array {
  const expected = new TextEncoder().encode(shown);
  let matched = 0;
  return (bytes) => {
    if (matched === expected.length) return bytes;
    const length = Math.min(bytes.length, expected.length - matched);
    if (bytes.subarray(0, length).every((byte, at) => byte === expected[matched + at])) {
      matched += length;
      return bytes.subarray(length);
    }
    const whole = Uint8Array.of(...CLEAR_LINE, ...expected.subarray(0, matched), ...bytes);
    matched = expected.length;
    return whole;
  };
}

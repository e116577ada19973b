/** Lines as bytes: where they end. The delimiter is a newline, or NUL for commands with `-z`. */

export function countByte(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === byte) count++;
  return count;
}

/** The place after the first `count` lines, or -1 where there are fewer whole lines. */
export function endOfLines(bytes: Uint8Array, count: number, delimiter: number): number {
  let at = 0;
  for (let left = count; left > 0; left--) {
    const found = bytes.indexOf(delimiter, at);
    if (found < 0) return -1;
    at = found + 1;
  }
  return at;
}

/** The place where the last `count` lines begin; -1 where there are fewer. A last line may lack its delimiter. */
export function startOfLastLines(bytes: Uint8Array, count: number, delimiter: number): number {
  if (count === 0) return bytes.length;
  let at = bytes.length - 1;
  for (let left = count; left > 0; left--) {
    at = at <= 0 ? -1 : bytes.lastIndexOf(delimiter, at - 1);
    if (at < 0) return left === 1 && bytes.length > 0 ? 0 : -1;
  }
  return at + 1;
}

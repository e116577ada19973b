/** Lines as bytes: where they end. The delimiter is a newline, or NUL for commands with `-z`. */

export function countByte(bytes: Uint8Array, byte: number): number {
  const head = Math.min(bytes.length, -bytes.byteOffset & 3);
  const words = (bytes.length - head) >> 2;
  let count = 0;
  for (let i = 0; i < head; i++) if (bytes[i] === byte) count++;
  if (words > 0) count += countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + head, words), byte);
  for (let i = head + 4 * words; i < bytes.length; i++) if (bytes[i] === byte) count++;
  return count;
}

/** Rounds after which each of the four counters in a sum may be full. */
const ROUNDS = 255;

/** Four bytes at a time (Warren, "Hacker's Delight", 6-1): a byte that is equal differs by 0. */
function countInWords(words: Int32Array, byte: number): number {
  const wanted = byte * 0x01010101;
  let count = 0;
  for (let i = 0; i < words.length; ) {
    const stop = Math.min(words.length, i + ROUNDS);
    let sum = 0;
    for (; i < stop; i++) {
      const other = (words[i] as number) ^ wanted;
      const equal = ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f);
      sum = (sum + (equal >>> 7)) | 0;
    }
    count += (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
  }
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

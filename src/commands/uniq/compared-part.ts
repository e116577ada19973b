export interface Comparison {
  readonly skipFields: number;
  readonly skipBytes: number;
  readonly compareBytes: number;
  readonly ignoreCase: boolean;
}

const SPACE = 32;
const TAB = 9;

/** Gives the part of a line that `uniq` compares. */
export function keyFinder(comparison: Comparison): (line: Uint8Array) => Uint8Array {
  const { skipFields, skipBytes, compareBytes, ignoreCase } = comparison;
  const compares = compareBytes < Number.MAX_SAFE_INTEGER;
  return (line) => {
    let from = skipFields > 0 ? endOfFields(line, skipFields) : 0;
    from = Math.min(line.length, from + skipBytes);
    const part =
      from > 0 || compares ? line.subarray(from, Math.min(line.length, from + compareBytes)) : line;
    return ignoreCase ? part.map(toUpper) : part;
  };
}

/** A field is blanks, then others. */
function endOfFields(line: Uint8Array, count: number): number {
  let at = 0;
  for (let left = count; left > 0 && at < line.length; left--) {
    while (at < line.length && isBlank(line[at])) at++;
    while (at < line.length && !isBlank(line[at])) at++;
  }
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** Only ASCII letters: GNU uniq compares byte by byte. */
function toUpper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
}

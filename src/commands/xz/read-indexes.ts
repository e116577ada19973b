/** What the index of one stream says (the .xz file format, 4). */
export interface StreamIndex {
  readonly blocks: number;
  readonly unpacked: number;
  /** The number of its integrity check. */
  readonly check: number;
}

const HEADER = 12;
const NOT_XZ = "File format not recognized";
const CORRUPT = "Compressed data is corrupt";

/** The indexes of all streams of a file, read from its end; or what is wrong with it. */
export function readIndexes(content: Uint8Array): readonly StreamIndex[] | string {
  if (content.length === 0) return "File is empty";
  if (content.length < 2 * HEADER) return "Too small to be a valid .xz file";
  if (content[0] !== 0xfd || content[1] !== 0x37 || content[2] !== 0x7a) return NOT_XZ;
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const streams: StreamIndex[] = [];
  let end = content.length;
  while (end > 0) {
    while (end >= 4 && view.getUint32(end - 4, true) === 0) end -= 4;
    if (end < 2 * HEADER || content[end - 2] !== 0x59 || content[end - 1] !== 0x5a) return CORRUPT;
    const indexSize = (view.getUint32(end - 8, true) + 1) * 4;
    const at = end - HEADER - indexSize;
    if (at < HEADER) return CORRUPT;
    const check = (content[end - 3] ?? 0) & 15;
    const { blocks, unpacked, packed } = readIndex(content, at);
    streams.unshift({ blocks, unpacked, check });
    end = at - packed - HEADER;
    if (end < 0) return CORRUPT;
  }
  return streams;
}

/** Sizes of blocks, each padded to four bytes in the stream. */
function readIndex(content: Uint8Array, from: number): { blocks: number; unpacked: number; packed: number } {
  let at = from + 1;
  const readNumber = (): number => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = content[at++] ?? 0;
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  };
  const blocks = readNumber();
  let unpacked = 0;
  let packed = 0;
  for (let block = 0; block < blocks && at < content.length; block++) {
    packed += Math.ceil(readNumber() / 4) * 4;
    unpacked += readNumber();
  }
  return { blocks, unpacked, packed };
}

/** CRC-32 as gzip and zip use it (RFC 1952, section 8): give the sum so far to go on with more bytes. */
export function crc32(bytes: Uint8Array, sum = 0): number {
  let crc = ~sum;
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** One byte's part of the sum, which is neither begun nor ended here. */
export function crc32Step(crc: number, byte: number): number {
  return (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
}

/** The generator polynomial, its lowest power first. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

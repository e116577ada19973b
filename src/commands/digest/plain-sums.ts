import type { Input } from "../../process/command/input.ts";

/** A sum that is a number, and the bytes it was made of; undefined where reading failed, which was told. */
export interface PlainSum {
  readonly sum: number;
  readonly size: number;
}

export type PlainAlgorithm = "bsd" | "sysv" | "crc";

/** The generator polynomial of POSIX cksum, its highest power first. */
const POLYNOMIAL = 0x04c11db7;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
  return crc;
});

/** The sum of all bytes; what could be read counts where reading failed. */
export async function plainSum(input: Input, algorithm: PlainAlgorithm): Promise<PlainSum> {
  let sum = 0;
  let size = 0;
  await input.eachChunk((chunk) => {
    sum = ADD[algorithm](sum, chunk);
    size += chunk.length;
  });
  return { sum: END[algorithm](sum, size), size };
}

const ADD: Readonly<Record<PlainAlgorithm, (sum: number, chunk: Uint8Array) => number>> = {
  crc: (start, chunk) => {
    let crc = start;
    for (let at = 0; at < chunk.length; at++)
      crc = (crc << 8) ^ (TABLE[((crc >>> 24) ^ (chunk[at] ?? 0)) & 255] ?? 0);
    return crc;
  },
  bsd: (start, chunk) => {
    let sum = start;
    for (let at = 0; at < chunk.length; at++)
      sum = ((sum >> 1) + ((sum & 1) << 15) + (chunk[at] ?? 0)) & 0xffff;
    return sum;
  },
  sysv: (start, chunk) => {
    let sum = start;
    for (let at = 0; at < chunk.length; at++) sum = (sum + (chunk[at] ?? 0)) >>> 0;
    return sum;
  },
};

const END: Readonly<Record<PlainAlgorithm, (sum: number, size: number) => number>> = {
  crc: (start, size) => {
    let crc = start;
    for (let rest = size; rest > 0; rest = Math.floor(rest / 256))
      crc = ADD.crc(crc, Uint8Array.of(rest % 256));
    return ~crc >>> 0;
  },
  bsd: (sum) => sum,
  sysv: (sum) => {
    const folded = (sum & 0xffff) + (sum >>> 16);
    return (folded & 0xffff) + (folded >>> 16);
  },
};

const BSD_BLOCK = 1024;
const SYSV_BLOCK = 512;

/** `named`: standard input that was not asked for by `-` has no name. */
export function formatPlainSum(algorithm: PlainAlgorithm, { sum, size }: PlainSum, name: string): string {
  const end = name === "" ? "" : ` ${name}`;
  if (algorithm === "crc") return `${sum} ${size}${end}`;
  if (algorithm === "sysv") return `${sum} ${Math.ceil(size / SYSV_BLOCK)}${end}`;
  const blocks = String(Math.ceil(size / BSD_BLOCK)).padStart(5);
  return `${String(sum).padStart(5, "0")} ${blocks}${end}`;
}

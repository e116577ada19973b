import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { describeDamage, NO_TERMINAL } from "../bzip2/words.ts";
import { Bzip2Reader, loadBzip2, packBzip2 } from "../compression/bzip2.ts";
import { CHECKS, loadXz, packXz, XzReader } from "../compression/xz.ts";
import { GzipReader } from "../deflate/gzip-reader.ts";
import { GzipWriter } from "../deflate/gzip-writer.ts";
import { loadFflate } from "../deflate/library.ts";
import type { ReadBytes } from "./archive-reader.ts";
import type { Report } from "./report.ts";

/** What an archive is packed with. */
export type Packing = "gzip" | "bzip2" | "xz" | "lzma";

/** Packs bytes that come in pieces. */
export interface Packer {
  push(bytes: Uint8Array): Iterable<Uint8Array>;
  finish(): Iterable<Uint8Array>;
}

/** By how a name ends (suffix.c). */
const SUFFIXES: Readonly<Record<string, Packing>> = {
  gz: "gzip",
  tgz: "gzip",
  taz: "gzip",
  bz2: "bzip2",
  tbz: "bzip2",
  tbz2: "bzip2",
  tz2: "bzip2",
  xz: "xz",
  txz: "xz",
  lzma: "lzma",
  tlz: "lzma",
};

export function packingOfName(name: string): Packing | undefined {
  return SUFFIXES[/\.([^./]+)$/.exec(name)?.[1] ?? ""];
}

/** By the first bytes. */
export function packingOf([a, b, c, d]: Uint8Array): Packing | "zstd" | undefined {
  if (a === 0x1f && b === 0x8b) return "gzip";
  if (a === 0x42 && b === 0x5a && c === 0x68) return "bzip2";
  if (a === 0xfd && b === 0x37 && c === 0x7a) return "xz";
  if (a === 0x5d && b === 0 && c === 0) return "lzma";
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? "zstd" : undefined;
}

/** With the options that these programs have by default. */
export async function makePacker(call: Call, packing: Packing): Promise<Packer> {
  switch (packing) {
    case "gzip":
      return new GzipWriter(await call.load(loadFflate()), { level: 6, mtime: 0 });
    case "bzip2":
      return packBzip2(await call.load(loadBzip2()), 9);
    default: {
      const options = { format: packing, preset: 6, isExtreme: false, check: CHECKS.crc64 ?? 0 };
      return packXz(await call.load(loadXz()), options);
    }
  }
}

/** Unpacks what comes; a fault ends tar, after what the other program would say. */
export async function openUnpacker(
  call: Call,
  packing: Packing,
  input: Input,
  report: Report,
): Promise<ReadBytes> {
  switch (packing) {
    case "gzip": {
      const reader = new GzipReader(await call.load(loadFflate()), input);
      return async () => {
        const bytes = await reader.read();
        const [fault] = bytes.length === 0 ? reader.faults : [];
        return fault ? report.childFailed(`\ngzip: stdin: ${fault.message}\n`, 1) : bytes;
      };
    }
    case "bzip2": {
      const reader = new Bzip2Reader(await call.load(loadBzip2()), input);
      return async () => {
        const bytes = await reader.read();
        const { fault } = reader;
        if (bytes.length > 0 || fault === undefined || fault === "trailing garbage") return bytes;
        const told =
          fault === "not bzip2"
            ? "bzip2: (stdin) is not a bzip2 file.\n"
            : describeDamage("bzip2", fault, { input: "(stdin)", output: "(stdout)", reason: NO_TERMINAL });
        return report.childFailed(told, 2);
      };
    }
    default: {
      const reader = new XzReader(await call.load(loadXz()), input, packing);
      return async () => {
        const bytes = await reader.read();
        const { fault } = reader;
        return bytes.length > 0 || fault === undefined
          ? bytes
          : report.childFailed(`xz: (stdin): ${fault}\n`, 1);
      };
    }
  }
}

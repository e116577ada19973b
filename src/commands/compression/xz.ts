import type { ByteSource } from "../deflate/gzip-reader.ts";
import { compileModule, Machine } from "./machine.ts";
import { UnpackingReader } from "./unpacking-reader.ts";

/** What to do, as vendor/compression/xz.c counts. */
const PACK_XZ = 0;
const PACK_LZMA = 1;
const UNPACK_XZ = 2;
const UNPACK_LZMA = 3;

/** Values of lzma_ret (lzma/base.h). */
const OK = 0;
const STREAM_END = 1;
const UNSUPPORTED_CHECK = 3;
const FAULTS: Readonly<Record<number, string>> = {
  5: "Cannot allocate memory",
  6: "Memory usage limit reached",
  7: "File format not recognized",
  8: "Unsupported options",
  9: "Compressed data is corrupt",
  10: "Unexpected end of input",
};

/** So many bytes tell that a file is one of xz. */
const MAGIC = 6;

function judge(code: number): "well" | "end" | "bad" {
  if (code === STREAM_END) return "end";
  return code === OK || code === UNSUPPORTED_CHECK ? "well" : "bad";
}

let compiled: Promise<object> | undefined;

/** liblzma 5.4.1; it is loaded on first use. */
export function loadXz(): Promise<object> {
  compiled ??= import("./xz-module.ts").then(({ MODULE }) => compileModule(MODULE));
  return compiled;
}

export type XzFormat = "xz" | "lzma";

/** The names of integrity checks and their numbers (lzma/check.h). */
export const CHECKS: Readonly<Record<string, number>> = { none: 0, crc32: 1, crc64: 4, sha256: 10 };

export interface XzOptions {
  readonly format: XzFormat;
  /** 0 to 9. */
  readonly preset: number;
  readonly isExtreme: boolean;
  readonly check: number;
}

const EXTREME = 2 ** 31;

/** Packs one stream. */
export function packXz(library: object, { format, preset, isExtreme, check }: XzOptions): Machine {
  const begin = [format === "xz" ? PACK_XZ : PACK_LZMA, preset + (isExtreme ? EXTREME : 0), check];
  return new Machine(library, { begin, judge });
}

/** What went wrong, in liblzma's words as xz tells them. */
export function faultOf({ code }: Machine): string {
  return FAULTS[code] ?? "Internal error (bug)";
}

/** Unpacks a file. After the end, or a fault, nothing more comes. */
export class XzReader extends UnpackingReader {
  fault: string | undefined;
  readonly #machine: Machine;

  constructor(
    library: object,
    private readonly source: ByteSource,
    private readonly format: XzFormat,
  ) {
    super();
    const begin = [format === "xz" ? UNPACK_XZ : UNPACK_LZMA, 0, 0];
    this.#machine = new Machine(library, { begin, judge });
  }

  protected async step(): Promise<void> {
    const bytes = await this.source.read();
    this.bytesIn += bytes.length;
    const machine = this.#machine;
    const pieces = bytes.length === 0 ? machine.finish() : machine.push(bytes);
    for (const piece of pieces) this.ready.push(piece);
    if (machine.state === "well") return;
    this.ended = true;
    if (machine.state === "bad")
      this.fault = this.format === "xz" && this.bytesIn < MAGIC ? FAULTS[7] : faultOf(machine);
    // The older format knows no second stream, and nothing behind the first.
    else if (this.format === "lzma" && (machine.rest.length > 0 || (await this.source.read()).length > 0))
      this.fault = FAULTS[9];
  }
}

const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

/** By the first 13 bytes; the older format has no magic, but a header that must make sense (xz's is_format_lzma). */
export function formatOf(start: Uint8Array): XzFormat | undefined {
  if (XZ_MAGIC.every((byte, at) => start[at] === byte)) return "xz";
  if (start.length < 13 || (start[0] ?? 255) >= 225) return undefined;
  const view = new DataView(start.buffer, start.byteOffset);
  const dictionary = view.getUint32(1, true);
  if (dictionary !== 0xffff_ffff) {
    const power = 2 ** Math.floor(Math.log2(Math.max(dictionary, 1)));
    if (dictionary !== power && dictionary !== power * 1.5) return undefined;
  }
  const length = view.getBigUint64(5, true);
  return length === 0xffff_ffff_ffff_ffffn || length < 1n << 38n ? "lzma" : undefined;
}

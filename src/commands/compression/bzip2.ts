import type { ByteSource } from "../deflate/gzip-reader.ts";
import { compileModule, Machine } from "./machine.ts";
import { UnpackingReader } from "./unpacking-reader.ts";

/** Codes of bzlib.h. */
const STREAM_END = 4;
const BAD_DATA = -4;
const BAD_MAGIC = -5;

function judge(code: number): "well" | "end" | "bad" {
  if (code === STREAM_END) return "end";
  return code < 0 ? "bad" : "well";
}

let compiled: Promise<object> | undefined;

/** libbz2 1.0.8; it is loaded on first use. */
export function loadBzip2(): Promise<object> {
  compiled ??= import("./bzip2-module.ts").then(({ MODULE }) => compileModule(MODULE));
  return compiled;
}

/** Packs one stream. Level: 1 to 9, the size of a block in 100 kB. */
export function packBzip2(library: object, level: number): Machine {
  return new Machine(library, { begin: [level, 0], judge });
}

export type Bzip2Fault = "not bzip2" | "ends early" | "damaged" | "trailing garbage";

/** Unpacks the streams of a file, one after the other. After the end, or a fault, nothing more comes. */
export class Bzip2Reader extends UnpackingReader {
  fault: Bzip2Fault | undefined;
  #machine: Machine | undefined;
  #streams = 0;

  constructor(
    private readonly library: object,
    private readonly source: ByteSource,
  ) {
    super();
  }

  protected async step(): Promise<void> {
    const bytes = await this.source.read();
    if (bytes.length === 0) {
      this.ended = true;
      if (this.#machine || this.#streams === 0) this.fault = "ends early";
      return;
    }
    const machine = this.#machine ?? this.#begin();
    this.bytesIn += bytes.length;
    for (const piece of machine.push(bytes)) this.ready.push(piece);
    if (machine.state === "well") return;
    if (machine.state === "end") {
      this.#machine = undefined;
      this.bytesIn -= machine.rest.length;
      if (machine.rest.length > 0) this.source.unread(machine.rest);
    } else this.#fail(machine.code);
  }

  #begin(): Machine {
    this.#streams++;
    this.#machine = new Machine(this.library, { begin: [0, 0], judge });
    return this.#machine;
  }

  #fail(code: number): void {
    this.ended = true;
    if (code === BAD_MAGIC) this.fault = this.#streams === 1 ? "not bzip2" : "trailing garbage";
    else this.fault = code === BAD_DATA ? "damaged" : "ends early";
  }
}

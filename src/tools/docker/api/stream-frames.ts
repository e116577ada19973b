import { concat } from "../../../base/bytes.ts";

/** Which stream a frame carries; `system` are the engine's own errors. */
export const STREAMS = ["stdin", "stdout", "stderr", "system"] as const;
export type StreamName = (typeof STREAMS)[number];

const HEADER = 8;

/** A frame of `application/vnd.docker.multiplexed-stream`: a byte for the stream, three of zero, a length, the content. */
export function encodeFrame(stream: StreamName, bytes: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEADER + bytes.length);
  frame[0] = STREAMS.indexOf(stream);
  new DataView(frame.buffer).setUint32(4, bytes.length);
  frame.set(bytes, HEADER);
  return frame;
}

export interface Frame {
  readonly stream: StreamName;
  readonly bytes: Uint8Array;
}

/** Takes frames apart, however the bytes come. */
export class FrameDecoder {
  #waiting: Uint8Array = new Uint8Array(0);

  /** The frames that are complete by now. */
  push(bytes: Uint8Array): readonly Frame[] {
    let rest = this.#waiting.length === 0 ? bytes : concat([this.#waiting, bytes]);
    const frames: Frame[] = [];
    while (rest.length >= HEADER) {
      const length = new DataView(rest.buffer, rest.byteOffset).getUint32(4);
      if (rest.length < HEADER + length) break;
      const stream = STREAMS[rest[0] as number] ?? "stdout";
      frames.push({ stream, bytes: rest.subarray(HEADER, HEADER + length) });
      rest = rest.subarray(HEADER + length);
    }
    this.#waiting = rest;
    return frames;
  }
}

import type { Duplex } from "../../api/http-message.ts";
import { encodeFrame } from "../../api/stream-frames.ts";
import type { ExecTask } from "../../runtime/runtime.ts";
import type { OutputListener, OutputName, OutputStreams } from "./output-streams.ts";

export const RAW_STREAM = "application/vnd.docker.raw-stream";
export const FRAMED_STREAM = "application/vnd.docker.multiplexed-stream";

/** Ctrl-P, Ctrl-Q. */
const DETACH_KEYS = [16, 17];

/** Reads `ctrl-p,ctrl-q`, as the client sends it. */
export function parseDetachKeys(text: string | undefined): readonly number[] {
  if (text === undefined || text === "") return DETACH_KEYS;
  return text.split(",").map((key) => {
    const letter = /^ctrl-(.)$/i.exec(key)?.[1];
    return letter === undefined ? key.charCodeAt(0) : letter.toUpperCase().charCodeAt(0) & 0x1f;
  });
}

/** Sends what a container writes to one who is attached; with a terminal as it is, else in frames. */
export function outputTo(
  duplex: Pick<Duplex, "write">,
  wanted: Readonly<Record<OutputName, boolean>>,
  isTerminal: boolean,
): OutputListener {
  return (stream, bytes) => {
    if (!wanted[stream] && !isTerminal) return undefined;
    return duplex.write(isTerminal ? bytes.slice() : encodeFrame(stream, bytes));
  };
}

export interface InputTarget {
  /** The process; undefined: it has not begun, or has ended. */
  task(): ExecTask | undefined;
  /** What came before there was a process. */
  readonly early: Uint8Array[];
  /** Whether the end of this input is the end of the process's. */
  readonly endsInput: boolean;
}

/** Hands on what the client types, until it ends or detaches. True: it has detached. */
export async function pumpInput(
  duplex: Duplex,
  target: InputTarget,
  detachKeys: readonly number[] | undefined,
): Promise<boolean> {
  let matched = 0;
  for (;;) {
    const bytes = await duplex.read();
    if (bytes.length === 0) break;
    if (detachKeys) {
      const found = matchKeys(bytes, detachKeys, matched);
      if (found === "all") return true;
      matched = found;
    }
    const task = target.task();
    if (task) task.input(bytes.slice());
    else target.early.push(bytes.slice());
  }
  if (target.endsInput) target.task()?.endInput();
  return false;
}

function matchKeys(bytes: Uint8Array, keys: readonly number[], before: number): number | "all" {
  let matched = before;
  for (const byte of bytes) {
    matched = byte === keys[matched] ? matched + 1 : byte === keys[0] ? 1 : 0;
    if (matched === keys.length) return "all";
  }
  return matched;
}

/** Resolves at the end of the run whose output this is. */
export function streamsEnd(
  streams: OutputStreams,
  listener: OutputListener,
  detached: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve) => {
    const detach = streams.attach(listener, resolve);
    detached.then(() => {
      detach();
      resolve();
    });
  });
}

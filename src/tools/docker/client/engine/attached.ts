import { Errno } from "../../../../disk/errno.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGWINCH } from "../../../../process/signals.ts";
import { RAW, type TerminalModes } from "../../../../process/terminal/terminal.ts";
import type { BodyReader, Duplex } from "../../api/http-message.ts";
import { FrameDecoder } from "../../api/stream-frames.ts";
import { detachReader, parseDetachKeys } from "./detach-keys.ts";
import type { Engine } from "./engine.ts";

export interface AttachOptions {
  readonly tty: boolean;
  readonly stdin: boolean;
  readonly detachKeys: string;
}

export type AttachEnd = "ended" | "detached";

/** Joins our standard streams with those of a container until its output ends or the detach keys are pressed. */
export async function joinStreams(
  process: Process,
  duplex: Duplex,
  options: AttachOptions,
): Promise<AttachEnd> {
  const restore = options.tty && options.stdin ? makeRaw(process) : undefined;
  try {
    const output = copyOutput(process, () => duplex.read(), options.tty).then((): AttachEnd => "ended");
    if (!options.stdin) return await output;
    const input = copyInput(process, duplex, options);
    const detached = input.then((end): AttachEnd | Promise<AttachEnd> =>
      end === "detached" ? "detached" : output,
    );
    // Whichever comes later may still fail when the process is ended.
    for (const one of [output, detached]) one.catch(() => undefined);
    return await Promise.race([output, detached]);
  } finally {
    restore?.();
    duplex.close();
  }
}

/** Output as it comes: plain from a terminal, else in frames that say which stream they belong to. */
export async function copyOutput(process: Process, read: BodyReader, isRaw: boolean): Promise<void> {
  const decoder = new FrameDecoder();
  for (let bytes = await read(); bytes.length > 0; bytes = await read()) {
    if (isRaw) {
      await process.stdout.write(bytes);
      continue;
    }
    for (const frame of decoder.push(bytes)) {
      const target = frame.stream === "stderr" || frame.stream === "system" ? process.stderr : process.stdout;
      await target.write(frame.bytes);
    }
  }
}

async function copyInput(process: Process, duplex: Duplex, options: AttachOptions): Promise<AttachEnd> {
  const detach = options.tty ? detachReader(parseDetachKeys(options.detachKeys)) : undefined;
  for (;;) {
    const bytes = await process.read(0);
    if (bytes instanceof Errno || bytes.length === 0) break;
    const { pass, isDetached } = detach?.(bytes) ?? { pass: bytes, isDetached: false };
    if (pass.length > 0 && !(await duplex.write(pass))) break;
    if (isDetached) return "detached";
  }
  duplex.endWriting();
  return "ended";
}

function makeRaw(process: Process): (() => void) | undefined {
  const terminal = process.fds.get(0)?.terminal;
  if (!terminal) return undefined;
  const before: TerminalModes = terminal.modes;
  terminal.modes = RAW;
  return () => {
    terminal.modes = before;
  };
}

/** Tells the engine how large our terminal is, now and after each change; `path` is that of the container or exec. */
export function followSize(process: Process, engine: Engine, path: string): void {
  const tell = () => {
    const size = process.fds.get(1)?.terminal?.size ?? process.fds.get(0)?.terminal?.size;
    // A container that has ended has no size: that is no failure of ours.
    if (!size) return;
    const query = { h: size.rows, w: size.columns };
    engine.post(`${path}/resize`, { query }).catch(() => undefined);
  };
  tell();
  process.handle(SIGWINCH, tell);
}

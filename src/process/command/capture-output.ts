import { concat, decode, NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";
import { SIGPIPE } from "../signals.ts";
import { startProgram } from "./run-program.ts";

/** What a program printed, and how it ended. */
export interface Captured {
  readonly text: string;
  readonly status: number;
}

export interface CaptureOptions {
  /** What the program reads; nothing unless given. */
  readonly input?: Uint8Array;
  /** So many bytes are kept, the others are left away. */
  readonly most?: number;
}

/** Runs a program; gives its output and its errors in one text. */
export async function captureOutput(
  process: Process,
  argv: readonly string[],
  { input = NO_BYTES, most = Number.POSITIVE_INFINITY }: CaptureOptions = {},
): Promise<Captured | Errno> {
  const stdin = process.kernel.pipe();
  const stdout = process.kernel.pipe();
  stdin.writer.retain();
  stdout.reader.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, stdin.reader);
  fds.set(1, stdout.writer);
  fds.set(2, stdout.writer);
  const child = startProgram(process, argv, { fds });
  if (child instanceof Errno) {
    stdin.writer.release();
    stdout.reader.release();
    return child;
  }
  const chunks: Uint8Array[] = [];
  let kept = 0;
  process.handle(SIGPIPE, "ignore");
  const fed = Promise.resolve(stdin.writer.write(process, input)).then(() => stdin.writer.release());
  for (;;) {
    const chunk = await stdout.reader.read(process, 65_536);
    if (chunk === Errno.EINTR) continue;
    if (chunk instanceof Errno || chunk.length === 0) break;
    if (kept < most) chunks.push(chunk);
    kept += chunk.length;
  }
  await fed;
  await process.waitFor(child);
  process.handle(SIGPIPE, "default");
  stdout.reader.release();
  return { text: decode(concat(chunks)), status: child.exit?.status ?? 0 };
}

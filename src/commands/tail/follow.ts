import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { quoteName, quoteNameAlways } from "../../process/command/quote-name.ts";
import { displayName, type FileHeaders } from "../head/file-headers.ts";

/** One file that is watched; without an input while it cannot be opened. */
export interface Followed {
  readonly name: string;
  input: Input | undefined;
}

export interface FollowOptions {
  /** The file of that name, whichever it is at the time. */
  readonly byName: boolean;
  readonly retry: boolean;
  /** In milliseconds. */
  readonly interval: number;
  /** Ends when this process has ended. */
  readonly pid: number | undefined;
  readonly headers: FileHeaders;
}

/** Where Linux has inotify(7) a change shows at once; we look so often. */
const LOOK_EVERY = 100;

/** Prints what is added, until no file or no process is left to wait for. */
export async function follow(
  call: Call,
  files: readonly Followed[],
  options: FollowOptions,
): Promise<number> {
  let watched = files.filter((file) => canBeFollowed(call, file, options));
  // A pipe was read to its end: there is nothing more to come.
  if (watched.length === 0 && files.some(({ input }) => input?.isStdin)) return call.status;
  let shown = watched.at(-1);
  const show = async (file: Followed): Promise<void> => {
    if (shown !== file) options.headers.print(file.input ? displayName(file.input) : file.name);
    shown = file;
  };
  for (;;) {
    for (const file of watched) {
      if (options.byName || !file.input) await reopen(call, file, options);
      await printAdded(call, file, () => show(file));
    }
    watched = watched.filter((file) => file.input || options.retry);
    if (watched.length === 0) {
      call.warn("no files remaining");
      return 1;
    }
    if (options.pid !== undefined && !call.process.find(options.pid)) return call.status;
    await call.sleep(Math.min(options.interval, LOOK_EVERY));
  }
}

function canBeFollowed(call: Call, { name, input }: Followed, { retry }: FollowOptions): boolean {
  if (!input) return retry;
  const kind = input.file?.kind;
  // Nothing ever comes of /dev/null, and that is what it is followed for.
  if (kind === "file" || kind === "device") return true;
  if (kind === "directory")
    call.warn(
      `${quoteName(name)}: cannot follow end of this type of file${retry ? "" : "; giving up on this name"}`,
    );
  return false;
}

/** Whether another file has the name now. */
async function reopen(call: Call, file: Followed, { retry }: FollowOptions): Promise<void> {
  const status = call.files.stat(file.name);
  const before = file.input;
  if (status instanceof Errno) {
    if (!before) return;
    call.note(`${quoteNameAlways(file.name)} has become inaccessible: ${status.message}`);
    call.close(before);
    file.input = undefined;
    return;
  }
  if (before?.status?.ino === status.ino) return;
  if (!before && !retry) return;
  const opened = await call.open(file.name);
  if (!opened) return;
  call.note(
    `${quoteNameAlways(file.name)} has ${before ? "been replaced" : "appeared"};  following new file`,
  );
  if (before) call.close(before);
  file.input = opened;
}

async function printAdded(
  call: Call,
  { name, input }: Followed,
  beforeFirst: () => Promise<void>,
): Promise<void> {
  const file = input?.file;
  if (!input || !file?.handle) return;
  const offset = file.seek(0, "current");
  if (typeof offset === "number" && file.handle.size < offset) {
    call.note(`${quoteName(name)}: file truncated`);
    file.seek(0, "set");
  }
  for (let bytes = await input.readMore(); bytes.length > 0; bytes = await input.readMore()) {
    await beforeFirst();
    await call.print(bytes);
  }
}

import { concat, decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { openShellPipe } from "../../process/command/shell-pipe.ts";
import { PANIC, SedFault } from "./script.ts";

/** What a command line prints: `e`, and `s///e`. */
export function outputOf(call: Call, command: string): MaybePromise<string> {
  return andThen(call.stdout.flush(), async () => {
    const { process } = call;
    const pipe = openShellPipe(process, command, "read");
    if (pipe instanceof Errno) throw new SedFault(`error subprocess: ${pipe.message}`, PANIC);
    const chunks: Uint8Array[] = [];
    for (;;) {
      const chunk = await process.read(pipe.fd);
      if (chunk instanceof Errno || chunk.length === 0) break;
      chunks.push(chunk);
    }
    process.fds.close(pipe.fd);
    await process.waitFor(pipe.child);
    return decode(concat(chunks));
  });
}

import { Errno } from "../../disk/errno.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import { Killed } from "../../process/unwind.ts";
import type { NcCall } from "./flags.ts";

const BLOCK = 16_384;

/** Between the standard streams and the connection, until the other side has closed it or time is up. */
export async function relay(call: NcCall, socket: StreamSocket): Promise<void> {
  const { flags } = call;
  const ends: Promise<unknown>[] = [receive(call, socket)];
  if (!flags.detach) {
    const sent = send(call, socket);
    if (flags.quit !== undefined && Number(flags.quit) >= 0)
      ends.push(sent.then(() => call.sleep(Number(flags.quit) * 1000)));
    if (flags.timeout !== undefined) ends.push(sent.then(() => call.sleep(Number(flags.timeout) * 1000)));
    sent.catch(() => undefined);
  } else if (flags.timeout !== undefined) ends.push(call.sleep(Number(flags.timeout) * 1000));
  for (const end of ends) end.catch(() => undefined);
  await Promise.race(ends);
}

async function receive({ process }: NcCall, socket: StreamSocket): Promise<void> {
  for (;;) {
    const bytes = await socket.read(process, BLOCK);
    if (bytes instanceof Errno || bytes.length === 0) return;
    const failed = await process.write(1, bytes);
    if (failed) return;
  }
}

async function send({ process, flags }: NcCall, socket: StreamSocket): Promise<void> {
  try {
    for (;;) {
      const bytes = await process.read(0, BLOCK);
      if (bytes instanceof Errno || bytes.length === 0) break;
      const failed = await socket.write(process, bytes.slice());
      if (failed) break;
    }
    if (flags.shutdown) socket.endWriting();
  } catch (thrown) {
    if (!(thrown instanceof Killed)) throw thrown;
  }
}

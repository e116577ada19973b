import { Errno } from "../../disk/errno.ts";
import { networkOf } from "../../process/network/network.ts";
import type { Process } from "../../process/process.ts";

const HTTP = 80;
/** Bytes in a millisecond. */
const SPEED = 8_000;

/** Opens a connection to a mirror and closes it again; the trouble in apt's words where there is no way to it. */
export async function reach(process: Process, host: string): Promise<string | undefined> {
  const network = networkOf(process);
  const [address] = network.resolve(host);
  if (address === undefined) return `Temporary failure resolving '${host}'`;
  const socket = await network.connect(process, address, HTTP);
  if (socket instanceof Errno)
    return `Could not connect to ${host}:80 (${address}). - connect (${socket.code}: ${socket.message})`;
  socket.release();
  return undefined;
}

/** The time that a file takes. */
export async function transfer(process: Process, bytes: number): Promise<void> {
  await process.sleep(bytes / SPEED);
}

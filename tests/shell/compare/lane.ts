import { createInterface } from "node:readline";
import { HOME, makeRoomLikeOurs, runReally } from "../../cases/real-lane.ts";

/** A case a line on standard input, and its result a line on standard output; as root in namespaces of its own. */
export async function runServingLane(): Promise<void> {
  process.umask(0o022);
  makeRoomLikeOurs();
  for await (const line of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(await runReally(JSON.parse(line), HOME, true))}\n`);
}

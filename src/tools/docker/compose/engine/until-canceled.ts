import { SIGINT, SIGTERM } from "../../../../process/signals.ts";
import { Failure } from "../../client/cli/failure.ts";
import type { ComposeCall } from "../context.ts";

const CANCELED_STATUS = 130;

/** Work that goes on until Ctrl-C, which is told. */
export async function untilCanceled(call: ComposeCall, work: Promise<number>): Promise<number> {
  const canceled = call.process.block<"canceled">((wake) => {
    for (const signal of [SIGINT, SIGTERM]) call.process.handle(signal, () => wake("canceled"));
    return () => undefined;
  });
  // Whichever comes later may still fail when the process is ended.
  for (const one of [work, canceled]) one.catch(() => undefined);
  const end = await Promise.race([work, canceled]);
  if (end === "canceled") throw new Failure("canceled", CANCELED_STATUS);
  return end;
}

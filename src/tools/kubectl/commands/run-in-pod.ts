import { decode } from "../../../base/bytes.ts";
import { FrameDecoder } from "../../docker/api/stream-frames.ts";
import { numberAt, parseJson, textAt } from "../../docker/client/engine/json.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { plainError } from "../cli/failure.ts";
import { chooseContainer } from "./pod-target.ts";

export interface PodOutput {
  readonly stdout: readonly Uint8Array[];
  readonly stderr: readonly Uint8Array[];
  readonly status: number;
}

/** Runs a program in a container, with an input that is known, and gives what it wrote. */
export async function runInPod(
  call: Call,
  { namespace, pod }: { readonly namespace: string; readonly pod: string },
  command: readonly string[],
  input?: Uint8Array,
): Promise<PodOutput> {
  const pods = (await call.resources()).require("pods");
  const path = pathOf(pods, namespace, pod);
  const container = await chooseContainer(call, await call.api.get(path));
  call.flags.set("container", container);
  const duplex = await call.api.hijack(`${path}/exec`, {
    command,
    container,
    stdin: input !== undefined,
    stdout: true,
    stderr: true,
    tty: false,
  });
  const decoder = new FrameDecoder();
  const out = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  let end = "";
  const send = async () => {
    if (input) await duplex.write(input);
    duplex.endWriting();
  };
  const sent = send();
  for (let bytes = await duplex.read(); bytes.length > 0; bytes = await duplex.read())
    for (const { stream, bytes: part } of decoder.push(bytes))
      if (stream === "system") end += decode(part);
      else out[stream === "stderr" ? "stderr" : "stdout"].push(part);
  await sent;
  duplex.close();
  const status = parseJson(end);
  const message = textAt(status, "message");
  if (message !== "") throw plainError(message);
  return { ...out, status: numberAt(status, "code") };
}

import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { RAW } from "../../../process/terminal/terminal.ts";
import type { Duplex } from "../../docker/api/http-message.ts";
import { FrameDecoder } from "../../docker/api/stream-frames.ts";
import { numberAt, parseJson, textAt } from "../../docker/client/engine/json.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { CONTAINER_OPTIONS, chooseContainer, livePod } from "./pod-target.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_exec/ */
export const exec = defineKubectl({
  summary: "Execute a command in a container.",
  examples: `# Get output from running the 'date' command from pod mypod, using the first container by default
kubectl exec mypod -- date

# Get output from running the 'date' command in ruby-container from pod mypod
kubectl exec mypod -c ruby-container -- date

# Switch to raw terminal mode; sends stdin to 'bash' in ruby-container from pod mypod
# and sends stdout/stderr from 'bash' back to the client
kubectl exec mypod -c ruby-container -i -t -- bash -il

# Get output from running 'date' command from the first pod of the deployment mydeployment, using the first container by default
kubectl exec deploy/mydeployment -- date

# Get output from running 'date' command from the first pod of the service myservice, using the first container by default
kubectl exec svc/myservice -- date`,
  usage: "(POD | TYPE/NAME) [-c CONTAINER] [flags] -- COMMAND [args...] [options]",
  options: CONTAINER_OPTIONS,

  async run(call) {
    const [word, ...old] = call.operands;
    if (word === undefined) throw plainError("pod, type/name or --filename must be specified");
    const command = call.rest ?? old;
    if (call.rest === undefined && old.length > 0)
      await call.warn(
        "kubectl exec [POD] [COMMAND] is DEPRECATED and will be removed in a future version. Use kubectl exec [POD] -- [COMMAND] instead.\n",
      );
    if (command.length === 0) throw plainError("you must specify at least one command for the container");
    const pod = await livePod(call, word, "exec into");
    const container = await chooseContainer(call, pod);
    const stdin = call.flags.is("stdin");
    const terminal = call.process.fds.get(0)?.terminal;
    const tty = call.flags.is("tty") && stdin && terminal !== undefined;
    if (call.flags.is("tty") && !tty)
      await call.warn("Unable to use a TTY - input is not a terminal or the right kind of file\n");
    const pods = (await call.resources()).require("pods");
    const path = `${pathOf(pods, call.namespace, textAt(pod, "metadata", "name"))}/exec`;
    const size = tty ? `${terminal?.size.rows}x${terminal?.size.columns}` : undefined;
    const duplex = await call.api.hijack(path, {
      command,
      container,
      stdin,
      stdout: true,
      stderr: !tty,
      tty,
      size,
    });
    return joinStreams(call, duplex, stdin, tty);
  },
});

/** Joins our streams with those of the process, until it has ended. */
export async function joinStreams(call: Call, duplex: Duplex, stdin: boolean, tty: boolean): Promise<number> {
  const { process } = call;
  const terminal = tty ? process.fds.get(0)?.terminal : undefined;
  const before = terminal?.modes;
  if (terminal) terminal.modes = RAW;
  try {
    const output = copyOutput(call, duplex);
    if (stdin) copyInput(call, duplex).catch(() => undefined);
    return await output;
  } finally {
    if (terminal && before) terminal.modes = before;
    duplex.close();
  }
}

async function copyInput({ process }: Call, duplex: Duplex): Promise<void> {
  for (;;) {
    const bytes = await process.read(0);
    if (bytes instanceof Errno || bytes.length === 0) break;
    if (!(await duplex.write(bytes))) return;
  }
  duplex.endWriting();
}

async function copyOutput(call: Call, duplex: Duplex): Promise<number> {
  const decoder = new FrameDecoder();
  let end = "";
  for (let bytes = await duplex.read(); bytes.length > 0; bytes = await duplex.read())
    for (const frame of decoder.push(bytes))
      if (frame.stream === "system") end += decode(frame.bytes);
      else await call.process.fd(frame.stream === "stderr" ? 2 : 1).output.write(frame.bytes);
  const status = parseJson(end);
  const message = textAt(status, "message");
  if (message !== "") throw plainError(message);
  const code = numberAt(status, "code");
  if (code !== 0) await call.warn(`command terminated with exit code ${code}\n`);
  return code;
}

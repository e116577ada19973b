import { isAt, type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { joinStreams } from "./exec.ts";
import { CONTAINER_OPTIONS, chooseContainer, livePod } from "./pod-target.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_attach/ */
export const attach = defineKubectl({
  summary: "Attach to a process that is already running inside an existing container.",
  examples: `# Get output from running pod mypod; use the 'kubectl.kubernetes.io/default-container' annotation
# for selecting the container to be attached or the first container in the pod will be chosen
kubectl attach mypod

# Get output from ruby-container from pod mypod
kubectl attach mypod -c ruby-container

# Switch to raw terminal mode; sends stdin to 'bash' in ruby-container from pod mypod
# and sends stdout/stderr from 'bash' back to the client
kubectl attach mypod -c ruby-container -i -t

# Get output from the first pod of a replica set named nginx
kubectl attach rs/nginx`,
  usage: "(POD | TYPE/NAME) -c CONTAINER [options]",
  options: CONTAINER_OPTIONS,

  async run(call) {
    const [word, ...more] = call.operands;
    if (word === undefined) throw plainError("at least 1 argument is required for attach");
    if (more.length > 0)
      throw plainError(
        `expected POD, TYPE/NAME, or (TYPE NAME), got ${call.operands.length} arguments: ${call.operands.join(" ")}`,
      );
    const pod = await livePod(call, word, "attach");
    const container = await chooseContainer(call, pod);
    await attachTo(call, pod, container);
    return 0;
  },
});

/** Joins our streams with those of a container's own process; takes `-i`, `-t` and `-q` from the call. */
export async function attachTo(call: Call, pod: Json, container: string): Promise<void> {
  const { flags, process } = call;
  const spec = listAt(pod, "spec", "containers").find((one) => textAt(one, "name") === container) ?? null;
  const wantsInput = flags.is("stdin");
  const hasTerminal = isAt(spec, "tty");
  if (flags.is("tty") && !hasTerminal)
    await call.warn(`error: Unable to use a TTY - container ${container} did not allocate one\n`);
  const terminal = process.fds.get(0)?.terminal;
  const isRaw = hasTerminal && wantsInput && terminal !== undefined;
  if (hasTerminal && !isRaw)
    await call.warn("Unable to use a TTY - input is not a terminal or the right kind of file\n");
  const pods = (await call.resources()).require("pods");
  const name = textAt(pod, "metadata", "name");
  const duplex = await call.api.hijack(`${pathOf(pods, call.namespace, name)}/attach`, {
    container,
    stdin: wantsInput,
    tty: hasTerminal,
    size: isRaw ? `${terminal.size.rows}x${terminal.size.columns}` : undefined,
  });
  if (!flags.is("quiet")) await call.warn("If you don't see a command prompt, try pressing enter.\n");
  await joinStreams(call, duplex, wantsInput && isAt(spec, "stdin"), isRaw);
  if (isRaw && !flags.is("quiet") && textAt(pod, "spec", "restartPolicy") === "Always")
    await call.print(
      `Session ended, resume using 'kubectl attach ${name} -c ${container} -i -t' command when the pod is running\n`,
    );
}

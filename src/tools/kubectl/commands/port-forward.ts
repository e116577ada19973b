import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket, StreamSocket } from "../../../process/network/socket.ts";
import { Killed } from "../../../process/unwind.ts";
import { type Json, listAt, numberAt, textAt } from "../../docker/client/engine/json.ts";
import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { podsOf } from "./pod-target.ts";

const BLOCK = 65_536;

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_port-forward/ */
export const portForward = defineKubectl({
  summary: "Forward one or more local ports to a pod.",
  details: `Use resource type/name such as deployment/mydeployment to select a pod. Resource type defaults to 'pod' if omitted.

If there are multiple pods matching the criteria, a pod will be selected automatically. The forwarding session ends when
the selected pod terminates, and a rerun of the command is needed to resume forwarding.`,
  examples: `# Listen on ports 5000 and 6000 locally, forwarding data to/from ports 5000 and 6000 in the pod
kubectl port-forward pod/mypod 5000 6000

# Listen on ports 5000 and 6000 locally, forwarding data to/from ports 5000 and 6000 in a pod selected by the deployment
kubectl port-forward deployment/mydeployment 5000 6000

# Listen on port 8443 locally, forwarding to the targetPort of the service's port named "https" in a pod selected by the service
kubectl port-forward service/myservice 8443:https

# Listen on port 8888 locally, forwarding to 5000 in the pod
kubectl port-forward pod/mypod 8888:5000`,
  usage: "TYPE/NAME [options] [LOCAL_PORT:]REMOTE_PORT [...[LOCAL_PORT_N:]REMOTE_PORT_N] [options]",
  options: `
    --address strings   Addresses to listen on (comma separated). Only accepts IP addresses or localhost as a value. When localhost is supplied, kubectl will try to bind on both 127.0.0.1 and ::1 and will fail if neither of these addresses are available to bind.
    --pod-running-timeout duration   The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running (default 1m0s)
`,

  async run(call) {
    const [word, ...ports] = call.operands;
    if (word === undefined || ports.length === 0)
      throw plainError(
        "TYPE/NAME and list of ports are required for port-forward\nSee 'kubectl port-forward -h' for help and examples",
      );
    const [pod] = await podsOf(call, word);
    if (pod === undefined) throw plainError("timed out waiting for the condition");
    const phase = textAt(pod, "status", "phase");
    if (phase !== "Running")
      throw plainError(`unable to forward port because pod is not running. Current status=${phase}`);
    const service = /^(svc|services?)\//.test(word) ? await serviceOf(call, word) : undefined;
    const wishes = ports.map((text) => readPorts(text, service, pod));
    const sockets = wishes.map(({ local, remote }) => listen(call, local, remote));
    const path = pathOf(
      (await call.resources()).require("pods"),
      call.namespace,
      textAt(pod, "metadata", "name"),
    );
    for (const [at, { remote }] of wishes.entries()) {
      const port = sockets[at]?.local.port ?? 0;
      await call.print(
        `Forwarding from 127.0.0.1:${port} -> ${remote}\nForwarding from [::1]:${port} -> ${remote}\n`,
      );
    }
    await Promise.all(sockets.map((socket, at) => acceptAll(call, socket, path, wishes[at]?.remote ?? 0)));
    return 0;
  },
});

async function serviceOf(call: Call, word: string): Promise<Json> {
  const services = (await call.resources()).require("services");
  return call.api.get(pathOf(services, call.namespace, word.split("/")[1]));
}

interface Ports {
  readonly local: number;
  readonly remote: number;
}

function readPorts(text: string, service: Json | undefined, pod: Json): Ports {
  const [first = "", second] = text.split(":");
  const wish = second ?? first;
  const number = /^\d+$/.test(wish) ? Number(wish) : undefined;
  const remote = service === undefined ? (number ?? namedPort(pod, wish)) : targetOf(service, pod, wish);
  if (remote === undefined || remote < 1 || remote > 65_535)
    throw plainError(
      `error parsing remote port: Pod '${textAt(pod, "metadata", "name")}' does not have a named port '${wish}'`,
    );
  const local = first === "" ? 0 : Number(first);
  return {
    local: Number.isNaN(local) ? remote : second === undefined && number !== undefined ? number : local,
    remote,
  };
}

function namedPort(pod: Json, name: string): number | undefined {
  const ports = listAt(pod, "spec", "containers").flatMap((one) => listAt(one, "ports"));
  const found = ports.find((port) => textAt(port, "name") === name);
  return found === undefined ? undefined : numberAt(found, "containerPort");
}

/** The pod's port behind one of a service. */
function targetOf(service: Json, pod: Json, wish: string): number | undefined {
  const port = listAt(service, "spec", "ports").find(
    (one) => String(numberAt(one, "port")) === wish || textAt(one, "name") === wish,
  );
  if (port === undefined)
    throw plainError(`Service ${textAt(service, "metadata", "name")} does not have a service port ${wish}`);
  return numberAt(port, "targetPort") || namedPort(pod, textAt(port, "targetPort"));
}

function listen({ process }: Call, local: number, remote: number): ListeningSocket {
  const socket = networkOf(process).listen(process, "127.0.0.1", local);
  if (!(socket instanceof Errno)) {
    process.fds.add(socket, 3);
    return socket;
  }
  const reason = `Error listen tcp4 127.0.0.1:${local}: bind: ${socket.message.toLowerCase()}`;
  throw new KubectlError(
    `Unable to listen on port ${local}: Listeners failed to create with the following errors: [unable to create listener: ${reason}]\nerror: unable to listen on any of the requested ports: [{${local} ${remote}}]`,
  );
}

async function acceptAll(
  call: Call,
  listener: ListeningSocket,
  path: string,
  remote: number,
): Promise<never> {
  const { process } = call;
  for (;;) {
    const socket = await listener.accept(process);
    const fd = process.fds.add(socket, 4);
    socket.release();
    await call.print(`Handling connection for ${listener.local.port}\n`);
    forward(call, socket, path, remote)
      .catch(async (thrown) => {
        if (!(thrown instanceof KubectlError)) return;
        await call.warn(
          `E portforward.go: an error occurred forwarding ${listener.local.port} -> ${remote}: ${thrown.message}\nerror: lost connection to pod\n`,
        );
        process.finish({ status: 1 });
      })
      // The first connection that is lost ends kubectl, and with it what the others would say.
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) throw thrown;
      })
      .finally(() => process.fds.close(fd));
  }
}

async function forward(call: Call, socket: StreamSocket, path: string, remote: number): Promise<void> {
  const { process } = call;
  const duplex = await call.api.hijack(`${path}/portforward`, { ports: remote });
  const outgoing = async () => {
    for (;;) {
      const bytes = await socket.read(process, BLOCK);
      if (bytes instanceof Errno || bytes.length === 0) break;
      if (!(await duplex.write(bytes))) break;
    }
    duplex.endWriting();
  };
  outgoing().catch(() => undefined);
  for (let bytes = await duplex.read(); bytes.length > 0; bytes = await duplex.read())
    if (await socket.send(process, bytes)) break;
  duplex.close();
}

import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";
import { followRun } from "./run-attached.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_run/ */
export const run = defineKubectl({
  summary: "Create and run a particular image in a pod.",
  examples: `# Start a nginx pod
kubectl run nginx --image=nginx

# Start a hazelcast pod and let the container expose port 5701
kubectl run hazelcast --image=hazelcast/hazelcast --port=5701

# Start a hazelcast pod and set labels "app=hazelcast" and "env=prod" in the container
kubectl run hazelcast --image=hazelcast/hazelcast --labels="app=hazelcast,env=prod"

# Dry run; print the corresponding API objects without creating them
kubectl run nginx --image=nginx --dry-run=client

# Start the nginx pod using the default command, but use custom arguments (arg1 .. argN) for that command
kubectl run nginx --image=nginx -- <arg1> <arg2> ... <argN>`,
  usage:
    'NAME --image=image [--env="key=value"] [--port=port] [--dry-run=server|client] [--overrides=inline-json] [--command] -- [COMMAND] [args...] [options]',
  options: `
    --attach   If true, wait for the Pod to start running, and then attach to the Pod as if 'kubectl attach ...' were called.  Default false, unless '-i/--stdin' is set, in which case the default is true. With '--restart=Never' the exit code of the container process is returned.
    --command   If true and extra arguments are present, use them as the 'command' field in the container, rather than the 'args' field which is the default.
${DRY_RUN_OPTION}
    --env strings   Environment variables to set in the container.
    --image string   The image for the container to run.
    --image-pull-policy string   The image pull policy for the container.  If left empty, this value will not be specified by the client and defaulted by the server.
    --leave-stdin-open   If the pod is started in interactive mode or with stdin, leave stdin open after the first attach completes. By default, stdin will be closed after the first attach completes.
-l, --labels string   Comma separated labels to apply to the pod. Will override previous values.
${OUTPUT_OPTION}
    --pod-running-timeout duration   The length of time (like 5s, 2m, or 3h, higher than zero) to wait until at least one pod is running (default 1m0s)
    --port string   The port that this container exposes.
-q, --quiet   If true, suppress prompt messages.
    --restart string   The restart policy for this Pod.  Legal values [Always, OnFailure, Never]. (default "Always")
    --rm   If true, delete the pod after it exits.  Only valid when attaching to the container, e.g. with '--attach' or with '-i/--stdin'.
-i, --stdin   Keep stdin open on the container in the pod, even if nothing is attached.
-t, --tty   Allocate a TTY for the container in the pod.
`,

  async run(call) {
    const { flags } = call;
    const [name, ...more] = call.operands;
    if (!flags.given("image")) throw plainError('required flag(s) "image" not set');
    if (name === undefined)
      throw plainError("NAME is required for run\nSee 'kubectl run -h' for help and examples");
    const attaches = flags.given("attach") ? flags.is("attach") : flags.is("stdin");
    checkAttachment(call, attaches);
    const restartPolicy = flags.text("restart");
    if (!["Always", "OnFailure", "Never"].includes(restartPolicy))
      throw plainError(
        `invalid restart policy: ${restartPolicy}\nSee 'kubectl run -h' for help and examples`,
      );
    const words = [...more, ...(call.rest ?? [])];
    const labels =
      flags.text("labels") === ""
        ? { run: name }
        : Object.fromEntries(
            flags
              .text("labels")
              .split(",")
              .map((pair) => pair.split("=", 2)),
          );
    const pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { creationTimestamp: null, labels, name },
      spec: {
        containers: [
          {
            ...(words.length > 0 && { [flags.is("command") ? "command" : "args"]: words }),
            ...(flags.list("env").length > 0 && {
              env: flags.list("env").map((pair) => {
                const [key = "", value = ""] = pair.split(/=(.*)/s);
                return { name: key, value };
              }),
            }),
            image: flags.text("image"),
            ...(flags.text("image-pull-policy") !== "" && {
              imagePullPolicy: flags.text("image-pull-policy"),
            }),
            name,
            ...(flags.text("port") !== "" && { ports: [{ containerPort: Number(flags.text("port")) }] }),
            resources: {},
            ...(flags.is("stdin") && {
              stdin: true,
              ...(!flags.is("leave-stdin-open") && { stdinOnce: true }),
            }),
            ...(flags.is("tty") && { tty: true }),
          },
        ],
        dnsPolicy: "ClusterFirst",
        restartPolicy,
      },
      status: {},
    };
    const mode = dryRunOf(call);
    const pods = (await call.resources()).require("pods");
    const query = { dryRun: mode === "server" ? "All" : undefined };
    const made = mode === "client" ? pod : await call.api.post(pathOf(pods, call.namespace), pod, query);
    if (attaches) return followRun(call, name);
    await printResult(call, `pod/${name}`, made, "created");
    return 0;
  },
});

function checkAttachment({ flags }: Call, attaches: boolean): void {
  const refuse = (text: string) => plainError(`${text}\nSee 'kubectl run -h' for help and examples`);
  if (flags.is("tty") && !flags.is("stdin"))
    throw refuse("-i/--stdin is required for containers with -t/--tty=true");
  if (attaches && !["", "none"].includes(flags.text("dry-run")))
    throw refuse(
      "--dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)",
    );
  if (flags.is("rm") && !attaches) throw refuse("--rm should only be used for attached containers");
}

import { pathOf } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

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
    --command   If true and extra arguments are present, use them as the 'command' field in the container, rather than the 'args' field which is the default.
${DRY_RUN_OPTION}
    --env strings   Environment variables to set in the container.
    --image string   The image for the container to run.
    --image-pull-policy string   The image pull policy for the container.  If left empty, this value will not be specified by the client and defaulted by the server.
-l, --labels string   Comma separated labels to apply to the pod. Will override previous values.
${OUTPUT_OPTION}
    --port string   The port that this container exposes.
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
    for (const option of ["rm", "stdin", "tty"])
      if (flags.is(option))
        throw plainError(
          `rockpool: not simulated here: kubectl run --${option}; start the pod, then use kubectl exec`,
        );
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
    await printResult(call, `pod/${name}`, made, "created");
    return 0;
  },
});

import { findObjects } from "../api/choose-objects.ts";
import { pathOf } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_autoscale/ */
export const autoscale = defineKubectl({
  summary:
    "Creates an autoscaler that automatically chooses and sets the number of pods that run in a Kubernetes cluster.",
  details: `Looks up a deployment, replica set, stateful set, or replication controller by name and creates an autoscaler that uses
the given resource as a reference. An autoscaler can automatically increase or decrease number of pods deployed within
the system as needed.`,
  examples: `# Auto scale a deployment "foo", with the number of pods between 2 and 10, no target CPU utilization specified so a default autoscaling policy will be used
kubectl autoscale deployment foo --min=2 --max=10

# Auto scale a replication controller "foo", with the number of pods between 1 and 5, target CPU utilization at 80%
kubectl autoscale rc foo --max=5 --cpu-percent=80`,
  usage: "(-f FILENAME | TYPE NAME | TYPE/NAME) [--min=MINPODS] --max=MAXPODS [--cpu-percent=CPU] [options]",
  options: `
    --cpu-percent int   The target average CPU utilization (represented as a percent of requested CPU) over all the pods. If it's not specified or negative, a default autoscaling policy will be used. (default -1)
${DRY_RUN_OPTION}
${FILE_OPTIONS}
    --max int   The upper limit for the number of pods that can be set by the autoscaler. Required. (default -1)
    --min int   The lower limit for the number of pods that can be set by the autoscaler. If it's not specified or negative, the server will apply a default value. (default -1)
    --name string   The name for the newly created object. If not specified, the name of the input resource will be used.
${OUTPUT_OPTION}
`,

  async run(call) {
    const { flags } = call;
    if (!flags.given("max")) throw plainError('required flag(s) "max" not set');
    const [max, min, percent] = [flags.number("max"), flags.number("min"), flags.number("cpu-percent")];
    if (max < 1) throw plainError(`--max=MAXPODS is required and must be at least 1, max: ${max}`);
    if (max < min)
      throw plainError(`--max=MAXPODS must be larger or equal to --min=MINPODS, max: ${max}, min: ${min}`);
    return call.forEach(await findObjects(call), async ({ resource, name: own }) => {
      const name = flags.text("name") || own;
      const autoscaler = {
        apiVersion: "autoscaling/v1",
        kind: "HorizontalPodAutoscaler",
        metadata: { creationTimestamp: null, name },
        spec: {
          maxReplicas: max,
          ...(min > 0 && { minReplicas: min }),
          scaleTargetRef: { apiVersion: resource.groupVersion, kind: resource.kind, name: own },
          ...(percent >= 0 && { targetCPUUtilizationPercentage: percent }),
        },
        status: { currentReplicas: 0, desiredReplicas: 0 },
      };
      if (!["Deployment", "ReplicaSet"].includes(resource.kind))
        throw plainError(`cannot autoscale a ${resource.kind}: no scale subresource`);
      const mode = dryRunOf(call);
      const scalers = (await call.resources()).require("horizontalpodautoscalers");
      const path = pathOf({ ...scalers, groupVersion: "autoscaling/v1" }, call.namespace);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      const made = mode === "client" ? autoscaler : await call.api.post(path, autoscaler, query);
      await printResult(call, `horizontalpodautoscaler.autoscaling/${name}`, made, "autoscaled");
    });
  },
});

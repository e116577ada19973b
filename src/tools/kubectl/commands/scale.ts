import { numberAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { findObjects } from "../api/choose-objects.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_scale/ */
export const scale = defineKubectl({
  summary: "Set a new size for a deployment, replica set, replication controller, or stateful set.",
  details: `Scale also allows users to specify one or more preconditions for the scale action.

If --current-replicas or --resource-version is specified, it is validated before the scale is attempted, and it is
guaranteed that the precondition holds true when the scale is sent to the server.`,
  examples: `# Scale a replica set named 'foo' to 3
kubectl scale --replicas=3 rs/foo

# Scale a resource identified by type and name specified in "foo.yaml" to 3
kubectl scale --replicas=3 -f foo.yaml

# If the deployment named mysql's current size is 2, scale mysql to 3
kubectl scale --current-replicas=2 --replicas=3 deployment/mysql

# Scale multiple replication controllers
kubectl scale --replicas=5 rc/example1 rc/example2 rc/example3`,
  usage:
    "[--resource-version=version] [--current-replicas=count] --replicas=COUNT (-f FILENAME | TYPE NAME) [options]",
  options: `
    --all   Select all resources in the namespace of the specified resource types
    --current-replicas int   Precondition for current size. Requires that the current size of the resource match this value in order to scale. -1 (default) for no condition. (default -1)
${DRY_RUN_OPTION}
${FILE_OPTIONS}
${OUTPUT_OPTION}
    --replicas int   The new desired number of replicas. Required. (default 0)
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2).
    --timeout duration   The length of time to wait before giving up on a scale operation, zero means don't wait. Any other values should contain a corresponding time unit (e.g. 1s, 2m, 3h). (default 0s)
`,

  async run(call) {
    const { flags } = call;
    if (!flags.given("replicas")) throw plainError('required flag(s) "replicas" not set');
    const replicas = flags.number("replicas");
    if (replicas < 0)
      throw plainError(`The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0`);
    const found = await findObjects(call).catch((thrown: unknown) => {
      if (!(thrown instanceof ServerError)) throw thrown;
      throw plainError(`no objects passed to scale ${thrown.detail}`);
    });
    if (found.length === 0) throw plainError("no objects passed to scale");
    return call.forEach(found, async ({ path, label, object }) => {
      const wanted = flags.number("current-replicas");
      const current = numberAt(object, "spec", "replicas");
      if (wanted >= 0 && wanted !== current)
        throw plainError(`Expected replicas to be ${wanted}, was ${current}`);
      const mode = dryRunOf(call);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      if (mode !== "client") await call.api.patch(`${path}/scale`, { spec: { replicas } }, query);
      await printResult(call, label, object, "scaled");
    });
  },
});

import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_set/kubectl_set_image/ */
export const setImage = defineKubectl({
  summary: "Update existing container image(s) of resources.",
  details: `Possible resources include (case insensitive):

  pod (po), replicationcontroller (rc), deployment (deploy), daemonset (ds), statefulset (sts), cronjob (cj), replicaset
(rs)`,
  examples: `# Set a deployment's nginx container image to 'nginx:1.9.1', and its busybox container image to 'busybox'
kubectl set image deployment/nginx busybox=busybox nginx=nginx:1.9.1

# Update image of all containers of daemonset abc to 'nginx:1.9.1'
kubectl set image daemonset abc *=nginx:1.9.1`,
  usage:
    "(-f FILENAME | TYPE NAME) CONTAINER_NAME_1=CONTAINER_IMAGE_1 ... CONTAINER_NAME_N=CONTAINER_IMAGE_N [options]",
  options: `
    --all   Select all resources, in the namespace of the specified resource types
${DRY_RUN_OPTION}
${FILE_OPTIONS}
${OUTPUT_OPTION}
-l, --selector string   Selector (label query) to filter on, not including uninitialized ones, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2).
`,

  async run(call) {
    const pairs = call.operands.filter((word) => word.includes("="));
    if (pairs.length === 0) throw plainError("at least one image update is required");
    const images = new Map(
      pairs.map((pair): [string, string] => [pair.replace(/=.*/s, ""), pair.replace(/^[^=]*=/, "")]),
    );
    const words = call.operands.filter((word) => !word.includes("="));
    const found = await findObjects(call.withOperands(words));
    return call.forEach(found, async ({ object, path, label, resource }) => {
      const isPod = resource.kind === "Pod";
      const spec = isPod ? recordAt(object, "spec") : recordAt(object, "spec", "template", "spec");
      const containers = listAt(spec, "containers");
      for (const name of images.keys())
        if (name !== "*" && !containers.some((one) => textAt(one, "name") === name))
          throw plainError(`unable to find container named ${JSON.stringify(name)}`);
      const changed: Json[] = containers.map((one) => {
        const image = images.get(textAt(one, "name")) ?? images.get("*");
        return image === undefined ? one : { ...recordAt(one), image };
      });
      if (JSON.stringify(changed) === JSON.stringify(containers)) return;
      const wish = { containers: changed };
      const mode = dryRunOf(call);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      const patch = { spec: isPod ? wish : { template: { spec: wish } } };
      const after = mode === "client" ? object : await call.api.patch(path, patch, query);
      await printResult(call, label, after, "image updated");
    });
  },
});

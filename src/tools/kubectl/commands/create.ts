import { textAt } from "../../docker/client/engine/json.ts";
import { resourceOf } from "../api/choose-objects.ts";
import { singularName } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, readManifests } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";
import { nameOf } from "../output/table.ts";
import { create as createObject, placeOf, withLastApplied } from "./apply.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/ */
export const create = defineKubectl({
  summary: "Create a resource from a file or from stdin.",
  details: "JSON and YAML formats are accepted.",
  examples: `# Create a pod using the data in pod.json
kubectl create -f ./pod.json

# Create a pod based on the JSON passed into stdin
cat pod.json | kubectl create -f -`,
  usage: "-f FILENAME [options]",
  options: `${DRY_RUN_OPTION}
${FILE_OPTIONS}
${OUTPUT_OPTION}
    --save-config   If true, the configuration of current object will be saved in its annotation. Otherwise, the annotation will be unchanged. This flag is useful when you want to perform kubectl apply on this object in the future.
`,

  async run(call) {
    if (call.flags.list("filename").length === 0) {
      const [kind] = call.operands;
      if (kind !== undefined)
        throw plainError(
          `Unexpected args: [${call.operands.join(" ")}]\nSee 'kubectl create -h' for help and examples`,
        );
      throw plainError("must specify one of -f and -k");
    }
    return call.forEach(await readManifests(call), async ({ object, source }) => {
      const resources = await call.resources();
      const kind = resources.ofKind(textAt(object, "apiVersion"), textAt(object, "kind"));
      const resource = resourceOf(kind, object, source);
      const namespace = placeOf(call, resource, object);
      const wish = call.flags.is("save-config") ? withLastApplied(object, namespace, resource) : object;
      const made = await createObject(call, resource, namespace, wish, source);
      await printResult(call, `${singularName(resource)}/${nameOf(made)}`, made, "created");
    });
  },
});

import { textAt } from "../../docker/client/engine/json.ts";
import { resourceOf } from "../api/choose-objects.ts";
import { pathOf, singularName } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, readManifests } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";
import { nameOf } from "../output/table.ts";
import { inFile, placeOf } from "./apply.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_replace/ */
export const replace = defineKubectl({
  summary: "Replace a resource by file name or stdin.",
  details: `JSON and YAML formats are accepted. If replacing an existing resource, the complete resource spec must be provided.
This can be obtained by

$ kubectl get TYPE NAME -o yaml`,
  examples: `# Replace a pod using the data in pod.json
kubectl replace -f ./pod.json

# Replace a pod based on the JSON passed into stdin
cat pod.json | kubectl replace -f -`,
  usage: "-f FILENAME [options]",
  options: `${DRY_RUN_OPTION}${FILE_OPTIONS}
    --force   If true, immediately remove resources from API and bypass graceful deletion.
${OUTPUT_OPTION}
`,

  async run(call) {
    if (call.flags.list("filename").length === 0) throw plainError("must specify one of -f and -k");
    if (call.flags.is("force")) throw plainError("rockpool: not simulated here: replace --force");
    return call.forEach(await readManifests(call), async ({ object, source }) => {
      const kind = (await call.resources()).ofKind(textAt(object, "apiVersion"), textAt(object, "kind"));
      const resource = resourceOf(kind, object, source);
      const path = pathOf(resource, placeOf(call, resource, object), nameOf(object));
      const mode = dryRunOf(call);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      try {
        const after = mode === "client" ? object : await call.api.call("PUT", path, { json: object, query });
        await printResult(call, `${singularName(resource)}/${nameOf(object)}`, after, "replaced");
      } catch (thrown) {
        throw inFile(thrown, "replacing", source);
      }
    });
  },
});

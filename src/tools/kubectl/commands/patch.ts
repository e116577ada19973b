import { parse } from "yaml";
import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { isRecord, type Json, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { mergeThreeWays } from "../files/three-way-merge.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

const JSON_PATCH = "application/json-patch+json";
const MERGE_PATCH = "application/merge-patch+json";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_patch/ */
export const patch = defineKubectl({
  summary: "Update fields of a resource using strategic merge patch, a JSON merge patch, or a JSON patch.",
  details: "JSON and YAML formats are accepted.",
  examples: `# Partially update a node using a strategic merge patch, specifying the patch as JSON
kubectl patch node k8s-node-1 -p '{"spec":{"unschedulable":true}}'

# Update a container's image; spec.containers[*].name is required because it's a merge key
kubectl patch pod valid-pod -p '{"spec":{"containers":[{"name":"kubernetes-serve-hostname","image":"new image"}]}}'`,
  usage: "(-f FILENAME | TYPE NAME) [-p PATCH|--patch-file FILE] [options]",
  options: `${DRY_RUN_OPTION}${FILE_OPTIONS}${OUTPUT_OPTION}
-p, --patch string   The patch to be applied to the resource JSON file.
    --patch-file string   A file containing a patch to be applied to the resource.
    --type string   The type of patch being provided; one of [json merge strategic] (default "strategic")
`,

  async run(call) {
    const type = call.flags.text("type");
    if (!["json", "merge", "strategic"].includes(type))
      throw plainError(`--type must be one of [json merge strategic], not ${JSON.stringify(type)}`);
    const wish = readPatch(call);
    return call.forEach(await findObjects(call), async ({ object, path, label }) => {
      if (type === "json" || !isRecord(wish)) {
        const query = { dryRun: dryRunOf(call) === "server" ? "All" : undefined };
        const after = await call.api.call("PATCH", path, {
          json: wish,
          query,
          type: type === "json" ? JSON_PATCH : MERGE_PATCH,
        });
        const isSame =
          textAt(after, "metadata", "resourceVersion") === textAt(object, "metadata", "resourceVersion");
        return printResult(call, label, after, isSame ? "patched (no change)" : "patched");
      }
      // Lists of named things are merged by their names, unless the patch is a plain JSON merge patch.
      const sent = type === "merge" ? wish : mergeThreeWays({}, wish, object);
      if (Object.keys(recordAt(sent)).length === 0)
        return printResult(call, label, object, "patched (no change)");
      const mode = dryRunOf(call);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      const after = mode === "client" ? object : await call.api.patch(path, sent, query);
      await printResult(call, label, after, "patched");
    });
  },
});

function readPatch(call: Call): Json {
  const file = call.flags.text("patch-file");
  let text = call.flags.text("patch");
  if (text === "" && file === "")
    throw plainError("must specify --patch or --patch-file containing the contents of the patch");
  if (file !== "") {
    const content = call.process.files.readFile(file);
    if (content instanceof Errno)
      throw plainError(`unable to read patch file: open ${file}: ${content.message.toLowerCase()}`);
    text = decode(content);
  }
  let value: Json;
  try {
    value = parse(text);
  } catch {
    throw plainError(`unable to parse ${JSON.stringify(text)}: yaml: could not be parsed`);
  }
  return value;
}

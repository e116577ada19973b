import { type Json, recordAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import { defineKubectl, type KubectlCommand } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

/** `label` and `annotate`: pairs are set, `KEY-` takes one away. */
function changer(
  field: "labels" | "annotations",
  texts: Pick<KubectlCommand, "summary" | "examples" | "usage">,
) {
  const [verb, done] = field === "labels" ? ["label", "labeled"] : ["annotation", "annotated"];
  return defineKubectl({
    ...texts,
    options: `
    --all   Select all resources, in the namespace of the specified resource types
${DRY_RUN_OPTION}
${FILE_OPTIONS}
${OUTPUT_OPTION}
    --overwrite   If true, allow ${field} to be overwritten, otherwise reject updates that overwrite existing ${field}.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2).
`,
    async run(call) {
      const isChange = (word: string) => /^[^=\s]+=/.test(word) || /^[\w./-]+-$/.test(word);
      const changes = call.operands.filter((word, at) => at > 0 && isChange(word));
      if (changes.length === 0) throw plainError(`at least one ${verb} update is required`);
      const words = call.operands.filter((word, at) => at === 0 || !isChange(word));
      return call.forEach(
        await findObjects(call.withOperands(words)),
        async ({ object, path, label: name }) => {
          const before = recordAt(object, "metadata", field);
          const wish: Record<string, Json> = {};
          for (const word of changes) {
            const [key = "", value] = word.split(/=(.*)/s);
            if (value === undefined) wish[key.slice(0, -1)] = null;
            else {
              const known = before[key];
              if (known !== undefined && known !== value && !call.flags.is("overwrite"))
                throw plainError(
                  field === "labels"
                    ? `'${key}' already has a value (${String(known)}), and --overwrite is false`
                    : `--overwrite is false but found the following declared annotation(s): '${key}' already has a value (${String(known)})`,
                );
              wish[key] = value;
            }
          }
          const removed = Object.keys(wish).filter((key) => wish[key] === null);
          for (const key of removed)
            if (!(key in before)) await call.print(`${verb} ${JSON.stringify(key)} not found.\n`);
          const isSame = Object.entries(wish).every(([key, value]) => (before[key] ?? null) === value);
          if (isSame) return call.print(`${name} not ${done}\n`);
          const after = await call.api.patch(path, { metadata: { [field]: wish } });
          const isRemoval = field === "labels" && removed.length === Object.keys(wish).length;
          await printResult(call, name, after, isRemoval ? "unlabeled" : done);
        },
      );
    },
  });
}

export const label = changer("labels", {
  summary: "Update the labels on a resource.",
  examples: `# Update pod 'foo' with the label 'unhealthy' and the value 'true'
kubectl label pods foo unhealthy=true

# Update pod 'foo' with the label 'status' and the value 'unhealthy', overwriting any existing value
kubectl label --overwrite pods foo status=unhealthy

# Update pod 'foo' by removing a label named 'bar' if it exists
# Does not require the --overwrite flag
kubectl label pods foo bar-`,
  usage:
    "[--overwrite] (-f FILENAME | TYPE NAME) KEY_1=VAL_1 ... KEY_N=VAL_N [--resource-version=version] [options]",
});

export const annotate = changer("annotations", {
  summary: "Update the annotations on one or more resources.",
  examples: `# Update pod 'foo' with the annotation 'description' and the value 'my frontend'
# If the same annotation is set multiple times, only the last value will be applied
kubectl annotate pods foo description='my frontend'`,
  usage:
    "[--overwrite] (-f FILENAME | TYPE NAME) KEY_1=VAL_1 ... KEY_N=VAL_N [--resource-version=version] [options]",
});

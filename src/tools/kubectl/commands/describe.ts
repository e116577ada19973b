import { type Json, listAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { chooseObjects, findObjects } from "../api/choose-objects.ts";
import { pathOf, type Resource } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { describeObject } from "../describe/describe-object.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { nameOf } from "../output/table.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_describe/ */
export const describe = defineKubectl({
  summary: "Show details of a specific resource or group of resources.",
  details: `Print a detailed description of the selected resources, including related resources such as events or controllers. You
may select a single object by name, all objects of that type, provide a name prefix, or label selector. For example:

$ kubectl describe TYPE NAME_PREFIX

will first check for an exact match on TYPE and NAME_PREFIX. If no such resource exists, it will output details for
every resource that has a name prefixed with NAME_PREFIX.

Use "kubectl api-resources" for a complete list of supported resources.`,
  examples: `# Describe a node
kubectl describe nodes kubernetes-node-emt8.c.myproject.internal

# Describe a pod
kubectl describe pods/nginx

# Describe a pod identified by type and name in "pod.json"
kubectl describe -f pod.json

# Describe all pods
kubectl describe pods

# Describe pods by label name=myLabel
kubectl describe pods -l name=myLabel`,
  usage: "(-f FILENAME | TYPE [NAME_PREFIX | -l label] | TYPE/NAME) [options]",
  options: `
-A, --all-namespaces   If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
    --chunk-size int   Return large lists in chunks rather than all at once. Pass 0 to disable. This flag is beta and may change in the future. (default 500)
${FILE_OPTIONS}
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --show-events   If true, display events related to the described object. (default true)
`,

  async run(call) {
    const { flags } = call;
    let isFirst = true;
    const show = async (kind: string, object: Json) => {
      await call.print((isFirst ? "" : "\n\n") + (await describeObject(call, kind, object)));
      isFirst = false;
    };
    if (flags.list("filename").length > 0) {
      for (const { resource, object } of await findObjects(call)) await show(resource.kind, object);
      return 0;
    }
    if (call.operands.length === 0)
      throw plainError(
        'You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.',
      );
    const place = call.allNamespaces ? undefined : call.namespace;
    const failures: KubectlError[] = [];
    for (const { resource, name } of await chooseObjects(call))
      try {
        for (const object of await objectsOf(call, resource, place, name)) await show(resource.kind, object);
      } catch (thrown) {
        if (!(thrown instanceof KubectlError)) throw thrown;
        failures.push(thrown);
      }
    for (const { message } of failures) await call.warn(`${message}\n`);
    if (isFirst && failures.length === 0)
      await call.warn(
        place === undefined ? "No resources found\n" : `No resources found in ${place} namespace.\n`,
      );
    return failures.length > 0 ? 1 : 0;
  },
});

/** One by its name, those whose names begin with it, or all that the selector chooses. */
async function objectsOf(
  call: Call,
  resource: Resource,
  place: string | undefined,
  name: string | undefined,
): Promise<readonly Json[]> {
  const query = { labelSelector: call.flags.text("selector") || undefined };
  if (name === undefined) return listAt(await call.api.get(pathOf(resource, place), { query }), "items");
  try {
    return [await call.api.get(pathOf(resource, place, name))];
  } catch (thrown) {
    if (!(thrown instanceof ServerError) || thrown.reason !== "NotFound") throw thrown;
    const all = listAt(await call.api.get(pathOf(resource, place)), "items");
    const found = all.filter((object) => nameOf(object).startsWith(name));
    if (found.length === 0) throw thrown;
    return found;
  }
}

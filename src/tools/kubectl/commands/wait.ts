import { type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { type Found, findObjects } from "../api/choose-objects.ts";
import { groupOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { valuesAt } from "../output/jsonpath.ts";

const LOOK = 100;

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_wait/ */
export const wait = defineKubectl({
  summary: "Experimental: Wait for a specific condition on one or many resources.",
  details: `The command takes multiple resources and waits until the specified condition is seen in the Status field of every given
resource.

Alternatively, the command can wait for the given set of resources to be deleted by providing the "delete" keyword as
the value to the --for flag.`,
  examples: `# Wait for the pod "busybox1" to contain the status condition of type "Ready"
kubectl wait --for=condition=Ready pod/busybox1

# The default value of status condition is true; you can wait for other targets after an equal delimiter (compared after Unicode simple case folding, which is a more general form of case-insensitivity)
kubectl wait --for=condition=Ready=false pod/busybox1

# Wait for the pod "busybox1" to contain the status phase to be "Running"
kubectl wait --for=jsonpath='{.status.phase}'=Running pod/busybox1

# Wait for the pod "busybox1" to be deleted, with a timeout of 60s, after having issued the "delete" command
kubectl delete pod/busybox1
kubectl wait --for=delete pod/busybox1 --timeout=60s`,
  usage:
    "([-f FILENAME] | resource.group/resource.name | resource.group [(-l label | --all)]) [--for=delete|--for condition=available|--for=jsonpath='{}'[=value]] [options]",
  options: `
    --all   Select all resources in the namespace of the specified resource types
${FILE_OPTIONS}
    --for string   The condition to wait on: [delete|condition=condition-name[=condition-value]|jsonpath='{JSONPath expression}'=[JSONPath value]]. The default condition-value is true. Condition values are compared after Unicode simple case folding, which is a more general form of case-insensitivity.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2)
    --timeout duration   The length of time to wait before giving up.  Zero means check once and don't wait, negative means wait for a week. (default 30s)
`,

  async run(call) {
    const wish = call.flags.text("for");
    const isMet = readWish(wish);
    const end = call.now() + call.flags.duration("timeout") / 1e6;
    let found: readonly Found[];
    try {
      found = await findObjects(call);
    } catch (thrown) {
      const isGone = wish === "delete" && thrown instanceof ServerError && thrown.reason === "NotFound";
      if (!isGone) throw thrown;
      return 0;
    }
    if (found.length === 0) throw plainError("no matching resources found");
    return call.forEach(found, (one) => waitFor(call, one, isMet, wish, end));
  },
});

/** Undefined stands for an object that has gone. */
type IsMet = (object: Json | undefined) => boolean;

function readWish(wish: string): IsMet {
  if (wish === "delete") return (object) => object === undefined;
  const [, condition = "", value = "True"] = /^condition=([^=]+)(?:=(.*))?$/.exec(wish) ?? [];
  if (condition !== "")
    return (object) =>
      listAt(object ?? null, "status", "conditions").some(
        (one) =>
          textAt(one, "type").toLowerCase() === condition.toLowerCase() &&
          textAt(one, "status").toLowerCase() === value.toLowerCase(),
      );
  const [, path = "", wanted] = /^jsonpath=(\{.*?\})(?:=(.*))?$/.exec(wish) ?? [];
  if (path !== "")
    return (object) => {
      const [found] = object === undefined ? [] : valuesAt(path, object);
      return wanted === undefined ? found !== undefined : found === wanted;
    };
  throw plainError(`unrecognized condition: ${JSON.stringify(wish)}`);
}

async function waitFor(
  call: Call,
  { path, label, name, resource }: Found,
  isMet: IsMet,
  wish: string,
  end: number,
): Promise<void> {
  for (;;) {
    let object: Json | undefined;
    try {
      object = await call.api.get(path);
    } catch (thrown) {
      if (!(thrown instanceof ServerError && thrown.reason === "NotFound")) throw thrown;
      if (wish !== "delete") throw thrown;
    }
    if (isMet(object)) return call.print(`${label} ${wish === "delete" ? "deleted" : "condition met"}\n`);
    if (call.now() >= end) {
      const group = groupOf(resource);
      throw new KubectlError(
        `error: timed out waiting for the condition on ${resource.name}${group === "" ? "" : `.${group}`}/${name}`.replace(
          /\.\w+\//,
          "/",
        ),
      );
    }
    await call.process.sleep(LOOK);
  }
}

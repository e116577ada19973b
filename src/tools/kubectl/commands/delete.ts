import { type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { chooseObjects, type Found, foundOf, resourceOf } from "../api/choose-objects.ts";
import { pathOf, singularName } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, readManifests } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf } from "../output/print-objects.ts";
import { placeOf } from "./apply.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_delete/ */
export const remove = defineKubectl({
  summary: "Delete resources by file names, stdin, resources and names, or by resources and label selector.",
  details: `JSON and YAML formats are accepted. Only one type of argument may be specified: file names, resources and names, or
resources and label selector.

Some resources, such as pods, support graceful deletion. These resources define a default period before they are
forcibly terminated (the grace period) but you may override that value with the --grace-period flag, or pass --now to
set a grace-period of 1.`,
  examples: `# Delete a pod using the type and name specified in pod.json
kubectl delete -f ./pod.json

# Delete pods and services with same names "baz" and "foo"
kubectl delete pod,service baz foo

# Delete pods and services with label name=myLabel
kubectl delete pods,services -l name=myLabel

# Delete a pod with minimal delay
kubectl delete pod foo --now

# Force delete a pod on a dead node
kubectl delete pod foo --force

# Delete all pods
kubectl delete pods --all`,
  usage: "([-f FILENAME] | [-k DIRECTORY] | TYPE [(NAME | -l label | --all)]) [options]",
  options: `
    --all   Delete all resources, in the namespace of the specified resource types.
-A, --all-namespaces   If present, list the requested object(s) across all namespaces. Namespace in current context is ignored even if specified with --namespace.
    --cascade string   Must be "background", "orphan", or "foreground". Selects the deletion cascading strategy for the dependents (e.g. Pods created by a ReplicationController). Defaults to background. (default "background")
${DRY_RUN_OPTION}
    --field-selector string   Selector (field query) to filter on, supports '=', '==', and '!='.(e.g. --field-selector key1=value1,key2=value2). The server only supports a limited number of field queries per type.
${FILE_OPTIONS}
    --force   If true, immediately remove resources from API and bypass graceful deletion. Note that immediate deletion of some resources may result in inconsistency or data loss and requires confirmation.
    --grace-period int   Period of time in seconds given to the resource to terminate gracefully. Ignored if negative. Set to 1 for immediate shutdown. Can only be set to 0 when --force is true (force deletion). (default -1)
    --ignore-not-found   Treat "resource not found" as a successful delete. Defaults to "true" when --all is specified.
    --now   If true, resources are signaled for immediate shutdown (same as --grace-period=1).
-o, --output string   Output mode. Use "-o name" for shorter output (resource/name).
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --timeout duration   The length of time to wait before giving up on a delete, zero means determine a timeout from the size of the object (default 0s)
    --wait   If true, wait for resources to be gone before returning. This waits for finalizers. (default true)
`,

  async run(call) {
    const { flags } = call;
    const grace = graceOf(call);
    const targets = await targetsOf(call);
    if (targets.length === 0) {
      if (flags.list("filename").length === 0) await call.print("No resources found\n");
      return 0;
    }
    if (grace === 0)
      await call.warn(
        "Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\n",
      );
    const gone: Found[] = [];
    const status = await call.forEach(targets, async (target) => {
      if (await removeOne(call, target, grace)) gone.push(target);
    });
    if (flags.is("wait") && dryRunOf(call) === "none")
      for (const target of gone) await waitUntilGone(call, target);
    return status;
  },
});

function graceOf({ flags }: Call): number | undefined {
  if (flags.is("now")) return 1;
  const seconds = flags.number("grace-period");
  if (seconds === 0 && flags.given("grace-period") && !flags.is("force")) return 1;
  if (flags.is("force") && seconds < 0) return 0;
  return seconds < 0 ? undefined : seconds;
}

async function targetsOf(call: Call): Promise<readonly Found[]> {
  const { flags, namespace, api } = call;
  if (flags.list("filename").length > 0) {
    const resources = await call.resources();
    return (await readManifests(call)).map(({ object, source }) => {
      const resource = resourceOf(
        resources.ofKind(textAt(object, "apiVersion"), textAt(object, "kind")),
        object,
        source,
      );
      return foundOf(resource, object, placeOf(call, resource, object) ?? namespace);
    });
  }
  if (call.operands.length === 0)
    throw plainError(
      "You must provide one or more resources by argument or filename.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'\n   '<resource> <name>'\n   '<resource>'",
    );
  const found: Found[] = [];
  const selector = flags.text("selector");
  for (const { resource, name } of await chooseObjects(call)) {
    if (name !== undefined) {
      found.push(foundOf(resource, { metadata: { name } }, namespace));
      continue;
    }
    if (selector === "" && !flags.is("all") && flags.text("field-selector") === "")
      throw plainError("resource(s) were provided, but no name was specified");
    const query = {
      labelSelector: selector || undefined,
      fieldSelector: flags.text("field-selector") || undefined,
    };
    const list = await api.get(pathOf(resource, call.allNamespaces ? undefined : namespace), { query });
    found.push(...listAt(list, "items").map((object: Json) => foundOf(resource, object, namespace)));
  }
  return found;
}

async function removeOne(call: Call, target: Found, grace: number | undefined): Promise<boolean> {
  const { flags } = call;
  const mode = dryRunOf(call);
  const policies: Readonly<Record<string, string>> = {
    background: "Background",
    orphan: "Orphan",
    foreground: "Foreground",
  };
  const propagationPolicy = policies[flags.text("cascade")];
  if (propagationPolicy === undefined)
    throw plainError(
      `invalid cascade value (${flags.text("cascade")}). Must be "background", "foreground", or "orphan"`,
    );
  const options = { propagationPolicy, ...(grace !== undefined && { gracePeriodSeconds: grace }) };
  try {
    if (mode !== "client")
      await call.api.remove(target.path, options, { dryRun: mode === "server" ? "All" : undefined });
  } catch (thrown) {
    const isIgnored = flags.is("ignore-not-found") || flags.is("all");
    if (thrown instanceof ServerError && thrown.reason === "NotFound" && isIgnored) return false;
    if (thrown instanceof ServerError && flags.list("filename").length > 0)
      throw new KubectlError(
        thrown.message.replace(
          /^(Error from server(?: \(\w+\))?: )/,
          `$1error when deleting ${JSON.stringify(flags.list("filename")[0])}: `,
        ),
      );
    throw thrown;
  }
  if (flags.text("output") === "name") {
    await call.print(`${target.label}\n`);
    return true;
  }
  const suffix = mode === "client" ? " (dry run)" : mode === "server" ? " (server dry run)" : "";
  await call.print(
    `${singularName(target.resource)} "${target.name}" ${grace === 0 ? "force deleted" : "deleted"}${suffix}\n`,
  );
  return true;
}

const LOOK = 200;

async function waitUntilGone(call: Call, { path, object }: Found): Promise<void> {
  const uid = textAt(object, "metadata", "uid");
  for (;;) {
    try {
      const now = await call.api.get(path);
      if (uid !== "" && textAt(now, "metadata", "uid") !== uid) return;
      if (textAt(now, "metadata", "deletionTimestamp") === "") return;
    } catch (thrown) {
      if (thrown instanceof ServerError && thrown.reason === "NotFound") return;
      throw thrown;
    }
    await call.process.sleep(LOOK);
  }
}

import { type Json, type JsonRecord, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { resourceOf } from "../api/choose-objects.ts";
import { pathOf, type Resource, singularName } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, type Manifest, readManifests } from "../files/read-manifests.ts";
import { mergeThreeWays } from "../files/three-way-merge.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult, sorted } from "../output/print-objects.ts";
import { nameOf } from "../output/table.ts";

export const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/ */
export const apply = defineKubectl({
  summary:
    "Apply a configuration to a resource by file name or stdin. The resource name must be specified. This resource will be\ncreated if it doesn't exist yet. To use 'apply', always create the resource initially with either 'apply' or 'create\n--save-config'.",
  details: "JSON and YAML formats are accepted.",
  examples: `# Apply the configuration in pod.json to a pod
kubectl apply -f ./pod.json

# Apply the JSON passed into stdin to a pod
cat pod.json | kubectl apply -f -`,
  usage: "(-f FILENAME | -k DIRECTORY) [options]",
  options: `${DRY_RUN_OPTION}
    --field-manager string   Name of the manager used to track field ownership. (default "kubectl-client-side-apply")
${FILE_OPTIONS}
    --force   If true, immediately remove resources from API and bypass graceful deletion.
${OUTPUT_OPTION}
    --prune   Automatically delete resource objects, that do not appear in the configs and are created by either apply or create --save-config.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
    --server-side   If true, apply runs in the server instead of the client.
    --validate string   Must be one of: strict (or true), warn, ignore (or false). (default "strict")
    --wait   If true, wait for resources to be gone before returning. This waits for finalizers.
`,

  async run(call) {
    if (call.operands.length > 0)
      throw plainError(
        `Unexpected args: [${call.operands.join(" ")}]\nSee 'kubectl apply -h' for help and examples`,
      );
    if (call.flags.list("filename").length === 0 && call.flags.text("kustomize") === "")
      throw plainError("must specify one of -f and -k");
    for (const option of ["server-side", "prune"])
      if (call.flags.is(option)) throw plainError(`rockpool: not simulated here: apply --${option}`);
    const manifests = await readManifests(call);
    if (manifests.length === 0) throw plainError("no objects passed to apply");
    return call.forEach(manifests, (manifest) => applyOne(call, manifest));
  },
});

/** What the errors of the server say of the file. */
export function inFile(thrown: unknown, verb: string, source: string): unknown {
  if (!(thrown instanceof ServerError)) return thrown;
  const where = `error when ${verb} ${JSON.stringify(source)}: `;
  if (thrown.reason === "Invalid") return thrown;
  return new KubectlError(thrown.message.replace(/^(Error from server(?: \(\w+\))?: )/, `$1${where}`));
}

async function applyOne(call: Call, { object, source }: Manifest): Promise<void> {
  const resources = await call.resources();
  const resource = resourceOf(
    resources.ofKind(textAt(object, "apiVersion"), textAt(object, "kind")),
    object,
    source,
  );
  const namespace = placeOf(call, resource, object);
  const name = nameOf(object);
  if (name === "")
    throw plainError(
      `error when retrieving current configuration of:\nResource: "${resource.groupVersion}, Resource=${resource.name}"\nfrom server for: ${JSON.stringify(source)}: resource name may not be empty`,
    );
  const wish = withLastApplied(object, namespace, resource);
  const path = pathOf(resource, namespace, name);
  const current = await currentObject(call, path);
  const label = `${singularName(resource)}/${name}`;
  if (current === undefined) {
    const created = await create(call, resource, namespace, wish, source);
    return printResult(call, label, created, "created");
  }
  const before = recordAt(current, "metadata", "annotations")[LAST_APPLIED];
  if (before === undefined)
    await call.warn(
      `Warning: resource ${resource.name}/${name} is missing the ${LAST_APPLIED} annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.\n`,
    );
  const original = typeof before === "string" ? parsed(before) : {};
  const patch = mergeThreeWays(original, wish, current);
  if (dryRunOf(call) === "client") return printResult(call, label, wish, "configured");
  if (Object.keys(patch).length === 0) return printResult(call, label, current, "unchanged");
  try {
    const query = { dryRun: dryRunOf(call) === "server" ? "All" : undefined };
    await printResult(call, label, await call.api.patch(path, patch, query), "configured");
  } catch (thrown) {
    throw inFile(thrown, "applying patch to", source);
  }
}

function parsed(text: string): JsonRecord {
  try {
    return recordAt(JSON.parse(text));
  } catch {
    return {};
  }
}

export function placeOf(call: Call, { isNamespaced }: Resource, object: Json): string | undefined {
  if (!isNamespaced) return undefined;
  const own = textAt(object, "metadata", "namespace");
  const wish = call.flags.text("namespace");
  if (own !== "" && wish !== "" && own !== wish)
    throw plainError(
      `the namespace from the provided object "${own}" does not match the namespace "${wish}". You must pass '--namespace=${own}' to perform this operation.`,
    );
  return own || call.namespace;
}

export async function currentObject(call: Call, path: string): Promise<Json | undefined> {
  try {
    return await call.api.get(path);
  } catch (thrown) {
    if (thrown instanceof ServerError && thrown.reason === "NotFound") return undefined;
    throw thrown;
  }
}

export async function create(
  call: Call,
  resource: Resource,
  namespace: string | undefined,
  object: Json,
  source: string,
): Promise<Json> {
  const mode = dryRunOf(call);
  if (mode === "client") return object;
  try {
    return await call.api.post(pathOf(resource, namespace), object, {
      dryRun: mode === "server" ? "All" : undefined,
    });
  } catch (thrown) {
    throw inFile(thrown, "creating", source);
  }
}

/** The object with a note of itself, so that the next `apply` knows what this one had set. */
export function withLastApplied(object: Json, namespace: string | undefined, resource: Resource): JsonRecord {
  const { annotations, ...metadata } = recordAt(object, "metadata");
  const { [LAST_APPLIED]: _, ...own } = recordAt(annotations ?? null);
  const placed = resource.isNamespaced ? { ...metadata, namespace: namespace ?? "default" } : metadata;
  const plain = { ...recordAt(object), metadata: { annotations: own, ...placed } };
  const note = `${JSON.stringify(sorted(plain))}\n`;
  return { ...recordAt(object), metadata: { ...placed, annotations: { ...own, [LAST_APPLIED]: note } } };
}

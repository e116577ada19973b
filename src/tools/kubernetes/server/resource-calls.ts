import * as v from "valibot";
import type { KubeObject } from "../api/fields.ts";
import { fits, parseSelector } from "../api/selector.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError, alreadyExists, badRequest, invalid, notFound } from "./api-error.ts";
import type { Target } from "./api-path.ts";
import { decodeObject, MissingFields } from "./decode.ts";
import { deleteObject, orphanDependents } from "./delete.ts";
import { jsonPatch } from "./json-patch.ts";
import { isObject, mergePatch } from "./merge-patch.ts";
import { isSame } from "./object-store.ts";
import { checkChange, complete } from "./prepare.ts";
import { withIdentity } from "./prepare-workloads.ts";
import { strategicMerge } from "./strategic-merge.ts";
import { problemsOf, required } from "./validate.ts";

/** An object as it is sent, decoded and completed; what is wrong with it is told in one answer. */
function take(
  call: ApiCall,
  { resource }: Target,
  value: unknown,
  before: KubeObject | undefined,
): KubeObject {
  const { registry } = call;
  try {
    const object = decodeObject(resource, value);
    const problems = problemsOf(object);
    if (problems.length > 0) throw invalid(resource, object.metadata.name, problems);
    return complete(registry, object, before);
  } catch (thrown) {
    if (!(thrown instanceof MissingFields)) throw thrown;
    const named = v.safeParse(v.looseObject({ metadata: v.looseObject({ name: v.string() }) }), value);
    const name = named.success ? named.output.metadata.name : "";
    throw invalid(
      resource,
      name,
      thrown.fields.map((field) => required(field)),
    );
  }
}

export function objectOf(call: ApiCall, { resource, namespace, name = "" }: Target): KubeObject {
  const found = call.registry.of(resource).get(namespace, name);
  if (!found) throw notFound(resource, name);
  return found;
}

export async function create(call: ApiCall, target: Target): Promise<void> {
  const { registry } = call;
  const { resource, namespace } = target;
  const sent = await call.json();
  const object = take(call, target, sent, undefined);
  const metadata = {
    ...object.metadata,
    ...(resource.isNamespaced && { namespace: namespace ?? "default" }),
  };
  if (resource.isNamespaced) requireNamespace(call, metadata.namespace ?? "default", metadata.name, target);
  const fresh = withIdentity(registry.stamp({ ...object, metadata: { ...metadata, resourceVersion: "" } }));
  const collection = registry.of(resource);
  if (collection.get(fresh.metadata.namespace, fresh.metadata.name))
    throw alreadyExists(resource, fresh.metadata.name);
  await call.answer(call.isDryRun ? fresh : collection.put(fresh), 201);
}

function requireNamespace(
  { registry }: ApiCall,
  namespace: string,
  name: string,
  { resource }: Target,
): void {
  const found = registry.namespaces.get(undefined, namespace);
  if (!found)
    throw new ApiError(404, "NotFound", `namespaces "${namespace}" not found`, {
      name: namespace,
      kind: "namespaces",
    });
  if (found.status.phase === "Terminating")
    throw new ApiError(
      403,
      "Forbidden",
      `${resource.plural} "${name}" is forbidden: unable to create new content in namespace ${namespace} because it is being terminated`,
    );
}

/** PUT, and PATCH after the patch has been laid over what there is. */
export async function replace(call: ApiCall, target: Target, value: unknown): Promise<void> {
  const { registry } = call;
  const before = objectOf(call, target);
  const sent = take(call, target, value, before);
  if (!call.isPatch) checkChange(target.resource, before, sent);
  else checkChange(target.resource, before, { ...sent, metadata: { ...sent.metadata, resourceVersion: "" } });
  const {
    uid,
    creationTimestamp,
    generation,
    deletionTimestamp,
    deletionGracePeriodSeconds,
    resourceVersion,
    namespace,
    ownerReferences,
  } = before.metadata;
  const isChanged = "spec" in sent && "spec" in before && !isSame(sent.spec, before.spec);
  const after: KubeObject = {
    ...sent,
    ...("status" in before && { status: before.status }),
    metadata: {
      ...sent.metadata,
      uid,
      resourceVersion,
      creationTimestamp,
      ...(namespace !== undefined && { namespace }),
      ...(generation !== undefined && { generation: isChanged ? generation + 1 : generation }),
      ...(ownerReferences && { ownerReferences: sent.metadata.ownerReferences ?? ownerReferences }),
      ...(deletionTimestamp !== undefined && { deletionTimestamp, deletionGracePeriodSeconds }),
    },
  };
  if (call.isDryRun) return call.answer(after);
  await call.answer(registry.of(target.resource).update(before, () => after) ?? after);
}

export async function patch(call: ApiCall, target: Target): Promise<void> {
  const type = call.request.headers.get("content-type") ?? "";
  const before = objectOf(call, target);
  const change = await call.json();
  if (/\bjson-patch\+json/.test(type)) return replace(call, target, jsonPatch(before, change));
  if (!isObject(change))
    throw badRequest(
      `json: cannot unmarshal ${Array.isArray(change) ? "array" : typeof change} into Go value of type map[string]interface {}`,
    );
  if (/\bmerge-patch\+json/.test(type) && !/strategic/.test(type))
    return replace(call, target, mergePatch(before, change));
  if (/strategic-merge-patch\+json/.test(type))
    return replace(call, target, strategicMerge(target.resource.kind, before, change));
  throw new ApiError(
    415,
    "UnsupportedMediaType",
    `rockpool: not simulated here: patches of the type ${type}`,
  );
}

const DELETE_OPTIONS = v.looseObject({
  gracePeriodSeconds: v.optional(v.number()),
  propagationPolicy: v.optional(v.string()),
});

export async function remove(call: ApiCall, target: Target): Promise<void> {
  const { registry } = call;
  const options = v.safeParse(DELETE_OPTIONS, (await call.json()) ?? {});
  if (!options.success) throw badRequest("the body is no DeleteOptions");
  const { gracePeriodSeconds, propagationPolicy } = options.output;
  const object = objectOf(call, target);
  const { resource } = target;
  if (resource.plural === "namespaces") return removeNamespace(call, object);
  if (!call.isDryRun) {
    if (propagationPolicy === "Orphan") orphanDependents(registry, object);
    deleteObject(registry, object, gracePeriodSeconds);
  }
  const left = registry.of(resource).current(object);
  if (left && !call.isDryRun) return call.answer(left);
  await call.answer({
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Success",
    details: { name: object.metadata.name, kind: resource.plural, uid: object.metadata.uid },
  });
}

/** `drain`: without a budget that keeps it, a pod is deleted. What is sent says nothing that counts here. */
export async function evict(call: ApiCall, target: Target): Promise<void> {
  const pod = objectOf(call, target);
  if (!call.isDryRun) deleteObject(call.registry, pod);
  await call.answer({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", code: 201 }, 201);
}

async function removeNamespace(call: ApiCall, object: KubeObject): Promise<void> {
  const { name } = object.metadata;
  if (["default", "kube-system", "kube-public"].includes(name))
    throw new ApiError(
      403,
      "Forbidden",
      `namespaces "${name}" is forbidden: this namespace may not be deleted`,
    );
  const now = call.registry.namespaces.get(undefined, name);
  if (!now) throw notFound(call.registry.namespaces.resource, name);
  const deletionTimestamp = call.registry.now();
  const ended = {
    ...now,
    metadata: { ...now.metadata, deletionTimestamp },
    status: { phase: "Terminating" as const },
  };
  await call.answer(call.isDryRun ? ended : call.registry.namespaces.put(ended));
}

/** What `labelSelector` and `fieldSelector` choose. */
export function chooser(call: ApiCall): (object: KubeObject) => boolean {
  const labels = parseSelector(call.query("labelSelector") ?? "");
  if (typeof labels === "string") throw badRequest(labels);
  const fields = parseSelector(call.query("fieldSelector") ?? "");
  if (typeof fields === "string") throw badRequest(fields);
  return (object) => {
    const found = Object.fromEntries(fields.map(({ key }) => [key, textAt(object, key)]));
    return fits(labels, object.metadata.labels) && fits(fields, found);
  };
}

/** `involvedObject.name`, `status.phase`: a text at a path; "" where there is none. */
function textAt(object: unknown, path: string): string {
  let here: unknown = object;
  for (const word of path.split(".")) {
    const record = v.safeParse(v.record(v.string(), v.unknown()), here);
    if (!record.success) return "";
    here = record.output[word];
  }
  return typeof here === "string" ? here : "";
}

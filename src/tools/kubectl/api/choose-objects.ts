import { type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import type { Call } from "../cli/call.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { readManifests } from "../files/read-manifests.ts";
import { isKindElsewhere } from "./kinds-elsewhere.ts";
import { pathOf, type Resource, singularName } from "./resource-map.ts";

/** One object that is meant, or, without a name, all of a kind. */
export interface Chosen {
  readonly resource: Resource;
  readonly name: string | undefined;
}

/** `pods`, `pods a b`, `pods/a deployment/b`, `pods,services`, `all`. */
export async function chooseObjects(
  call: Call,
  words: readonly string[] = call.operands,
): Promise<readonly Chosen[]> {
  const resources = await call.resources();
  if (words.some((word) => word.includes("/"))) {
    const plain = words.find((word) => !word.includes("/"));
    if (plain !== undefined)
      throw plainError(
        "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'",
      );
    return words.map((word) => {
      const [kind = "", name = "", more] = word.split("/");
      if (kind === "" || name === "" || more !== undefined)
        throw plainError("arguments in resource/name form must have a single resource and name");
      return { resource: resources.require(kind), name };
    });
  }
  const [kinds = "", ...names] = words;
  const chosen = kinds
    .split(",")
    .flatMap((kind) =>
      kind === "all" ? resources.all.filter(({ isInAll }) => isInAll) : [resources.require(kind)],
    );
  if (names.length === 0) return chosen.map((resource) => ({ resource, name: undefined }));
  return chosen.flatMap((resource) => names.map((name) => ({ resource, name })));
}

/** For commands that act on objects by name alone. */
export async function chooseNamed(
  call: Call,
  words?: readonly string[],
): Promise<readonly (Chosen & { name: string })[]> {
  const operands = words ?? call.operands;
  if (operands.length === 0) throw missingResource(call);
  return (await chooseObjects(call, operands)).map(({ resource, name }) => {
    if (name === undefined) throw plainError("resource(s) were provided, but no name was specified");
    return { resource, name };
  });
}

export function missingResource(call: Call): KubectlError {
  return new KubectlError(
    `error: Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).\nSee '${call.path} -h' for help and examples`,
  );
}

/** An object of the server, and how it is called. */
export interface Found {
  readonly resource: Resource;
  readonly object: Json;
  readonly name: string;
  readonly path: string;
  /** `deployment.apps/web`. */
  readonly label: string;
}

export function foundOf(resource: Resource, object: Json, namespace: string): Found {
  const name = textAt(object, "metadata", "name");
  const own = textAt(object, "metadata", "namespace") || namespace;
  return {
    resource,
    object,
    name,
    path: pathOf(resource, own, name),
    label: `${singularName(resource)}/${name}`,
  };
}

/** Those that words, `-l`, `--all` or `-f` choose, as the server has them. */
export async function findObjects(call: Call, selects = true): Promise<readonly Found[]> {
  const { namespace, api, flags } = call;
  if (flags.options.has("filename") && flags.list("filename").length > 0) {
    const resources = await call.resources();
    const found: Found[] = [];
    for (const { object, source } of await readManifests(call)) {
      const resource = resourceOf(
        resources.ofKind(textAt(object, "apiVersion"), textAt(object, "kind")),
        object,
        source,
      );
      const own = textAt(object, "metadata", "namespace") || namespace;
      const path = pathOf(resource, own, textAt(object, "metadata", "name"));
      found.push(foundOf(resource, await api.get(path), own));
    }
    return found;
  }
  if (call.operands.length === 0) throw missingResource(call);
  const selector = selects && flags.options.has("selector") ? flags.text("selector") : "";
  const found: Found[] = [];
  for (const { resource, name } of await chooseObjects(call)) {
    if (name !== undefined)
      found.push(foundOf(resource, await api.get(pathOf(resource, namespace, name)), namespace));
    else {
      const isAll = flags.options.has("all") && flags.is("all");
      if (selector === "" && !isAll) throw plainError("resource(s) were provided, but no name was specified");
      const list = await api.get(pathOf(resource, namespace), {
        query: { labelSelector: selector || undefined },
      });
      found.push(...listAt(list, "items").map((object) => foundOf(resource, object, namespace)));
    }
  }
  return found;
}

export function resourceOf(found: Resource | undefined, object: Json, source: string): Resource {
  if (found) return found;
  const [apiVersion, kind] = [textAt(object, "apiVersion"), textAt(object, "kind")];
  if (isKindElsewhere(kind)) throw plainError(`rockpool: not simulated here: objects of the kind ${kind}`);
  throw new KubectlError(
    `error: resource mapping not found for name: ${JSON.stringify(textAt(object, "metadata", "name"))} namespace: ${JSON.stringify(textAt(object, "metadata", "namespace"))} from ${JSON.stringify(source)}: no matches for kind ${JSON.stringify(kind)} in version ${JSON.stringify(apiVersion)}\nensure CRDs are installed first`,
  );
}

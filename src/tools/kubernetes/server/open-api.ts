import { AUTOSCALERS, groupVersion, RESOURCES, type Resource } from "../api/resources.ts";

const DOCUMENTED: readonly Resource[] = [...RESOURCES, { ...AUTOSCALERS, version: "v1" }];

/**
 * What clients ask the OpenAPI documents for before they send something: that the server checks fields itself. The
 * schemas of the objects are not in them. undefined: the path is another.
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
 */
export function openApi(path: string): unknown {
  if (path === "/openapi/v3") {
    const versions = [...new Set(DOCUMENTED.map(groupVersion))];
    const entries = versions.map((version) => {
      const place = placeOf(version);
      return [place, { serverRelativeURL: `/openapi/v3/${place}` }];
    });
    return { paths: Object.fromEntries(entries) };
  }
  if (path === "/apis/apiextensions.k8s.io/v1/customresourcedefinitions") return NO_DEFINITIONS;
  const place = /^\/openapi\/v3\/(.+)$/.exec(path)?.[1];
  const own = DOCUMENTED.filter((one) => placeOf(groupVersion(one)) === place);
  if (own.length === 0) return undefined;
  return {
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "unversioned" },
    paths: Object.fromEntries(own.map((resource) => [pathOf(resource), { patch: patchOf(resource) }])),
  };
}

const NO_DEFINITIONS = {
  kind: "CustomResourceDefinitionList",
  apiVersion: "apiextensions.k8s.io/v1",
  metadata: {},
  items: [],
};

function placeOf(version: string): string {
  return version.includes("/") ? `apis/${version}` : `api/${version}`;
}

function pathOf(resource: Resource): string {
  const middle = resource.isNamespaced ? "/namespaces/{namespace}" : "";
  return `/${placeOf(groupVersion(resource))}${middle}/${resource.plural}/{name}`;
}

function patchOf({ group, version, kind }: Resource) {
  return {
    parameters: ["dryRun", "fieldManager", "fieldValidation"].map((name) => ({
      name,
      in: "query",
      schema: { type: "string", uniqueItems: true },
    })),
    responses: { "200": { description: "OK" } },
    "x-kubernetes-action": "patch",
    "x-kubernetes-group-version-kind": { group, version, kind },
  };
}

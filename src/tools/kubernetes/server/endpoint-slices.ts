import { fits, parseSelector } from "../api/selector.ts";
import type { Endpoints } from "../api/services.ts";
import type { ApiCall } from "./api-call.ts";
import { ApiError, badRequest } from "./api-error.ts";

/** Where they are asked for. */
export const SLICES = "/apis/discovery.k8s.io/v1/";
const SERVICE_NAME = "kubernetes.io/service-name";

/** EndpointSlices (discovery.k8s.io/v1), which say the same as the endpoints of a service, one slice each. */
export function answerSlices(call: ApiCall): Promise<void> {
  const words = call.request.path.slice(SLICES.length).split("/").map(decodeURIComponent);
  const [namespace, [plural, name]] =
    words[0] === "namespaces" ? [words[1], words.slice(2)] : [undefined, words];
  if (plural !== "endpointslices" || call.request.method !== "GET" || call.is("watch"))
    throw badRequest("rockpool: not simulated here: this use of endpointslices");
  const labels = parseSelector(call.query("labelSelector") ?? "");
  if (typeof labels === "string") throw badRequest(labels);
  const items = call.registry.endpoints
    .list(namespace)
    .map(sliceOf)
    .filter(({ metadata }) => fits(labels, metadata.labels));
  const apiVersion = "discovery.k8s.io/v1";
  if (name === undefined) {
    const metadata = { resourceVersion: String(call.registry.changes.revision) };
    return call.answer({ kind: "EndpointSliceList", apiVersion, metadata, items });
  }
  const found = items.find(({ metadata }) => metadata.name === name);
  if (!found) throw new ApiError(404, "NotFound", `endpointslices.discovery.k8s.io "${name}" not found`);
  return call.answer({ kind: "EndpointSlice", apiVersion, ...found });
}

function sliceOf({ metadata, subsets = [] }: Endpoints) {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = metadata;
  const endpoints = subsets.flatMap(({ addresses = [], notReadyAddresses = [] }) =>
    [...addresses, ...notReadyAddresses].map(({ ip, nodeName, targetRef }, at) => {
      const ready = at < addresses.length;
      return {
        addresses: [ip],
        conditions: { ready, serving: ready, terminating: false },
        ...(nodeName !== undefined && { nodeName }),
        ...(targetRef && { targetRef }),
      };
    }),
  );
  return {
    metadata: {
      name: `${name}-${uid.slice(0, 5)}`,
      namespace,
      uid,
      resourceVersion,
      creationTimestamp,
      labels: {
        "endpointslice.kubernetes.io/managed-by": "endpointslice-controller.k8s.io",
        [SERVICE_NAME]: name,
      },
    },
    addressType: "IPv4",
    endpoints,
    ports: (subsets[0]?.ports ?? []).map(({ name: port = "", ...rest }) => ({ name: port, ...rest })),
  };
}

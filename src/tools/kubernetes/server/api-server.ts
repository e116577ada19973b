import { NO_BYTES } from "../../../base/bytes.ts";
import type { Reply, ServerRequest } from "../../docker/api/http-server.ts";
import { tableOf } from "../printers/tables.ts";
import { SERVER } from "../version.ts";
import { ApiCall } from "./api-call.ts";
import { ApiError, badRequest } from "./api-error.ts";
import { parsePath, type Target } from "./api-path.ts";
import { discovery } from "./discovery.ts";
import { answerSlices, SLICES } from "./endpoint-slices.ts";
import { answerMetrics, type MetricsSource } from "./metrics-api.ts";
import { answerLeases, LEASES } from "./node-leases.ts";
import { openApi } from "./open-api.ts";
import { type PodStreams, sendAttach, sendExec, sendLog, sendPortForward } from "./pod-streams.ts";
import type { Registry } from "./registry.ts";
import { chooser, create, evict, objectOf, patch, remove, replace } from "./resource-calls.ts";
import { scale } from "./scale.ts";
import { watch } from "./watch.ts";

/** kube-apiserver: objects by HTTP and JSON, under the paths of the real one. */
export class ApiServer {
  constructor(
    private readonly registry: Registry,
    private readonly streams: PodStreams,
    private readonly metrics: MetricsSource,
  ) {}

  async handle(request: ServerRequest, reply: Reply): Promise<void> {
    const call = new ApiCall(this.registry, request, reply);
    try {
      await this.#dispatch(call);
    } catch (thrown) {
      if (!(thrown instanceof ApiError) || reply.isBegun) throw thrown;
      await call.answer(thrown.status, thrown.code);
    }
  }

  async #dispatch(call: ApiCall): Promise<void> {
    const { path } = call.request;
    if (/^\/(healthz|livez|readyz)$/.test(path)) return call.text("ok");
    if (path === "/version") return call.answer(SERVER);
    // Clients that check objects by themselves find no schema in it: an empty document.
    if (path === "/openapi/v2") return call.protobuf(NO_BYTES);
    const found = discovery(path) ?? openApi(path);
    if (found) return call.answer(found);
    if (path.startsWith(LEASES)) return answerLeases(call);
    if (path.startsWith(SLICES)) return answerSlices(call);
    if (path.startsWith("/apis/metrics.k8s.io/")) return answerMetrics(call, this.metrics);
    const target = parsePath(path);
    if (!target) throw new ApiError(404, "NotFound", "the server could not find the requested resource");
    return target.subresource === undefined ? this.#resource(call, target) : this.#subresource(call, target);
  }

  async #resource(call: ApiCall, target: Target): Promise<void> {
    const { method } = call.request;
    if (target.name === undefined) {
      if (method === "GET") return call.is("watch") ? watch(call, target) : this.#list(call, target);
      if (method === "POST") return create(call, target);
    } else {
      if (method === "GET") return this.#get(call, target);
      if (method === "PUT") return replace(call, target, await call.json());
      if (method === "PATCH") return patch(call, target);
      if (method === "DELETE") return remove(call, target);
    }
    throw new ApiError(
      405,
      "MethodNotAllowed",
      "the server does not allow this method on the requested resource",
    );
  }

  #list(call: ApiCall, target: Target): Promise<void> {
    const { resource } = target;
    const chosen = this.registry.of(resource).list(target.namespace).filter(chooser(call));
    const { revision } = this.registry.changes;
    if (call.wantsTable)
      return call.answer(tableOf(resource.kind, chosen, this.registry.milliseconds(), revision));
    const apiVersion = resource.group === "" ? resource.version : `${resource.group}/${resource.version}`;
    return call.answer({
      kind: `${resource.kind}List`,
      apiVersion,
      metadata: { resourceVersion: String(revision) },
      items: chosen,
    });
  }

  #get(call: ApiCall, target: Target): Promise<void> {
    const object = objectOf(call, target);
    if (!call.wantsTable) return call.answer(object);
    return call.answer(
      tableOf(target.resource.kind, [object], this.registry.milliseconds(), this.registry.changes.revision),
    );
  }

  #subresource(call: ApiCall, target: Target): Promise<void> {
    const { resource, subresource } = target;
    if (resource.plural === "pods" && subresource === "log") return sendLog(call, target, this.streams);
    if (resource.plural === "pods" && subresource === "exec") return sendExec(call, target, this.streams);
    if (resource.plural === "pods" && subresource === "attach") return sendAttach(call, target, this.streams);
    if (resource.plural === "pods" && subresource === "portforward")
      return sendPortForward(call, target, this.streams);
    if (resource.plural === "pods" && subresource === "eviction") return evict(call, target);
    if (subresource === "scale") return scale(call, target);
    if (subresource === "status" && call.request.method === "GET") return this.#get(call, target);
    throw badRequest(`rockpool: not simulated here: ${resource.plural}/${subresource}`);
  }
}

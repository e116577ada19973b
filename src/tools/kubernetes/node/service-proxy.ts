import type { Place, ServiceRules } from "../../../process/network/bridge.ts";
import type { Pod } from "../api/pod.ts";
import { isActive, isReady } from "../api/pod-state.ts";
import { matchesMap } from "../api/selector.ts";
import type { Service, ServicePort } from "../api/services.ts";
import { targetOf } from "../controllers/endpoints.ts";
import type { Registry } from "../server/registry.ts";

const DOMAIN = "svc.cluster.local";
const API_PORT = 6443;

/** kube-proxy and the cluster's name server: addresses and names of services, as they are at the moment of asking. */
export class ServiceProxy implements ServiceRules {
  /** Whose turn it is, by service and port. */
  readonly #turns = new Map<string, number>();

  constructor(
    private readonly registry: Registry,
    /** The node's address among the pods. */
    private readonly nodeAddress: string,
  ) {}

  route(address: string, port: number): Place | "refused" | undefined {
    const service = this.registry.services.list().find(({ spec }) => spec.clusterIP === address);
    if (!service) return undefined;
    const wanted = (service.spec.ports ?? []).find((one) => one.port === port);
    return wanted ? this.#next(service, wanted) : "refused";
  }

  nodePort(port: number): Place | "refused" | undefined {
    for (const service of this.registry.services.list())
      for (const one of service.spec.ports ?? []) if (one.nodePort === port) return this.#next(service, one);
    return undefined;
  }

  #next(service: Service, port: ServicePort): Place | "refused" {
    if (service.metadata.name === "kubernetes" && service.metadata.namespace === "default")
      return { address: this.nodeAddress, port: API_PORT };
    const places = this.#readyPods(service).flatMap((pod) => {
      const target = targetOf(port, pod);
      return target === undefined ? [] : [{ address: pod.status.podIP ?? "", port: target }];
    });
    const key = `${service.metadata.uid} ${port.port}`;
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    return places[turn % Math.max(1, places.length)] ?? "refused";
  }

  #readyPods({ metadata, spec }: Service): readonly Pod[] {
    if (!spec.selector) return [];
    return this.registry.pods
      .list(metadata.namespace)
      .filter(
        (pod) =>
          isActive(pod) && isReady(pod) && pod.status.podIP && matchesMap(spec.selector, pod.metadata.labels),
      );
  }

  /** `web`, `web.shop`, `web.shop.svc` and so on, as the search list of a pod's resolv.conf makes them. */
  resolve(name: string, asker: string): readonly string[] {
    const pod = this.registry.pods.list().find(({ status }) => status.podIP === asker);
    const own = pod?.metadata.namespace ?? "default";
    const plain = name.replace(/\.$/, "");
    for (const suffix of [`.${own}.${DOMAIN}`, `.${DOMAIN}`, ".cluster.local", ""]) {
      const found = this.#lookUp(plain + suffix);
      if (found.length > 0) return found;
    }
    return [];
  }

  #lookUp(name: string): readonly string[] {
    if (!name.endsWith(`.${DOMAIN}`)) return [];
    const [namespace = "", service = "", host, rest] = name
      .slice(0, -DOMAIN.length - 1)
      .split(".")
      .toReversed();
    const found = rest === undefined ? this.registry.services.get(namespace, service) : undefined;
    if (!found) return [];
    // One pod of a headless service: those of a stateful set have names.
    if (host !== undefined)
      return this.#readyPods(found)
        .filter(({ spec }) => spec.hostname === host && spec.subdomain === service)
        .map(({ status }) => status.podIP ?? "");
    if (found.spec.clusterIP !== "None") return found.spec.clusterIP ? [found.spec.clusterIP] : [];
    return this.#readyPods(found).map(({ status }) => status.podIP ?? "");
  }
}

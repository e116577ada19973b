import { badRequest } from "../engine/engine-error.ts";
import type { Networks } from "../runtime/runtime.ts";
import type { PublishedPort, Service, ServiceSpec } from "./swarm-state.ts";

/** Ports of services that wish for none in particular. */
const FIRST_PORT = 30_000;

export function portsOf({ Spec }: Service): readonly PublishedPort[] {
  return Spec.EndpointSpec?.Ports ?? [];
}

function keyOf({ PublishedPort, Protocol }: PublishedPort): string {
  return `${PublishedPort}/${Protocol}`;
}

/** A service's ports are its own on all nodes; who wishes for none in particular gets one. */
export function withPorts(spec: ServiceSpec, others: readonly Service[]): ServiceSpec {
  const taken = new Map(others.flatMap((one) => portsOf(one).map((port) => [keyOf(port), one] as const)));
  const ports = (spec.EndpointSpec?.Ports ?? []).map((port) => {
    const owner = taken.get(keyOf(port));
    if (owner && port.PublishedPort > 0)
      throw badRequest(
        `rpc error: code = InvalidArgument desc = port '${port.PublishedPort}' is already in use by service '${owner.Spec.Name}' (${owner.ID}) as an ingress port`,
      );
    let { PublishedPort } = port;
    for (let free = FIRST_PORT; PublishedPort === 0; free++)
      if (!taken.has(keyOf({ ...port, PublishedPort: free }))) PublishedPort = free;
    return { ...port, PublishedPort };
  });
  return ports.length === 0 ? spec : { ...spec, EndpointSpec: { ...spec.EndpointSpec, Ports: ports } };
}

/** The routing mesh: every published port leads to the running tasks of its service, one after the other. */
export class RoutingMesh {
  readonly #forwarded = new Map<string, () => void>();

  constructor(
    private readonly networks: Networks,
    private readonly runningContainers: (service: string) => readonly string[],
  ) {
    // An engine that was killed has left its own.
    networks.endBalances();
  }

  forward(services: readonly Service[]): void {
    const wished = new Map<string, { port: PublishedPort; service: Service }>();
    for (const service of services)
      for (const port of portsOf(service))
        wished.set(`${service.ID} ${keyOf(port)} ${port.TargetPort}`, { port, service });
    for (const [key, takeBack] of [...this.#forwarded])
      if (!wished.has(key)) {
        takeBack();
        this.#forwarded.delete(key);
      }
    for (const [key, { port, service }] of wished) {
      if (this.#forwarded.has(key)) continue;
      const takeBack = this.networks.balance({
        owner: service.ID,
        port: port.PublishedPort,
        protocol: port.Protocol,
        targetPort: port.TargetPort,
        containers: () => this.runningContainers(service.ID),
      });
      if (takeBack) this.#forwarded.set(key, takeBack);
    }
  }
}

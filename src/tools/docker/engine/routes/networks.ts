import * as v from "valibot";
import { ENDPOINT } from "../containers/container-record.ts";
import { EngineError } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { parseTime, parseTimestamp } from "../go-time.ts";
import { joinNetwork, setEndpoint } from "../networks/endpoints.ts";
import { IPAM_CONFIG, isInsideNode, type Network } from "../networks/network-store.ts";
import type { ApiCall, Routes } from "../router.ts";
import { readBody } from "./read-body.ts";

const STRING_MAP = v.optional(v.nullable(v.record(v.string(), v.string())));

const CREATE = v.object({
  Name: v.optional(v.string(), ""),
  Driver: v.optional(v.string(), ""),
  Internal: v.optional(v.boolean(), false),
  Attachable: v.optional(v.boolean(), false),
  EnableIPv6: v.optional(v.nullable(v.boolean())),
  IPAM: v.optional(v.nullable(v.looseObject({ Config: v.optional(v.nullable(v.array(IPAM_CONFIG))) }))),
  Options: STRING_MAP,
  Labels: STRING_MAP,
});

async function create(call: ApiCall): Promise<void> {
  const body = await readBody(call, CREATE);
  const network = call.engine.networks.create({
    name: body.Name,
    driver: body.Driver,
    internal: body.Internal,
    attachable: body.Attachable,
    ipv6: body.EnableIPv6 ?? false,
    config: body.IPAM?.Config ?? [],
    options: body.Options ?? {},
    labels: body.Labels ?? {},
  });
  await call.answer({ Id: network.Id, Warning: "" }, 201);
}

/** `Containers` are those that run in it. */
function networkJson(call: ApiCall, network: Network, isDetailed: boolean) {
  const containers: Record<string, unknown> = {};
  for (const { id, name, record, state } of call.engine.containers.all) {
    const endpoint = record.NetworkSettings.Networks[network.Name];
    if (!isDetailed || !state.Running || !endpoint || endpoint.EndpointID === "") continue;
    containers[id] = {
      Name: name,
      EndpointID: endpoint.EndpointID,
      MacAddress: endpoint.MacAddress,
      IPv4Address: endpoint.IPAddress === "" ? "" : `${endpoint.IPAddress}/${endpoint.IPPrefixLen}`,
      IPv6Address: "",
    };
  }
  const isBridge = network.Driver === "bridge";
  return {
    Name: network.Name,
    Id: network.Id,
    Created: network.Created,
    Scope: "local",
    Driver: network.Driver,
    EnableIPv4: true,
    EnableIPv6: network.EnableIPv6,
    IPAM: {
      Driver: "default",
      Options: network.Name === "bridge" || !isBridge ? null : {},
      Config: isBridge ? network.Config : null,
    },
    Internal: network.Internal,
    Attachable: network.Attachable,
    Ingress: false,
    ConfigFrom: { Network: "" },
    ConfigOnly: false,
    Containers: Object.fromEntries(Object.entries(containers).sort(([a], [b]) => (a < b ? -1 : 1))),
    Options: network.Options,
    Labels: network.Labels,
  };
}

function list(call: ApiCall): Promise<void> {
  const filters = Filters.parse(call.query("filters"), [
    "dangling",
    "driver",
    "id",
    "label",
    "name",
    "scope",
    "type",
  ]);
  const dangling = filters.boolean("dangling");
  const shown = call.engine.networks.all.filter(
    (network) =>
      !isInsideNode(network) &&
      filters.matches("driver", (driver) => network.Driver === driver) &&
      filters.matches("name", (name) => network.Name.includes(name)) &&
      filters.matches("id", (id) => network.Id.startsWith(id)) &&
      filters.matches("scope", (scope) => scope === "local") &&
      filters.matches("type", (type) => (type === "builtin") === isPredefined(network)) &&
      (dangling === undefined || dangling === (!isPredefined(network) && !isUsed(call, network))) &&
      filters.matchesLabels(network.Labels),
  );
  return call.answer(shown.map((network) => networkJson(call, network, false)));
}

function isPredefined({ Name }: Network): boolean {
  return ["bridge", "host", "none"].includes(Name);
}

function isUsed(call: ApiCall, { Name }: Network): boolean {
  return call.engine.containers.all.some(
    ({ record, state }) => state.Running && record.NetworkSettings.Networks[Name] !== undefined,
  );
}

const CONNECT = v.object({
  Container: v.string(),
  EndpointConfig: v.optional(v.nullable(ENDPOINT)),
});

async function connect(call: ApiCall): Promise<void> {
  const { engine } = call;
  const body = await readBody(call, CONNECT);
  const network = engine.networks.require(call.word("id"));
  const container = engine.containers.require(body.Container);
  const { Networks } = container.record.NetworkSettings;
  if (container.record.HostConfig.NetworkMode === "host")
    throw new EngineError(
      403,
      "container cannot be connected to host network" +
        (network.Name === "host"
          ? ""
          : ": container sharing network namespace with host cannot be connected to any other network"),
    );
  if (Networks[network.Name])
    throw new EngineError(
      403,
      `endpoint with name ${container.name} already exists in network ${network.Name}`,
    );
  setEndpoint(container, network.Name, body.EndpointConfig ?? v.parse(ENDPOINT, {}));
  if (container.state.Running) {
    try {
      const endpoint = joinNetwork(engine, container, network.Name);
      if (endpoint) container.task?.connect(endpoint);
    } catch (thrown) {
      setEndpoint(container, network.Name, undefined);
      throw thrown;
    }
  }
  await call.done(200);
}

const DISCONNECT = v.object({ Container: v.string(), Force: v.optional(v.boolean(), false) });

async function disconnect(call: ApiCall): Promise<void> {
  const { engine } = call;
  const body = await readBody(call, DISCONNECT);
  const network = engine.networks.require(call.word("id"));
  const container = engine.containers.require(body.Container);
  if (!container.record.NetworkSettings.Networks[network.Name])
    throw new EngineError(403, `container ${container.id} is not connected to network ${network.Name}`);
  setEndpoint(container, network.Name, undefined);
  if (container.state.Running) {
    container.task?.disconnect(network.Id);
    engine.events.publish("network", "disconnect", network.Id, {
      container: container.id,
      name: network.Name,
      type: network.Driver,
    });
  }
  await call.done(200);
}

function prune(call: ApiCall): Promise<void> {
  const { engine } = call;
  const filters = Filters.parse(call.query("filters"), ["label", "label!", "until"]);
  const until = parseTimestamp(filters.get("until")[0]);
  const deleted: string[] = [];
  for (const network of engine.networks.all) {
    if (isPredefined(network) || isUsed(call, network) || !filters.matchesLabels(network.Labels)) continue;
    if (until !== undefined && parseTime(network.Created) > until) continue;
    engine.networks.remove(network.Id);
    deleted.push(network.Name);
  }
  engine.events.publish("network", "prune", "", { reclaimed: "0" });
  return call.answer({ NetworksDeleted: deleted.length > 0 ? deleted : null });
}

export const NETWORK_ROUTES: Routes = {
  "GET /networks": list,
  "POST /networks/create": create,
  "POST /networks/prune": prune,
  "GET /networks/{id}": (call) =>
    call.answer(networkJson(call, call.engine.networks.require(call.word("id")), true)),
  "POST /networks/{id}/connect": connect,
  "POST /networks/{id}/disconnect": disconnect,
  "DELETE /networks/{id}": (call) => {
    call.engine.networks.remove(call.word("id"));
    return call.done();
  },
};

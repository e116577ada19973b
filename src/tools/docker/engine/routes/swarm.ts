import * as v from "valibot";
import { keepsTasks, type SwarmNode } from "../../swarm/nodes.ts";
import { isCurrent } from "../../swarm/plan.ts";
import { portsOf } from "../../swarm/routing-mesh.ts";
import { SERVICE_SPEC, type Service, type SwarmState, type Task } from "../../swarm/swarm-state.ts";
import { badRequest, EngineError, notFound } from "../engine-error.ts";
import { Filters } from "../filters.ts";
import { readReference } from "../images/reference.ts";
import type { ApiCall, Routes } from "../router.ts";
import { systemInfo } from "../system-info.ts";
import { ENGINE_VERSION } from "../versions.ts";
import { readBody } from "./read-body.ts";

const HOST_ADDRESS = "10.0.2.15";

async function init(call: ApiCall): Promise<void> {
  const { AdvertiseAddr } = await readBody(
    call,
    v.looseObject({ AdvertiseAddr: v.optional(v.string(), "") }),
  );
  await call.answer(call.engine.swarm.init(AdvertiseAddr.replace(/:\d+$/, "") || HOST_ADDRESS));
}

function swarmJson({ ID, CreatedAt, Index, WorkerToken, ManagerToken }: SwarmState) {
  return {
    ID,
    Version: { Index },
    CreatedAt,
    UpdatedAt: CreatedAt,
    Spec: {
      Name: "default",
      Labels: {},
      Orchestration: { TaskHistoryRetentionLimit: 5 },
      Raft: {
        SnapshotInterval: 10_000,
        KeepOldSnapshots: 0,
        LogEntriesForSlowFollowers: 500,
        ElectionTick: 10,
        HeartbeatTick: 1,
      },
      Dispatcher: { HeartbeatPeriod: 5_000_000_000 },
      CAConfig: { NodeCertExpiry: 7_776_000_000_000_000 },
      TaskDefaults: {},
      EncryptionConfig: { AutoLockManagers: false },
    },
    TLSInfo: {},
    RootRotationInProgress: false,
    DefaultAddrPool: ["10.0.0.0/8"],
    SubnetSize: 24,
    DataPathPort: 4789,
    JoinTokens: { Worker: WorkerToken, Manager: ManagerToken },
  };
}

function nodeJson({ engine }: ApiCall, node: SwarmNode) {
  const { MemTotal, NCPU } = systemInfo(engine);
  const { ID, CreatedAt, Availability, Hostname, Labels, State, Address, isManager } = node;
  return {
    ID,
    Version: { Index: engine.swarm.require().Index },
    CreatedAt,
    UpdatedAt: CreatedAt,
    Spec: { Labels, Role: isManager ? "manager" : "worker", Availability },
    Description: {
      Hostname,
      Platform: { Architecture: "x86_64", OS: "linux" },
      Resources: { NanoCPUs: NCPU * 1e9, MemoryBytes: MemTotal },
      Engine: { EngineVersion: ENGINE_VERSION, Plugins: [] },
      TLSInfo: {},
    },
    Status: { State, Addr: Address, ...(State === "down" && { Message: "heartbeat failure" }) },
    ...(isManager && {
      ManagerStatus: { Leader: true, Reachability: "reachable", Addr: `${Address}:2377` },
    }),
  };
}

function nodes(call: ApiCall): Promise<void> {
  const filters = Filters.parse(call.query("filters"), ["id", "label", "membership", "name", "role"]);
  const found = call.engine.swarm.nodes.filter(
    ({ ID, Hostname, Labels, isManager }) =>
      filters.matches("id", (id) => ID.startsWith(id)) &&
      filters.matches("name", (name) => Hostname.startsWith(name)) &&
      filters.matches("role", (role) => role === (isManager ? "manager" : "worker")) &&
      filters.matches("membership", (wished) => wished === "accepted") &&
      filters.matchesLabels(Labels),
  );
  return call.answer(found.map((node) => nodeJson(call, node)));
}

function serviceJson(call: ApiCall, service: Service) {
  const tasks = call.engine.swarm.tasksOf(service);
  const { Replicated } = service.Spec.Mode;
  const wished = Replicated?.Replicas ?? call.engine.swarm.nodes.filter(keepsTasks).length;
  const running = tasks.filter(
    ({ Status, DesiredState }) => Status.State === "running" && DesiredState === "running",
  );
  const Ports = portsOf(service);
  return {
    ...service,
    ...(call.flag("insertDefaults") && { Spec: withDefaults(service.Spec) }),
    Endpoint: { Spec: service.Spec.EndpointSpec ?? {}, ...(Ports.length > 0 && { Ports }) },
    ...(call.flag("status") && {
      ServiceStatus: { RunningTasks: running.length, DesiredTasks: wished, CompletedTasks: 0 },
    }),
  };
}

/** What swarmkit does where a service says nothing (swarmkit, `api/defaults/service.go`). */
const STEPS = {
  Parallelism: 1,
  FailureAction: "pause",
  Monitor: 5e9,
  MaxFailureRatio: 0,
  Order: "stop-first",
};

/** A client that reads a specification and sends it back tells nothings of its own. */
function told(steps: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(steps).filter(([, value]) => value !== ""));
}

function withDefaults(spec: Service["Spec"]) {
  const { RollbackConfig } = { RollbackConfig: {}, ...spec };
  return {
    ...spec,
    UpdateConfig: { ...STEPS, ...told(spec.UpdateConfig) },
    RollbackConfig: { ...STEPS, ...told(v.parse(v.looseObject({}), RollbackConfig ?? {})) },
  };
}

function services(call: ApiCall): Promise<void> {
  const filters = Filters.parse(call.query("filters"), ["id", "label", "mode", "name"]);
  const found = call.engine.swarm
    .require()
    .Services.filter(
      ({ ID, Spec }) =>
        filters.matches("id", (id) => ID.startsWith(id)) &&
        filters.matches("name", (name) => Spec.Name.startsWith(name)) &&
        filters.matches("mode", (mode) => mode === (Spec.Mode.Global ? "global" : "replicated")) &&
        filters.matchesLabels(Spec.Labels ?? {}),
    );
  return call.answer(found.map((service) => serviceJson(call, service)));
}

function tasks(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const filters = Filters.parse(call.query("filters"), [
    "desired-state",
    "id",
    "label",
    "name",
    "node",
    "service",
    "_up-to-date",
  ]);
  const state = swarm.require();
  const nameOf = (task: Task) => state.Services.find(({ ID }) => ID === task.ServiceID)?.Spec.Name ?? "";
  const isUpToDate = (task: Task) => {
    const service = state.Services.find(({ ID }) => ID === task.ServiceID);
    return service !== undefined && isCurrent(task, service.Spec.TaskTemplate);
  };
  const hostOf = (task: Task) => swarm.nodes.find(({ ID }) => ID === task.NodeID)?.Hostname;
  const found = state.Tasks.filter(
    (task) =>
      filters.matches("service", (name) => task.ServiceID === name || nameOf(task) === name) &&
      (!filters.has("_up-to-date") || isUpToDate(task)) &&
      filters.matches("desired-state", (wished) => task.DesiredState === wished) &&
      filters.matches("id", (id) => task.ID.startsWith(id)) &&
      filters.matches("node", (node) => task.NodeID === node || hostOf(task) === node) &&
      filters.matches("name", (name) => `${nameOf(task)}.${task.Slot}`.startsWith(name)),
  );
  return call.answer(found);
}

async function createService(call: ApiCall): Promise<void> {
  const service = call.engine.swarm.create(await readBody(call, SERVICE_SPEC));
  await call.answer({ ID: service.ID }, 201);
}

async function updateService(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const service = swarm.find(call.word("id"));
  const rollsBack = call.query("rollback") === "previous";
  const spec = await readBody(call, SERVICE_SPEC);
  swarm.update(service, Number(call.query("version")), rollsBack ? undefined : spec);
  await call.answer({ Warnings: null });
}

async function updateNode(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const node = swarm.findNode(call.word("id"));
  const role = node.isManager ? "manager" : "worker";
  const { Availability, Labels, Role } = await readBody(
    call,
    v.looseObject({
      Availability: v.optional(v.picklist(["active", "pause", "drain"]), "active"),
      Labels: v.optional(v.nullable(v.record(v.string(), v.string()))),
      Role: v.optional(v.string(), role),
    }),
  );
  if (Role !== role && node.isManager)
    throw badRequest(
      "rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm",
    );
  if (Role !== role) throw new EngineError(501, "rockpool: not simulated here: a second manager of a swarm");
  swarm.setNode(node, { Availability, Labels: Labels ?? {} });
  await call.done(200);
}

/** Not of Docker's API: how a lesson brings simulated computers into the swarm, and lets them break down. */
async function addWorker(call: ApiCall): Promise<void> {
  const { Hostname } = await readBody(call, v.object({ Hostname: v.string() }));
  await call.answer({ ID: call.engine.swarm.addWorker(Hostname) }, 201);
}

async function setWorkerState(call: ApiCall): Promise<void> {
  const { swarm } = call.engine;
  const { State } = await readBody(call, v.object({ State: v.picklist(["ready", "down"]) }));
  swarm.setWorkerState(swarm.findNode(call.word("id")), State);
  await call.done(200);
}

/** What the registry has under a name: services remember the digest. */
async function distribution(call: ApiCall): Promise<void> {
  const { engine } = call;
  const { path, tag, digest } = readReference(call.word("name"));
  const image = await engine.hub.find(path, digest ?? tag ?? "latest");
  if (!image)
    throw new EngineError(
      403,
      "errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n",
    );
  await call.answer({
    Descriptor: { mediaType: "application/vnd.oci.image.index.v1+json", digest: image.digest, size: 1609 },
    Platforms: [{ architecture: "amd64", os: "linux" }],
  });
}

/** Swarm mode: one manager, which takes tasks itself, and workers that run on the same kernel. */
export const SWARM_ROUTES: Routes = {
  "POST /swarm/init": init,
  "POST /swarm/join": () => {
    throw new EngineError(501, "rockpool: not simulated here: a swarm of other computers");
  },
  "POST /swarm/leave": async (call) => {
    await call.engine.swarm.leave(call.flag("force"));
    await call.done(200);
  },
  "POST /swarm/update": async (call) => {
    const { swarm } = call.engine;
    swarm.require();
    if (call.flag("rotateWorkerToken")) swarm.rotate(false);
    if (call.flag("rotateManagerToken")) swarm.rotate(true);
    await call.done(200);
  },
  "GET /swarm": (call) => call.answer(swarmJson(call.engine.swarm.require())),
  "GET /nodes": nodes,
  "GET /nodes/{id}": (call) => call.answer(nodeJson(call, call.engine.swarm.findNode(call.word("id")))),
  "DELETE /nodes/{id}": async (call) => {
    const { swarm } = call.engine;
    swarm.removeNode(swarm.findNode(call.word("id")), call.flag("force"));
    await call.done(200);
  },
  "POST /rockpool/nodes": addWorker,
  "POST /rockpool/nodes/{id}/state": setWorkerState,
  "POST /nodes/{id}/update": updateNode,
  "GET /services": services,
  "POST /services/create": createService,
  "GET /services/{id}": (call) => call.answer(serviceJson(call, call.engine.swarm.find(call.word("id")))),
  "POST /services/{id}/update": updateService,
  "DELETE /services/{id}": async (call) => {
    const { swarm } = call.engine;
    await swarm.remove(swarm.find(call.word("id")));
    await call.done(200);
  },
  "GET /distribution/{name...}/json": distribution,
  "GET /tasks": tasks,
  "GET /tasks/{id}": (call) => {
    const found = call.engine.swarm.require().Tasks.find(({ ID }) => ID.startsWith(call.word("id")));
    if (!found) throw notFound(`task ${call.word("id")} not found`);
    return call.answer(found);
  },
};

import { type Json, type JsonRecord, listAt, recordAt, textAt } from "../../client/engine/json.ts";
import { restartPolicy } from "../../client/run/container-config.ts";
import type { Project, Service } from "../project/project.ts";
import { bytesOf, type ServiceVolumes } from "./volumes.ts";

/** The `HostConfig` of `POST /containers/create`: all of a container that is the engine's affair. */
export function hostConfig(
  project: Project,
  service: Service,
  settings: JsonRecord,
  ports: JsonRecord,
  volumes: ServiceVolumes,
): JsonRecord {
  const tmpfs = textsOf(settings, "tmpfs").map((spec): [string, Json] => [
    spec.split(":")[0] ?? "",
    spec.split(":")[1] ?? "",
  ]);
  const flag = (name: string) => settings[name] === true;
  return {
    Binds: volumes.binds,
    ...(volumes.mounts.length > 0 && { Mounts: volumes.mounts }),
    ...(tmpfs.length > 0 && { Tmpfs: Object.fromEntries(tmpfs) }),
    PortBindings: ports,
    NetworkMode: networkMode(project, service, settings),
    RestartPolicy: restartOf(settings),
    CapAdd: listOrNull(settings, "cap_add"),
    CapDrop: listOrNull(settings, "cap_drop"),
    CgroupParent: textAt(settings, "cgroup_parent"),
    Dns: textsOf(settings, "dns"),
    DnsOptions: textsOf(settings, "dns_opt"),
    DnsSearch: textsOf(settings, "dns_search"),
    ExtraHosts: textsOf(settings, "extra_hosts").map((host) => host.replace("=", ":")),
    GroupAdd: listOrNull(settings, "group_add"),
    IpcMode: sharedWith(project, textAt(settings, "ipc")),
    PidMode: sharedWith(project, textAt(settings, "pid")),
    UTSMode: textAt(settings, "uts"),
    UsernsMode: textAt(settings, "userns_mode"),
    SecurityOpt: listOrNull(settings, "security_opt"),
    Privileged: flag("privileged"),
    ReadonlyRootfs: flag("read_only"),
    VolumesFrom: volumesFrom(project, settings),
    ...(settings.init !== undefined && { Init: flag("init") }),
    ...(settings.runtime !== undefined && { Runtime: textAt(settings, "runtime") }),
    ...(settings.shm_size !== undefined && { ShmSize: bytesOf(settings.shm_size) }),
    ...(settings.storage_opt !== undefined && { StorageOpt: recordAt(settings.storage_opt) }),
    ...(settings.sysctls !== undefined && { Sysctls: recordAt(settings.sysctls) }),
    LogConfig: {
      Type: textAt(settings, "logging", "driver"),
      Config: recordAt(settings, "logging", "options"),
    },
    ...resourcesOf(settings),
  };
}

function resourcesOf(settings: JsonRecord): JsonRecord {
  const limits = recordAt(settings, "deploy", "resources", "limits");
  const reservations = recordAt(settings, "deploy", "resources", "reservations");
  const bytes = (value: Json | undefined) => (value === undefined ? 0 : bytesOf(value));
  const pids = settings.pids_limit ?? limits.pids;
  const swappiness = settings.mem_swappiness;
  return {
    CpuShares: Number(settings.cpu_shares ?? 0),
    CpuPeriod: Number(settings.cpu_period ?? 0),
    CpuQuota: Number(settings.cpu_quota ?? 0),
    CpusetCpus: textAt(settings, "cpuset"),
    Memory: bytes(settings.mem_limit ?? limits.memory),
    MemoryReservation: bytes(settings.mem_reservation ?? reservations.memory),
    NanoCpus: Math.round(Number(settings.cpus ?? limits.cpus ?? 0) * 1e9),
    OomScoreAdj: Number(settings.oom_score_adj ?? 0),
    ...(settings.oom_kill_disable === true && { OomKillDisable: true }),
    ...(settings.memswap_limit !== undefined && { MemorySwap: bytesOf(settings.memswap_limit) }),
    ...(swappiness !== undefined && { MemorySwappiness: bytesOf(swappiness) }),
    ...(pids !== undefined && { PidsLimit: Number(pids) }),
    ...(settings.ulimits !== undefined && {
      Ulimits: Object.entries(recordAt(settings.ulimits)).map(ulimitOf),
    }),
    Devices: listAt(settings, "devices").map((device) => ({
      PathOnHost: textAt(device, "source"),
      PathInContainer: textAt(device, "target"),
      CgroupPermissions: textAt(device, "permissions"),
    })),
  };
}

function ulimitOf([Name, value]: readonly [string, Json]): Json {
  const { soft = value, hard = value } = recordAt(value);
  return { Name, Soft: Number(soft), Hard: Number(hard) };
}

function textsOf(settings: JsonRecord, name: string): string[] {
  return listAt(settings, name).map(String);
}

function listOrNull(settings: JsonRecord, name: string): Json {
  return settings[name] === undefined ? null : textsOf(settings, name);
}

/** `service:db` is the first container of that service. */
function sharedWith(project: Project, mode: string): string {
  return mode.startsWith("service:") ? `container:${project.name}-${mode.slice("service:".length)}-1` : mode;
}

function volumesFrom(project: Project, settings: JsonRecord): Json {
  if (settings.volumes_from === undefined) return null;
  return textsOf(settings, "volumes_from").map((text) =>
    text.startsWith("container:")
      ? text.slice("container:".length)
      : text.replace(
          /^[^:]*/,
          (name) => project.services.get(name)?.containerName ?? `${project.name}-${name}-1`,
        ),
  );
}

function networkMode(project: Project, service: Service, settings: JsonRecord): string {
  const mode = textAt(settings, "network_mode");
  if (mode !== "") return sharedWith(project, mode);
  const [first] = service.networks;
  return first ? (project.networks.get(first.key)?.name ?? first.key) : "none";
}

function restartOf(settings: JsonRecord): JsonRecord {
  if (typeof settings.restart === "string") return restartPolicy(settings.restart);
  const policy = recordAt(settings, "deploy", "restart_policy");
  const condition = textAt(policy, "condition");
  if (condition === "") return { Name: "no", MaximumRetryCount: 0 };
  const names: Readonly<Record<string, string>> = { any: "always", none: "no" };
  return { Name: names[condition] ?? condition, MaximumRetryCount: Number(policy.max_attempts ?? 0) };
}

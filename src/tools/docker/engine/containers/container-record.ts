import * as v from "valibot";
import { HEALTHCHECK } from "../images/image-file.ts";

const STRINGS = v.array(v.string());
const STRING_MAP = v.record(v.string(), v.string());
const EMPTY = v.record(v.string(), v.looseObject({}));
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));

export const PORT_BINDING = v.object({
  HostIp: v.optional(v.string(), ""),
  HostPort: v.optional(v.string(), ""),
});
const PORT_MAP = v.record(v.string(), v.nullable(v.array(PORT_BINDING)));

/** What a container runs (`container.Config`). */
export const CONTAINER_CONFIG = v.object({
  Hostname: v.optional(v.string(), ""),
  Domainname: v.optional(v.string(), ""),
  User: v.optional(v.string(), ""),
  AttachStdin: v.optional(v.boolean(), false),
  AttachStdout: v.optional(v.boolean(), false),
  AttachStderr: v.optional(v.boolean(), false),
  ExposedPorts: maybe(EMPTY),
  Tty: v.optional(v.boolean(), false),
  OpenStdin: v.optional(v.boolean(), false),
  StdinOnce: v.optional(v.boolean(), false),
  Env: v.optional(v.nullable(STRINGS), null),
  Cmd: v.optional(v.nullable(STRINGS), null),
  Healthcheck: maybe(HEALTHCHECK),
  Image: v.optional(v.string(), ""),
  Volumes: v.optional(v.nullable(EMPTY), null),
  WorkingDir: v.optional(v.string(), ""),
  Entrypoint: v.optional(v.nullable(STRINGS), null),
  OnBuild: v.optional(v.nullable(STRINGS), null),
  Labels: v.optional(v.nullable(STRING_MAP), null),
  StopSignal: v.optional(v.string()),
  StopTimeout: maybe(v.number()),
  Shell: maybe(STRINGS),
});
export type ContainerConfig = v.InferOutput<typeof CONTAINER_CONFIG>;

const MOUNT = v.looseObject({
  Type: v.optional(v.string(), "volume"),
  Source: v.optional(v.string(), ""),
  Target: v.string(),
  ReadOnly: v.optional(v.boolean(), false),
  BindOptions: maybe(v.looseObject({ CreateMountpoint: v.optional(v.boolean()) })),
  VolumeOptions: maybe(v.looseObject({ NoCopy: v.optional(v.boolean()), Labels: maybe(STRING_MAP) })),
  TmpfsOptions: maybe(v.looseObject({ SizeBytes: v.optional(v.number()), Mode: v.optional(v.number()) })),
});

/** How it is run here (`container.HostConfig`); what the engine does not look at is kept as it came. */
export const HOST_CONFIG = v.looseObject({
  Binds: maybe(STRINGS),
  LogConfig: maybe(v.object({ Type: v.optional(v.string(), ""), Config: maybe(STRING_MAP) })),
  NetworkMode: v.optional(v.string(), "default"),
  PortBindings: maybe(PORT_MAP),
  RestartPolicy: maybe(
    v.object({ Name: v.optional(v.string(), ""), MaximumRetryCount: v.optional(v.number(), 0) }),
  ),
  AutoRemove: v.optional(v.boolean(), false),
  VolumesFrom: maybe(STRINGS),
  ConsoleSize: maybe(v.array(v.number())),
  CapAdd: maybe(STRINGS),
  CapDrop: maybe(STRINGS),
  Dns: maybe(STRINGS),
  DnsOptions: maybe(STRINGS),
  DnsSearch: maybe(STRINGS),
  ExtraHosts: maybe(STRINGS),
  Links: maybe(STRINGS),
  Privileged: v.optional(v.boolean(), false),
  PublishAllPorts: v.optional(v.boolean(), false),
  ReadonlyRootfs: v.optional(v.boolean(), false),
  Memory: v.optional(v.number(), 0),
  NanoCpus: v.optional(v.number(), 0),
  CpuShares: v.optional(v.number(), 0),
  CpuPeriod: v.optional(v.number(), 0),
  CpuQuota: v.optional(v.number(), 0),
  MemorySwap: v.optional(v.number(), 0),
  MemoryReservation: v.optional(v.number(), 0),
  PidsLimit: maybe(v.number()),
  Tmpfs: maybe(STRING_MAP),
  Mounts: maybe(v.array(MOUNT)),
  Init: maybe(v.boolean()),
  SecurityOpt: maybe(STRINGS),
  ShmSize: v.optional(v.number(), 0),
  StorageOpt: maybe(STRING_MAP),
  DeviceRequests: maybe(v.array(v.object({ Driver: v.string(), Capabilities: v.array(STRINGS) }))),
  Ulimits: maybe(
    v.array(v.object({ Name: v.string(), Hard: v.optional(v.number(), 0), Soft: v.optional(v.number(), 0) })),
  ),
});
export type HostConfig = v.InferOutput<typeof HOST_CONFIG>;

export const ENDPOINT = v.object({
  IPAMConfig: maybe(v.looseObject({ IPv4Address: v.optional(v.string()) })),
  Links: maybe(STRINGS),
  Aliases: maybe(STRINGS),
  MacAddress: v.optional(v.string(), ""),
  DriverOpts: maybe(STRING_MAP),
  GwPriority: v.optional(v.number(), 0),
  NetworkID: v.optional(v.string(), ""),
  EndpointID: v.optional(v.string(), ""),
  Gateway: v.optional(v.string(), ""),
  IPAddress: v.optional(v.string(), ""),
  IPPrefixLen: v.optional(v.number(), 0),
  IPv6Gateway: v.optional(v.string(), ""),
  GlobalIPv6Address: v.optional(v.string(), ""),
  GlobalIPv6PrefixLen: v.optional(v.number(), 0),
  DNSNames: maybe(STRINGS),
});
export type EndpointSettings = v.InferOutput<typeof ENDPOINT>;

const MOUNT_POINT = v.object({
  Type: v.picklist(["bind", "volume", "tmpfs"]),
  Name: v.optional(v.string()),
  Source: v.string(),
  Destination: v.string(),
  Driver: v.optional(v.string()),
  Mode: v.string(),
  RW: v.boolean(),
  Propagation: v.string(),
  /** A new volume gets what the image has there. */
  Copies: v.optional(v.boolean()),
});
export type MountPoint = v.InferOutput<typeof MOUNT_POINT>;

const HEALTH = v.object({
  Status: v.picklist(["starting", "healthy", "unhealthy"]),
  FailingStreak: v.number(),
  Log: v.array(v.object({ Start: v.string(), End: v.string(), ExitCode: v.number(), Output: v.string() })),
});
export type Health = v.InferOutput<typeof HEALTH>;

const STATE = v.object({
  Running: v.boolean(),
  Paused: v.boolean(),
  Restarting: v.boolean(),
  OOMKilled: v.boolean(),
  Dead: v.boolean(),
  Pid: v.number(),
  ExitCode: v.number(),
  Error: v.string(),
  StartedAt: v.string(),
  FinishedAt: v.string(),
  Health: v.optional(HEALTH),
});
export type State = v.InferOutput<typeof STATE>;

export const CONTAINER_RECORD = v.object({
  ID: v.string(),
  Created: v.string(),
  Path: v.string(),
  Args: STRINGS,
  Name: v.string(),
  Image: v.string(),
  Config: CONTAINER_CONFIG,
  HostConfig: HOST_CONFIG,
  NetworkSettings: v.object({
    SandboxID: v.string(),
    Ports: PORT_MAP,
    Networks: v.record(v.string(), ENDPOINT),
  }),
  MountPoints: v.array(MOUNT_POINT),
  State: STATE,
  RestartCount: v.number(),
  /** Each start is a numbered run: a late exit of an earlier one ends nothing. */
  Run: v.number(),
  /** `docker stop`: `unless-stopped` does not start it again. */
  HasBeenManuallyStopped: v.boolean(),
});
export type ContainerRecord = v.InferOutput<typeof CONTAINER_RECORD>;

/** All fields that `docker inspect` shows, in its order, with what they are where nobody says more. */
export const DEFAULT_HOST_CONFIG = {
  Binds: null,
  ContainerIDFile: "",
  LogConfig: { Type: "json-file", Config: {} },
  NetworkMode: "bridge",
  PortBindings: {},
  RestartPolicy: { Name: "no", MaximumRetryCount: 0 },
  AutoRemove: false,
  VolumeDriver: "",
  VolumesFrom: null,
  ConsoleSize: [0, 0],
  CapAdd: null,
  CapDrop: null,
  CgroupnsMode: "private",
  Dns: [],
  DnsOptions: [],
  DnsSearch: [],
  ExtraHosts: null,
  GroupAdd: null,
  IpcMode: "private",
  Cgroup: "",
  Links: null,
  OomScoreAdj: 0,
  PidMode: "",
  Privileged: false,
  PublishAllPorts: false,
  ReadonlyRootfs: false,
  SecurityOpt: null,
  UTSMode: "",
  UsernsMode: "",
  ShmSize: 67_108_864,
  Runtime: "runc",
  Isolation: "",
  CpuShares: 0,
  Memory: 0,
  NanoCpus: 0,
  CgroupParent: "",
  BlkioWeight: 0,
  BlkioWeightDevice: [],
  BlkioDeviceReadBps: [],
  BlkioDeviceWriteBps: [],
  BlkioDeviceReadIOps: [],
  BlkioDeviceWriteIOps: [],
  CpuPeriod: 0,
  CpuQuota: 0,
  CpuRealtimePeriod: 0,
  CpuRealtimeRuntime: 0,
  CpusetCpus: "",
  CpusetMems: "",
  Devices: [],
  DeviceCgroupRules: null,
  DeviceRequests: null,
  MemoryReservation: 0,
  MemorySwap: 0,
  MemorySwappiness: null,
  OomKillDisable: null,
  PidsLimit: null,
  Ulimits: [],
  CpuCount: 0,
  CpuPercent: 0,
  IOMaximumIOps: 0,
  IOMaximumBandwidth: 0,
  MaskedPaths: [
    "/proc/asound",
    "/proc/acpi",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/sys/firmware",
    "/sys/devices/virtual/powercap",
  ],
  ReadonlyPaths: ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"],
} as const;

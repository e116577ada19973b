import * as v from "valibot";

const PORT = v.object({
  Protocol: v.optional(v.picklist(["tcp", "udp"]), "tcp"),
  TargetPort: v.number(),
  PublishedPort: v.optional(v.number(), 0),
  PublishMode: v.optional(v.string(), "ingress"),
});
const AMOUNTS = v.looseObject({
  NanoCPUs: v.optional(v.number(), 0),
  MemoryBytes: v.optional(v.number(), 0),
});
const NANOSECONDS = v.optional(v.number());

/** Where a secret or a config lies in a container. */
const GRANTED_FILE = v.looseObject({
  Name: v.string(),
  UID: v.optional(v.string(), "0"),
  GID: v.optional(v.string(), "0"),
  Mode: v.optional(v.number(), 0o444),
});

export const TASK_TEMPLATE = v.looseObject({
  ContainerSpec: v.looseObject({
    Image: v.string(),
    Command: v.optional(v.nullable(v.array(v.string()))),
    Args: v.optional(v.nullable(v.array(v.string()))),
    Env: v.optional(v.nullable(v.array(v.string()))),
    Hostname: v.optional(v.string()),
    Labels: v.optional(v.nullable(v.record(v.string(), v.string()))),
    Dir: v.optional(v.string()),
    User: v.optional(v.string()),
    TTY: v.optional(v.boolean()),
    ReadOnly: v.optional(v.boolean()),
    StopSignal: v.optional(v.string()),
    Hosts: v.optional(v.nullable(v.array(v.string()))),
    Mounts: v.optional(v.nullable(v.array(v.looseObject({})))),
    Healthcheck: v.optional(v.nullable(v.looseObject({}))),
    Secrets: v.optional(
      v.nullable(
        v.array(
          v.looseObject({ SecretID: v.string(), SecretName: v.string(), File: v.optional(GRANTED_FILE) }),
        ),
      ),
    ),
    Configs: v.optional(
      v.nullable(
        v.array(
          v.looseObject({ ConfigID: v.string(), ConfigName: v.string(), File: v.optional(GRANTED_FILE) }),
        ),
      ),
    ),
  }),
  Placement: v.optional(
    v.nullable(
      v.looseObject({
        Constraints: v.optional(v.nullable(v.array(v.string()))),
        MaxReplicas: v.optional(v.number()),
      }),
    ),
  ),
  Networks: v.optional(v.nullable(v.array(v.looseObject({ Target: v.string() })))),
  Resources: v.optional(v.looseObject({ Limits: v.optional(AMOUNTS) })),
  RestartPolicy: v.optional(
    v.looseObject({
      Condition: v.optional(v.string()),
      Delay: NANOSECONDS,
      MaxAttempts: v.optional(v.number()),
    }),
  ),
  ForceUpdate: v.optional(v.number(), 0),
});
export type TaskTemplate = v.InferOutput<typeof TASK_TEMPLATE>;

export const SERVICE_SPEC = v.looseObject({
  Name: v.optional(v.string(), ""),
  Labels: v.optional(v.nullable(v.record(v.string(), v.string()))),
  TaskTemplate: TASK_TEMPLATE,
  Mode: v.optional(
    v.looseObject({
      Replicated: v.optional(v.looseObject({ Replicas: v.optional(v.number(), 1) })),
      Global: v.optional(v.looseObject({})),
    }),
    { Replicated: { Replicas: 1 } },
  ),
  UpdateConfig: v.optional(
    v.looseObject({
      Parallelism: v.optional(v.number(), 1),
      Delay: NANOSECONDS,
      FailureAction: v.optional(v.string()),
    }),
    {
      Parallelism: 1,
    },
  ),
  EndpointSpec: v.optional(v.looseObject({ Ports: v.optional(v.nullable(v.array(PORT))) })),
});
export type ServiceSpec = v.InferOutput<typeof SERVICE_SPEC>;
export type PublishedPort = v.InferOutput<typeof PORT>;

const VERSION = v.object({ Index: v.number() });

const SERVICE = v.object({
  ID: v.string(),
  Version: VERSION,
  CreatedAt: v.string(),
  UpdatedAt: v.string(),
  Spec: SERVICE_SPEC,
  PreviousSpec: v.optional(SERVICE_SPEC),
  UpdateStatus: v.optional(
    v.object({
      State: v.picklist(["updating", "paused", "completed", "rollback_started", "rollback_completed"]),
      StartedAt: v.string(),
      CompletedAt: v.optional(v.string()),
      Message: v.string(),
    }),
  ),
});
export type Service = v.InferOutput<typeof SERVICE>;

export const STATES = [
  "pending",
  "preparing",
  "starting",
  "running",
  "complete",
  "shutdown",
  "failed",
  "rejected",
] as const;

const TASK = v.object({
  ID: v.string(),
  Version: VERSION,
  CreatedAt: v.string(),
  UpdatedAt: v.string(),
  Spec: TASK_TEMPLATE,
  ServiceID: v.string(),
  Slot: v.number(),
  NodeID: v.string(),
  Status: v.object({
    Timestamp: v.string(),
    State: v.picklist(STATES),
    Message: v.string(),
    Err: v.optional(v.string()),
    ContainerStatus: v.object({ ContainerID: v.string(), PID: v.number(), ExitCode: v.number() }),
    PortStatus: v.object({}),
  }),
  DesiredState: v.picklist(["running", "shutdown", "remove"]),
});
export type Task = v.InferOutput<typeof TASK>;

const AVAILABILITY = v.picklist(["active", "pause", "drain"]);
export type Availability = v.InferOutput<typeof AVAILABILITY>;

const LABELS = v.record(v.string(), v.string());

/** A secret or a config. */
const KEPT_OBJECT = v.object({
  ID: v.string(),
  Version: VERSION,
  CreatedAt: v.string(),
  UpdatedAt: v.string(),
  Spec: v.looseObject({
    Name: v.string(),
    Labels: v.optional(v.nullable(LABELS)),
    Data: v.optional(v.nullable(v.string())),
  }),
});
export type KeptObject = v.InferOutput<typeof KEPT_OBJECT>;

/** A simulated computer that has joined as a worker. */
const WORKER = v.object({
  ID: v.string(),
  /** Its number: the manager is 1, and no number is given twice while its node is there. */
  Place: v.number(),
  CreatedAt: v.string(),
  Hostname: v.string(),
  Address: v.string(),
  Availability: AVAILABILITY,
  State: v.picklist(["ready", "down"]),
  Labels: v.optional(LABELS, {}),
});
export type Worker = v.InferOutput<typeof WORKER>;

export const SWARM_STATE = v.object({
  ID: v.string(),
  CreatedAt: v.string(),
  NodeID: v.string(),
  NodeAddress: v.string(),
  Availability: AVAILABILITY,
  /** Of the manager. */
  Labels: v.optional(LABELS, {}),
  Workers: v.optional(v.array(WORKER), []),
  Secrets: v.optional(v.array(KEPT_OBJECT), []),
  Configs: v.optional(v.array(KEPT_OBJECT), []),
  WorkerToken: v.string(),
  ManagerToken: v.string(),
  /** Counts changes, as raft's log does. */
  Index: v.number(),
  Services: v.array(SERVICE),
  Tasks: v.array(TASK),
});
export type SwarmState = v.InferOutput<typeof SWARM_STATE>;

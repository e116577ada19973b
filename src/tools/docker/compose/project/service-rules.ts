import {
  AMOUNT,
  COUNT,
  DRIVER_OPTIONS,
  FLAG,
  listOf,
  mapping,
  number,
  oneOfTexts,
  STRICT,
  TEXTS,
} from "./rule.ts";

export const EXTERNAL = mapping({ name: "string" }, { kind: "boolean|string|mapping" });
export const LOOSE_EXTERNAL = mapping({ name: "string" }, { kind: "boolean|string|mapping", isOpen: true });

export const BUILD = mapping({
  context: "string",
  dockerfile: "string",
  dockerfile_inline: "string",
  entitlements: TEXTS,
  args: "@pairs",
  ssh: "@pairs",
  labels: "@pairs",
  cache_from: TEXTS,
  cache_to: TEXTS,
  no_cache: FLAG,
  additional_contexts: "@pairs",
  network: "string",
  pull: FLAG,
  target: "string",
  shm_size: COUNT,
  extra_hosts: "@hosts",
  isolation: "string",
  privileged: FLAG,
  secrets: "@grants",
  tags: TEXTS,
  ulimits: "@ulimits",
  platforms: TEXTS,
});

const UPDATE = mapping({
  parallelism: COUNT,
  delay: "string",
  failure_action: "string",
  monitor: "string",
  max_failure_ratio: AMOUNT,
  order: oneOfTexts("start-first", "stop-first"),
});

export const DEVICE_REQUEST = {
  capabilities: TEXTS,
  count: "string|integer",
  device_ids: TEXTS,
  driver: "string",
  options: "@pairs",
};

export const DEPLOY = mapping(
  {
    mode: "string",
    endpoint_mode: "string",
    replicas: COUNT,
    labels: "@pairs",
    rollback_config: UPDATE,
    update_config: UPDATE,
    resources: mapping({
      limits: mapping({ cpus: AMOUNT, memory: "string", pids: COUNT }),
      reservations: mapping({
        cpus: AMOUNT,
        memory: "string",
        generic_resources: listOf(
          mapping({ discrete_resource_spec: mapping({ kind: "string", value: AMOUNT }) }),
        ),
        devices: listOf(mapping(DEVICE_REQUEST, { required: ["capabilities"] })),
      }),
    }),
    restart_policy: mapping({ condition: "string", delay: "string", max_attempts: COUNT, window: "string" }),
    placement: mapping({
      constraints: TEXTS,
      preferences: listOf(mapping({ spread: "string" })),
      max_replicas_per_node: COUNT,
    }),
  },
  { kind: "mapping|null" },
);

export const HOOK = mapping({
  command: "@command",
  user: "string",
  privileged: FLAG,
  working_dir: "string",
  environment: "@pairs",
});

export const DEVELOP = mapping(
  {
    watch: listOf(
      mapping(
        {
          ignore: TEXTS,
          path: "string",
          action: oneOfTexts("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
          target: "string",
          exec: HOOK,
        },
        { required: ["path", "action"] },
      ),
    ),
  },
  { kind: "mapping|null" },
);

export const BLKIO_LIMITS = listOf(mapping({ path: "string", rate: COUNT }, STRICT));

export const VOLUME_MOUNT = mapping(
  {
    type: "string",
    source: "string",
    target: "string",
    read_only: FLAG,
    consistency: "string",
    bind: mapping({
      propagation: "string",
      create_host_path: FLAG,
      recursive: oneOfTexts("enabled", "disabled", "writable", "readonly"),
      selinux: oneOfTexts("z", "Z"),
    }),
    volume: mapping({ nocopy: FLAG, subpath: "string" }),
    tmpfs: mapping({ size: [number(0), "string"], mode: AMOUNT }),
  },
  { required: ["type"] },
);

export const PORT = mapping({
  name: "string",
  mode: "string",
  host_ip: "string",
  target: COUNT,
  published: "string|integer",
  protocol: "string",
  app_protocol: "string",
});

export const SERVICE_NETWORK = mapping({
  aliases: TEXTS,
  ipv4_address: "string",
  ipv6_address: "string",
  link_local_ips: TEXTS,
  mac_address: "string",
  driver_opts: DRIVER_OPTIONS,
  priority: "number",
  gw_priority: "number",
});

export const DEPENDENCY = mapping(
  {
    restart: FLAG,
    required: "boolean",
    condition: oneOfTexts("service_started", "service_healthy", "service_completed_successfully"),
  },
  { required: ["condition"] },
);

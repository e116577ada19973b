/**
 * What may stand in a compose file (https://github.com/compose-spec/compose-spec, "schema").
 * A text names kinds, joined with `|`, or with `@` a rule of `SHARED`; a list holds alternatives of which one must fit.
 */
export type Rule = string | readonly Rule[] | MappingRule | ListRule | TextRule | NumberRule;

export interface MappingRule {
  readonly kind: "mapping" | "mapping|null" | "boolean|string|mapping";
  readonly keys: Readonly<Record<string, Rule>>;
  /** For keys that are named so; the first that fits counts. */
  readonly patterns: readonly (readonly [RegExp, Rule])[];
  /** Other keys may stand there too. */
  readonly isOpen: boolean;
  readonly required: readonly string[];
}

export interface ListRule {
  readonly kind: "list";
  readonly items: Rule;
}

export interface TextRule {
  readonly kind: "text";
  readonly allowed: readonly string[];
}

export interface NumberRule {
  readonly kind: "number";
  readonly least?: number;
  readonly most?: number;
}

type More = Partial<Omit<MappingRule, "keys">>;

function mapping(keys: MappingRule["keys"], more: More = {}): MappingRule {
  return { kind: "mapping", keys, patterns: [[/^x-/, "any"]], isOpen: false, required: [], ...more };
}

function named(rule: Rule, pattern = /^[a-zA-Z0-9._-]+$/, more: More = {}): MappingRule {
  return mapping({}, { patterns: [[pattern, rule]], ...more });
}

const listOf = (items: Rule): ListRule => ({ kind: "list", items });
const oneOfTexts = (...allowed: string[]): TextRule => ({ kind: "text", allowed });
const number = (least?: number, most?: number): NumberRule => ({
  kind: "number",
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
});

const STRICT: More = { patterns: [] };
const FLAG = "boolean|string";
const COUNT = "integer|string";
const AMOUNT = "number|string";
const TEXTS = listOf("string");
const ANY_NAME = /^.+$/;
const DRIVER_OPTIONS = named("string|number", ANY_NAME, { isOpen: true });

const EXTERNAL = mapping({ name: "string" }, { kind: "boolean|string|mapping" });
const LOOSE_EXTERNAL = mapping({ name: "string" }, { kind: "boolean|string|mapping", isOpen: true });

const BUILD = mapping({
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

const DEVICE_REQUEST = {
  capabilities: TEXTS,
  count: "string|integer",
  device_ids: TEXTS,
  driver: "string",
  options: "@pairs",
};

const DEPLOY = mapping(
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

const HOOK = mapping({
  command: "@command",
  user: "string",
  privileged: FLAG,
  working_dir: "string",
  environment: "@pairs",
});

const DEVELOP = mapping(
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

const BLKIO_LIMITS = listOf(mapping({ path: "string", rate: COUNT }, STRICT));

const VOLUME_MOUNT = mapping(
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

const PORT = mapping({
  name: "string",
  mode: "string",
  host_ip: "string",
  target: COUNT,
  published: "string|integer",
  protocol: "string",
  app_protocol: "string",
});

const SERVICE_NETWORK = mapping({
  aliases: TEXTS,
  ipv4_address: "string",
  ipv6_address: "string",
  link_local_ips: TEXTS,
  mac_address: "string",
  driver_opts: DRIVER_OPTIONS,
  priority: "number",
  gw_priority: "number",
});

const DEPENDENCY = mapping(
  {
    restart: FLAG,
    required: "boolean",
    condition: oneOfTexts("service_started", "service_healthy", "service_completed_successfully"),
  },
  { required: ["condition"] },
);

const SERVICE = mapping({
  annotations: "@pairs",
  attach: FLAG,
  build: ["string", BUILD],
  blkio_config: mapping(
    {
      device_read_bps: BLKIO_LIMITS,
      device_read_iops: BLKIO_LIMITS,
      device_write_bps: BLKIO_LIMITS,
      device_write_iops: BLKIO_LIMITS,
      weight: COUNT,
      weight_device: listOf(mapping({ path: "string", weight: COUNT }, STRICT)),
    },
    STRICT,
  ),
  cap_add: TEXTS,
  cap_drop: TEXTS,
  cgroup: oneOfTexts("host", "private"),
  cgroup_parent: "string",
  command: "@command",
  configs: "@grants",
  container_name: "string",
  cpu_count: ["string", number(0)],
  cpu_percent: ["string", number(0, 100)],
  cpu_shares: AMOUNT,
  cpu_quota: AMOUNT,
  cpu_period: AMOUNT,
  cpu_rt_period: AMOUNT,
  cpu_rt_runtime: AMOUNT,
  cpus: AMOUNT,
  cpuset: "string",
  credential_spec: mapping({ config: "string", file: "string", registry: "string" }),
  depends_on: ["@texts", named(DEPENDENCY)],
  deploy: DEPLOY,
  develop: DEVELOP,
  device_cgroup_rules: TEXTS,
  devices: listOf([
    "string",
    mapping({ source: "string", target: "string", permissions: "string" }, { required: ["source"] }),
  ]),
  dns: "@textOrTexts",
  dns_opt: TEXTS,
  dns_search: "@textOrTexts",
  domainname: "string",
  entrypoint: "@command",
  env_file: [
    "string",
    listOf([
      "string",
      mapping({ path: "string", format: "string", required: FLAG }, { ...STRICT, required: ["path"] }),
    ]),
  ],
  environment: "@pairs",
  expose: listOf("string|number"),
  extends: ["string", mapping({ service: "string", file: "string" }, { ...STRICT, required: ["service"] })],
  external_links: TEXTS,
  extra_hosts: "@hosts",
  gpus: [oneOfTexts("all"), listOf(mapping(DEVICE_REQUEST, { isOpen: true }))],
  group_add: listOf("string|number"),
  healthcheck: mapping({
    disable: FLAG,
    interval: "string",
    retries: AMOUNT,
    test: ["string", TEXTS],
    timeout: "string",
    start_period: "string",
    start_interval: "string",
  }),
  hostname: "string",
  image: "string",
  init: FLAG,
  ipc: "string",
  isolation: "string",
  labels: "@pairs",
  label_file: ["string", TEXTS],
  links: TEXTS,
  logging: mapping({
    driver: "string",
    options: named("string|number|null", ANY_NAME, { isOpen: true }),
  }),
  mac_address: "string",
  mem_limit: AMOUNT,
  mem_reservation: "string|integer",
  mem_swappiness: COUNT,
  memswap_limit: AMOUNT,
  network_mode: "string",
  networks: ["@texts", named([SERVICE_NETWORK, "null"])],
  oom_kill_disable: FLAG,
  oom_score_adj: ["string", number(-1000, 1000)],
  pid: "string|null",
  pids_limit: AMOUNT,
  platform: "string",
  ports: listOf(["number", "string", PORT]),
  post_start: listOf(HOOK),
  pre_stop: listOf(HOOK),
  privileged: FLAG,
  profiles: TEXTS,
  pull_policy: oneOfTexts("always", "never", "if_not_present", "build", "missing"),
  read_only: FLAG,
  restart: "string",
  runtime: "string",
  scale: COUNT,
  secrets: "@grants",
  security_opt: TEXTS,
  shm_size: AMOUNT,
  stdin_open: FLAG,
  stop_grace_period: "string",
  stop_signal: "string",
  storage_opt: "mapping",
  sysctls: "@pairs",
  tmpfs: "@textOrTexts",
  tty: FLAG,
  ulimits: "@ulimits",
  user: "string",
  userns_mode: "string",
  uts: "string",
  volumes: listOf(["string", VOLUME_MOUNT]),
  volumes_from: TEXTS,
  working_dir: "string",
});

const NETWORK = mapping(
  {
    name: "string",
    driver: "string",
    driver_opts: DRIVER_OPTIONS,
    ipam: mapping({
      driver: "string",
      config: listOf(
        mapping({
          subnet: "string",
          ip_range: "string",
          gateway: "string",
          aux_addresses: named("string", ANY_NAME),
        }),
      ),
      options: named("string", ANY_NAME),
    }),
    external: EXTERNAL,
    internal: FLAG,
    enable_ipv4: FLAG,
    enable_ipv6: FLAG,
    attachable: FLAG,
    labels: "@pairs",
  },
  { kind: "mapping|null" },
);

const VOLUME = mapping(
  { name: "string", driver: "string", driver_opts: DRIVER_OPTIONS, external: EXTERNAL, labels: "@pairs" },
  { kind: "mapping|null" },
);

const SECRET = mapping({
  name: "string",
  environment: "string",
  file: "string",
  external: LOOSE_EXTERNAL,
  labels: "@pairs",
  driver: "string",
  driver_opts: DRIVER_OPTIONS,
  template_driver: "string",
});

const CONFIG = mapping({
  name: "string",
  content: "string",
  environment: "string",
  file: "string",
  external: LOOSE_EXTERNAL,
  labels: "@pairs",
  template_driver: "string",
});

export const SHARED: Readonly<Record<string, Rule>> = {
  command: ["null", "string", TEXTS],
  grants: listOf([
    "string",
    mapping({ source: "string", target: "string", uid: "string", gid: "string", mode: AMOUNT }),
  ]),
  hosts: [named(["string", TEXTS], /.+/), TEXTS],
  pairs: [named("string|number|boolean|null", /.+/), TEXTS],
  textOrTexts: ["string", "@texts"],
  texts: TEXTS,
  ulimits: named([COUNT, mapping({ hard: COUNT, soft: COUNT }, { required: ["soft", "hard"] })], /^[a-z]+$/, {
    isOpen: true,
  }),
};

export const FILE = mapping({
  version: "string",
  name: "string",
  include: listOf([
    "string",
    mapping({ path: "@textOrTexts", env_file: "@textOrTexts", project_directory: "string" }, STRICT),
  ]),
  services: named(SERVICE),
  networks: named(NETWORK, undefined, { isOpen: true }),
  volumes: named(VOLUME),
  secrets: named(SECRET),
  configs: named(CONFIG),
});

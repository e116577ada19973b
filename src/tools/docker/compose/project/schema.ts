import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord } from "../../client/engine/json.ts";

type Kind = "string" | "number" | "boolean" | "mapping" | "array" | "null";
type Rule = string;

/** What a value may be: kinds joined with `|`; `any` where it is looked at elsewhere. */
const SERVICE: Readonly<Record<string, Rule>> = {
  annotations: "array|mapping",
  attach: "boolean|string",
  build: "string|mapping",
  cap_add: "array",
  cap_drop: "array",
  cgroup_parent: "string",
  command: "string|array|null",
  configs: "array",
  container_name: "string",
  cpu_count: "any",
  cpu_shares: "number|string",
  cpus: "number|string",
  cpuset: "string",
  depends_on: "array|mapping",
  deploy: "mapping|null",
  develop: "mapping|null",
  devices: "array",
  dns: "string|array",
  dns_opt: "array",
  dns_search: "string|array",
  domainname: "string",
  entrypoint: "string|array|null",
  env_file: "string|array",
  environment: "array|mapping",
  expose: "array",
  extends: "string|mapping",
  external_links: "array",
  extra_hosts: "array|mapping",
  group_add: "array",
  healthcheck: "mapping",
  hostname: "string",
  image: "string",
  init: "boolean|string",
  ipc: "string",
  isolation: "string",
  labels: "array|mapping",
  label_file: "string|array",
  links: "array",
  logging: "mapping",
  mac_address: "string",
  mem_limit: "number|string",
  mem_reservation: "number|string",
  mem_swappiness: "any",
  memswap_limit: "number|string",
  network_mode: "string",
  networks: "array|mapping",
  oom_kill_disable: "boolean|string",
  oom_score_adj: "any",
  pid: "string|null",
  pids_limit: "number|string",
  platform: "string",
  ports: "array",
  privileged: "boolean|string",
  profiles: "array",
  pull_policy: "string",
  read_only: "boolean|string",
  restart: "string",
  runtime: "string",
  scale: "number|string",
  secrets: "array",
  security_opt: "array",
  shm_size: "number|string",
  stdin_open: "boolean|string",
  stop_grace_period: "string",
  stop_signal: "string",
  storage_opt: "mapping",
  sysctls: "array|mapping",
  tmpfs: "string|array",
  tty: "boolean|string",
  ulimits: "mapping",
  user: "string",
  userns_mode: "string",
  uts: "string",
  volumes: "array",
  volumes_from: "array",
  working_dir: "string",
  gpus: "any",
  post_start: "array",
  pre_stop: "array",
};

const BUILD: Readonly<Record<string, Rule>> = {
  additional_contexts: "any",
  args: "array|mapping",
  cache_from: "array",
  cache_to: "array",
  context: "string",
  dockerfile: "string",
  dockerfile_inline: "string",
  entitlements: "array",
  extra_hosts: "any",
  isolation: "string",
  labels: "array|mapping",
  network: "string",
  no_cache: "boolean|string",
  platforms: "array",
  privileged: "boolean|string",
  pull: "boolean|string",
  secrets: "array",
  shm_size: "number|string",
  ssh: "any",
  tags: "array",
  target: "string",
  ulimits: "any",
};

const HEALTHCHECK: Readonly<Record<string, Rule>> = {
  disable: "boolean|string",
  interval: "string",
  retries: "number|string",
  test: "string|array",
  timeout: "string",
  start_period: "string",
  start_interval: "string",
};

const TOP: Readonly<Record<string, Rule>> = {
  version: "string",
  name: "string",
  include: "array",
  services: "mapping",
  networks: "mapping",
  volumes: "mapping",
  secrets: "mapping",
  configs: "mapping",
  models: "mapping",
};

const NETWORK: Readonly<Record<string, Rule>> = {
  attachable: "boolean|string",
  driver: "string",
  driver_opts: "mapping",
  enable_ipv4: "boolean|string",
  enable_ipv6: "boolean|string",
  external: "boolean|string|mapping",
  internal: "boolean|string",
  ipam: "mapping",
  labels: "array|mapping",
  name: "string",
};

const VOLUME: Readonly<Record<string, Rule>> = {
  driver: "string",
  driver_opts: "mapping",
  external: "boolean|string|mapping",
  labels: "array|mapping",
  name: "string",
};

const FILE_OBJECT: Readonly<Record<string, Rule>> = {
  content: "string",
  driver: "string",
  driver_opts: "mapping",
  environment: "string",
  external: "boolean|string|mapping",
  file: "string",
  labels: "array|mapping",
  name: "string",
  template_driver: "string",
};

/** Throws where the file is not made as the specification wants it, and names the place. */
export function checkSchema(file: string, model: Json): asserts model is JsonRecord {
  const fail = (message: string) => {
    throw new Failure(`validating ${file}: ${message}`);
  };
  if (!isRecord(model)) throw new Failure("top-level object must be a mapping");
  checkRecord("", model, TOP, fail);
  checkEach(model, "services", SERVICE, fail, (place, service) => {
    if (isRecord(service.build)) checkRecord(`${place}.build`, service.build, BUILD, fail);
    if (isRecord(service.healthcheck))
      checkRecord(`${place}.healthcheck`, service.healthcheck, HEALTHCHECK, fail);
    checkItems(`${place}.ports`, service.ports, "number|string|mapping", fail);
    checkItems(`${place}.volumes`, service.volumes, "string|mapping", fail);
    checkItems(`${place}.profiles`, service.profiles, "string", fail);
  });
  checkEach(model, "networks", NETWORK, fail);
  checkEach(model, "volumes", VOLUME, fail);
  checkEach(model, "secrets", FILE_OBJECT, fail);
  checkEach(model, "configs", FILE_OBJECT, fail);
}

function checkEach(
  model: JsonRecord,
  group: string,
  rules: Readonly<Record<string, Rule>>,
  fail: (message: string) => void,
  more: (place: string, one: JsonRecord) => void = () => undefined,
): void {
  const all = model[group];
  if (!isRecord(all)) return;
  for (const [name, one] of Object.entries(all)) {
    const place = `${group}.${name}`;
    if (!/^[a-zA-Z0-9._-]+$/.test(name)) fail(`${group} additional properties '${name}' not allowed`);
    if (one === null && group !== "services") continue;
    if (!isRecord(one)) fail(`${place} must be a mapping`);
    else {
      checkRecord(place, one, rules, fail);
      more(place, one);
    }
  }
}

function checkRecord(
  place: string,
  record: JsonRecord,
  rules: Readonly<Record<string, Rule>>,
  fail: (message: string) => void,
): void {
  for (const [name, value] of Object.entries(record)) {
    if (name.startsWith("x-")) continue;
    const rule = rules[name];
    if (rule === undefined)
      fail(`${place === "" ? "(root)" : place} additional properties '${name}' not allowed`);
    else checkKind(place === "" ? name : `${place}.${name}`, value, rule, fail);
  }
}

function checkItems(
  place: string,
  list: Json | undefined,
  rule: Rule,
  fail: (message: string) => void,
): void {
  if (!Array.isArray(list)) return;
  for (const [at, item] of list.entries()) checkKind(`${place}.${at}`, item, rule, fail);
}

function checkKind(place: string, value: Json, rule: Rule, fail: (message: string) => void): void {
  if (rule === "any" || value === null) return;
  const kind: Kind = Array.isArray(value)
    ? "array"
    : isRecord(value)
      ? "mapping"
      : (typeof value as "string" | "number" | "boolean");
  const wanted = rule.split("|");
  if (!wanted.includes(kind))
    fail(`${place} must be a ${wanted.filter((one) => one !== "null").join(" or ")}`);
}

import { Failure } from "../../client/cli/failure.ts";
import { parseDuration, wrongDuration } from "../../client/cli/option-values.ts";
import { isRecord, type Json, type JsonRecord, recordAt } from "../../client/engine/json.ts";
import { parseBytes } from "../../client/format/units.ts";
import { goDuration } from "../../client/template/print.ts";
import { splitCommand } from "../engine/split-words.ts";
import { asNumber } from "./cast.ts";
import { KEY_ORDER } from "./key-order.ts";
import { pairsOf } from "./merge.ts";
import { isList } from "./project.ts";
import { INVALID_STATUS } from "./schema.ts";

/** Makes of a value in its long form what the engine is told: `undefined` where there is nothing to tell. */
type Decode = (value: Json, place: string) => Json | undefined;

/** A service with its values in one form each, in the order in which compose prints them. */
export function decodeService(name: string, service: JsonRecord): JsonRecord {
  return fields("service", SERVICE)(service, `services[${name}]`) as JsonRecord;
}

export function decodeResource(kind: "network" | "volume" | "file_object", one: Json): JsonRecord {
  return recordAt(fields(kind, RESOURCE)(one ?? {}, kind) ?? {});
}

/** A mapping of known keys; what is empty is left out. */
function fields(order: string, decoders: Readonly<Record<string, Decode>>): Decode {
  const keys = KEY_ORDER[order] ?? [];
  return (value, place) => {
    if (!isRecord(value)) return undefined;
    const others = Object.keys(value)
      .filter((key) => !keys.includes(key) && key.startsWith("x-"))
      .sort();
    const found: Record<string, Json> = {};
    for (const key of [...keys, ...others]) {
      const one = value[key];
      if (one === undefined) continue;
      const decode = Object.hasOwn(decoders, key) ? decoders[key] : undefined;
      const decoded = key.startsWith("x-") ? one : (decode ?? plain)(one, `${place}.${key}`);
      if (decoded !== undefined) found[key] = decoded;
    }
    return found;
  };
}

function isEmpty(value: Json): boolean {
  if (value === null || value === "" || value === false || value === 0) return true;
  if (isList(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

const plain: Decode = (value) => (isEmpty(value) ? undefined : value);
const kept: Decode = (value) => (value === null ? undefined : value);
const text: Decode = (value) => (isEmpty(value) ? undefined : String(value));
const texts: Decode = (value) => (isList(value) && value.length > 0 ? value.map(String) : undefined);
const listOf =
  (decode: Decode): Decode =>
  (value, place) =>
    isList(value) && value.length > 0
      ? value.map((one, at) => decode(one, `${place}[${at}]`) ?? {})
      : undefined;
const mapOf =
  (decode: Decode): Decode =>
  (value, place) => {
    if (!isRecord(value)) return undefined;
    const names = Object.keys(value).sort();
    return names.length === 0
      ? undefined
      : Object.fromEntries(
          names.map((name) => [name, decode(value[name] ?? null, `${place}.${name}`) ?? null]),
        );
  };

function decoding<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `decoding failed due to the following error(s):\n\nerror decoding '${place}': ${error.message}`;
    throw new Failure(message, INVALID_STATUS);
  }
}

const bytes: Decode = (value, place) => {
  const size = decoding(place, () =>
    typeof value === "number" ? value : value === "-1" ? -1 : readBytes(String(value)),
  );
  return size === 0 ? undefined : String(size);
};

/** An older go-units than the client's, which says the same of all that it cannot read. */
function readBytes(given: string): number {
  try {
    return parseBytes(given);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`invalid size: '${given}'`);
    throw error;
  }
}

const duration: Decode = (value, place) => {
  if (isEmpty(value)) return undefined;
  return decoding(place, () => {
    const wrong = wrongDuration(String(value));
    if (wrong !== undefined) throw new Failure(wrong);
    return goDuration(parseDuration(String(value)));
  });
};

const command: Decode = (value, place) => {
  if (value === null) return undefined;
  if (isList(value)) return value.map(String);
  return decoding(place, () => splitCommand(String(value)));
};

const cpus: Decode = (value, place) => decoding(place, () => asNumber(String(value)));

/** Names with values, of which some may be left to the one who runs it: null. */
const variables: Decode = (value) => sortedPairs(value, (one) => (one === null ? null : String(one)));
const labels: Decode = (value) => sortedPairs(value, (one) => (one === null ? "" : String(one)));

function sortedPairs(value: Json, make: (one: Json) => Json): JsonRecord | undefined {
  const pairs = pairsOf(value);
  const names = Object.keys(pairs).sort();
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, make(pairs[name] ?? null)]));
}

/** `host=address`, by name. */
const hosts: Decode = (value) => {
  const pairs: [string, string][] = isList(value)
    ? value.map((one) => {
        const [, host = "", address = ""] = /^([^:=]*)[:=](.*)$/.exec(String(one)) ?? [
          undefined,
          String(one),
        ];
        return [host, address];
      })
    : Object.entries(recordAt(value)).flatMap(([host, one]) =>
        (isList(one) ? one : [one]).map((address): [string, string] => [host, String(address)]),
      );
  const lines = pairs.map(([host, address]) => `${host}=${address.replace(/^\[(.*)\]$/, "$1")}`);
  return lines.length === 0 ? undefined : lines.toSorted();
};

const test: Decode = (value) => {
  if (value === null) return undefined;
  return isList(value) ? texts(value, "") : ["CMD-SHELL", String(value)];
};

const ulimits: Decode = mapOf((value, place) =>
  isRecord(value) ? fields("ulimit", {})(value, place) : Number(value),
);
const HOOK: Readonly<Record<string, Decode>> = { command, environment: variables };
const hook = fields("hook", HOOK);

const BUILD: Readonly<Record<string, Decode>> = {
  args: variables,
  labels,
  additional_contexts: labels,
  extra_hosts: hosts,
  secrets: listOf(fields("grant", {})),
  shm_size: bytes,
  ssh: (value) =>
    sortedPairs(value, (one) => one) &&
    Object.entries(pairsOf(value)).map(([id, path]) => (path ? `${id}=${String(path)}` : id)),
  ulimits,
};

const LIMITS: Readonly<Record<string, Decode>> = { cpus, memory: bytes };
const UPDATE = fields("update_config", { delay: duration, monitor: duration });

const DEPLOY: Readonly<Record<string, Decode>> = {
  replicas: kept,
  labels,
  update_config: UPDATE,
  rollback_config: UPDATE,
  resources: fields("resources", { limits: fields("limit", LIMITS), reservations: fields("limit", LIMITS) }),
  restart_policy: fields("restart_policy", { delay: duration, window: duration, max_attempts: kept }),
  placement: fields("placement", {}),
};

const VOLUME_MOUNT: Readonly<Record<string, Decode>> = {
  bind: fields("bind", {}),
  volume: fields("volume_options", {}),
  tmpfs: fields("tmpfs", { size: bytes }),
};

const SERVICE: Readonly<Record<string, Decode>> = {
  annotations: labels,
  attach: kept,
  build: fields("build", BUILD),
  command,
  configs: listOf(fields("grant", {})),
  cpus,
  depends_on: mapOf(fields("dependency", { required: kept })),
  deploy: fields("deploy", DEPLOY),
  develop: (value, place) => {
    const watch = listOf(fields("watch", { exec: hook }))(recordAt(value).watch ?? null, `${place}.watch`);
    return watch === undefined ? undefined : { watch };
  },
  devices: listOf(fields("device", {})),
  dns: texts,
  dns_search: texts,
  entrypoint: command,
  environment: variables,
  expose: texts,
  extra_hosts: hosts,
  gpus: listOf((one) => ({
    ...recordAt(one),
    count: recordAt(one).count === "all" ? -1 : (recordAt(one).count ?? -1),
  })),
  group_add: texts,
  healthcheck: fields("healthcheck", {
    test,
    timeout: duration,
    interval: duration,
    retries: kept,
    start_period: duration,
    start_interval: duration,
  }),
  init: kept,
  labels,
  logging: fields("logging", { options: labels }),
  mem_limit: bytes,
  mem_reservation: bytes,
  memswap_limit: bytes,
  mem_swappiness: bytes,
  networks: mapOf(fields("service_network", { driver_opts: labels })),
  ports: listOf(fields("port", { published: text })),
  post_start: listOf(hook),
  pre_stop: listOf(hook),
  scale: kept,
  secrets: listOf(fields("grant", {})),
  shm_size: bytes,
  stop_grace_period: duration,
  sysctls: labels,
  tmpfs: (value) => texts(isList(value) ? value : [value], ""),
  ulimits,
  user: text,
  volumes: listOf(fields("volume_mount", VOLUME_MOUNT)),
};

const RESOURCE: Readonly<Record<string, Decode>> = {
  driver_opts: labels,
  labels,
  ipam: fields("ipam", { config: listOf(fields("pool", {})) }),
};

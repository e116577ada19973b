import { badRequest } from "./api-error.ts";
import { isObject } from "./merge-patch.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Lists of objects that are merged item by item, and by which field (`patchMergeKey` of k8s.io/api). */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  addresses: "type",
  conditions: "type",
  containers: "name",
  env: "name",
  ephemeralContainers: "name",
  hostAliases: "ip",
  imagePullSecrets: "name",
  initContainers: "name",
  ownerReferences: "uid",
  topologySpreadConstraints: "topologyKey",
  volumeDevices: "devicePath",
  volumeMounts: "mountPath",
  volumes: "name",
};
/** Ports of containers; those of services follow. */
const CONTAINER_PORTS = "containerPort";
const SERVICE_PORTS = "port";
/** Lists of words that are merged as sets. */
const SETS = new Set(["finalizers"]);

const ORDER = "$setElementOrder/";
const DELETED = "$deleteFromPrimitiveList/";

/**
 * A strategic merge patch: as RFC 7386, but lists with a merge key are merged item by item, and keys with `$` say what
 * goes and in which order.
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function strategicMerge(kind: string, target: unknown, patch: unknown): unknown {
  return new StrategicMerge(kind === "Service" ? SERVICE_PORTS : CONTAINER_PORTS).value(target, patch);
}

class StrategicMerge {
  constructor(private readonly portKey: string) {}

  value(target: unknown, patch: unknown): unknown {
    if (!isObject(patch)) return patch;
    const { $patch: directive, $retainKeys: retained, ...changes } = patch;
    if (directive === "replace") return withoutDirectives(changes);
    if (directive === "delete") return {};
    const result: Record<string, unknown> = isObject(target) ? { ...target } : {};
    for (const [key, value] of Object.entries(changes)) this.#field(result, key, value, changes);
    if (!Array.isArray(retained)) return result;
    return Object.fromEntries(Object.entries(result).filter(([key]) => retained.includes(key)));
  }

  #field(result: Record<string, unknown>, key: string, value: unknown, changes: Fields): void {
    if (key.startsWith(ORDER)) {
      const name = key.slice(ORDER.length);
      if (!(name in changes)) result[name] = this.#list(name, result[name], [], value);
    } else if (key.startsWith(DELETED)) {
      const name = key.slice(DELETED.length);
      const gone = Array.isArray(value) ? value : [];
      if (Array.isArray(result[name])) result[name] = result[name].filter((item) => !gone.includes(item));
    } else if (value === null) delete result[key];
    else if (Array.isArray(value))
      result[key] = this.#list(key, result[key], value, changes[`${ORDER}${key}`]);
    else result[key] = this.value(result[key], value);
  }

  #keyOf(name: string): string | undefined {
    return name === "ports" ? this.portKey : MERGE_KEYS[name];
  }

  #list(name: string, target: unknown, patch: readonly unknown[], order: unknown): unknown {
    const before: readonly unknown[] = Array.isArray(target) ? target : [];
    if (SETS.has(name)) return [...new Set([...before, ...patch])];
    const key = this.#keyOf(name);
    if (key === undefined) return patch;
    const items = patch.map((item) => (isObject(item) ? item : {}));
    if (items.some((item) => item.$patch === "replace"))
      return items.filter((item) => item.$patch === undefined).map(withoutDirectives);
    const merged = [...before];
    for (const item of items) {
      if (item[key] === undefined)
        throw badRequest(`map: ${JSON.stringify(item)} does not contain declared merge key: ${key}`);
      const at = merged.findIndex((one) => isObject(one) && one[key] === item[key]);
      if (item.$patch === "delete") {
        if (at >= 0) merged.splice(at, 1);
      } else if (at >= 0) merged[at] = this.value(merged[at], item);
      else merged.push(this.value({}, item));
    }
    return Array.isArray(order) ? inOrder(merged, before, order, key) : merged;
  }
}

/** Those that `order` names stand in its order; the others keep their place among what there was before. */
function inOrder(
  items: readonly unknown[],
  before: readonly unknown[],
  order: readonly unknown[],
  key: string,
): readonly unknown[] {
  const keyOf = (item: unknown) => (isObject(item) ? item[key] : undefined);
  const wanted = order.map(keyOf);
  const ordered = wanted.flatMap((one) => items.filter((item) => keyOf(item) === one));
  const rest = items.filter((item) => !wanted.includes(keyOf(item)));
  const placeBefore = (item: unknown) => before.findIndex((one) => keyOf(one) === keyOf(item));
  const result: unknown[] = [];
  while (ordered.length > 0 || rest.length > 0) {
    const [left, right] = [ordered[0], rest[0]];
    const takesLeft =
      rest.length === 0 ||
      (ordered.length > 0 && (placeBefore(left) < 0 || placeBefore(left) < placeBefore(right)));
    result.push(takesLeft ? ordered.shift() : rest.shift());
  }
  return result;
}

function withoutDirectives(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !key.startsWith("$")));
}

import { decodeBase64 } from "../../docker/client/format/base64.ts";
import type { Container, EnvVar, Pod } from "../api/pod.ts";
import type { Service } from "../api/services.ts";
import type { Registry } from "../server/registry.ts";

/** What is missing for a container to be made (CreateContainerConfigError). */
export class ConfigError extends Error {}

/** All variables of a container as `NAME=VALUE`: those of services, of `envFrom` and of `env`. */
export function environmentOf(registry: Registry, pod: Pod, container: Container): readonly string[] {
  const values = new Map<string, string>();
  for (const service of servicesFor(registry, pod))
    for (const [name, value] of linksOf(service)) values.set(name, value);
  for (const { prefix = "", configMapRef, secretRef } of container.envFrom ?? []) {
    if (secretRef) {
      const secret = registry.secrets.get(pod.metadata.namespace, secretRef.name);
      if (!secret && !secretRef.optional) throw new ConfigError(`secret "${secretRef.name}" not found`);
      for (const [name, value] of Object.entries(secret?.data ?? {}))
        values.set(prefix + name, decodeBase64(value));
    }
    if (!configMapRef) continue;
    const map = registry.configMaps.get(pod.metadata.namespace, configMapRef.name);
    if (!map && !configMapRef.optional) throw new ConfigError(`configmap "${configMapRef.name}" not found`);
    for (const [name, value] of Object.entries(map?.data ?? {})) values.set(prefix + name, value);
  }
  for (const variable of container.env ?? []) {
    const value = variableOf(registry, pod, variable);
    if (value !== undefined) values.set(variable.name, expand(value, values));
  }
  return [...values].map(([name, value]) => `${name}=${value}`);
}

/** `$(NAME)` stands for an earlier variable, `$$` for a dollar. */
export function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\$|\$\(([^)]+)\)/g, (whole, name?: string) =>
    name === undefined ? "$" : (values.get(name) ?? whole),
  );
}

function variableOf(registry: Registry, pod: Pod, { value, valueFrom }: EnvVar): string | undefined {
  if (!valueFrom) return value ?? "";
  const { configMapKeyRef, secretKeyRef, fieldRef } = valueFrom;
  if (configMapKeyRef) {
    const { name, key, optional } = configMapKeyRef;
    const map = registry.configMaps.get(pod.metadata.namespace, name);
    const found = map?.data?.[key];
    if (found !== undefined || optional) return found;
    throw new ConfigError(
      map
        ? `couldn't find key ${key} in ConfigMap ${pod.metadata.namespace}/${name}`
        : `configmap "${name}" not found`,
    );
  }
  if (secretKeyRef) {
    const { name, key, optional } = secretKeyRef;
    const secret = registry.secrets.get(pod.metadata.namespace, name);
    const found = secret?.data?.[key];
    if (found !== undefined) return decodeBase64(found);
    if (optional) return undefined;
    throw new ConfigError(
      secret
        ? `couldn't find key ${key} in Secret ${pod.metadata.namespace}/${name}`
        : `secret "${name}" not found`,
    );
  }
  if (fieldRef) return fieldOf(pod, fieldRef.fieldPath);
  throw new ConfigError("rockpool: not simulated here: resourceFieldRef");
}

function fieldOf({ metadata, spec, status }: Pod, path: string): string {
  const [, kind, key] = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(path) ?? [];
  if (kind === "labels") return metadata.labels?.[key ?? ""] ?? "";
  if (kind === "annotations") return metadata.annotations?.[key ?? ""] ?? "";
  const fields: Readonly<Record<string, string | undefined>> = {
    "metadata.name": metadata.name,
    "metadata.namespace": metadata.namespace,
    "metadata.uid": metadata.uid,
    "spec.nodeName": spec.nodeName,
    "spec.serviceAccountName": spec.serviceAccountName,
    "status.hostIP": status.hostIP,
    "status.podIP": status.podIP,
  };
  return fields[path] ?? "";
}

function servicesFor(registry: Registry, { metadata, spec }: Pod): readonly Service[] {
  const kubernetes = registry.services.get("default", "kubernetes");
  const own = spec.enableServiceLinks === false ? [] : registry.services.list(metadata.namespace);
  const others = own.filter(
    ({ metadata: { name } }) => name !== "kubernetes" || metadata.namespace !== "default",
  );
  return [...(kubernetes ? [kubernetes] : []), ...others].filter(
    ({ spec: { clusterIP } }) => clusterIP !== undefined && clusterIP !== "None",
  );
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables */
function linksOf({ metadata, spec }: Service): readonly (readonly [string, string])[] {
  const word = (text: string) => text.toUpperCase().replaceAll("-", "_");
  const name = word(metadata.name);
  const address = spec.clusterIP ?? "";
  const [first] = spec.ports ?? [];
  if (!first) return [];
  const links: [string, string][] = [
    [`${name}_SERVICE_HOST`, address],
    [`${name}_SERVICE_PORT`, String(first.port)],
  ];
  for (const port of spec.ports ?? [])
    if (port.name) links.push([`${name}_SERVICE_PORT_${word(port.name)}`, String(port.port)]);
  const urlOf = ({ port, protocol }: typeof first) => `${protocol.toLowerCase()}://${address}:${port}`;
  links.push([`${name}_PORT`, urlOf(first)]);
  for (const port of spec.ports ?? []) {
    const prefix = `${name}_PORT_${port.port}_${port.protocol}`;
    links.push(
      [prefix, urlOf(port)],
      [`${prefix}_PROTO`, port.protocol.toLowerCase()],
      [`${prefix}_PORT`, String(port.port)],
      [`${prefix}_ADDR`, address],
    );
  }
  return links;
}

import { dirName } from "../../../base/paths.ts";
import type { Engine } from "../../docker/engine/engine.ts";
import { DATA, makeDirectories, removeTree } from "../../docker/engine/store.ts";
import type { Container, Pod, Volume } from "../api/pod.ts";
import type { Registry } from "../server/registry.ts";
import { ConfigError } from "./container-environment.ts";

/** Where the node keeps what pods mount: inside of its container, so below docker's own data. */
function folderOf(pod: Pod): string {
  return `${DATA}/kubelet/pods/${pod.metadata.uid}/volumes`;
}

export function removeVolumes(engine: Engine, uid: string): void {
  removeTree(engine.files, `${DATA}/kubelet/pods/${uid}`);
}

/** Makes the volumes of a pod, and gives the binds of one container. A text says why that cannot be. */
export function bindsOf(
  engine: Engine,
  registry: Registry,
  pod: Pod,
  container: Container,
): readonly string[] {
  return (container.volumeMounts ?? []).map(({ name, mountPath, subPath, readOnly }) => {
    const volume = pod.spec.volumes?.find((one) => one.name === name);
    if (!volume) throw new ConfigError(`volume "${name}" not found`);
    const source = sourceOf(engine, registry, pod, volume);
    const isReadOnly = readOnly || volume.configMap !== undefined || volume.secret !== undefined;
    return `${subPath ? `${source}/${subPath}` : source}:${mountPath}${isReadOnly ? ":ro" : ""}`;
  });
}

function sourceOf(engine: Engine, registry: Registry, pod: Pod, volume: Volume): string {
  const { configMap, emptyDir, hostPath, name, secret } = volume;
  if (emptyDir) return made(engine, `${folderOf(pod)}/kubernetes.io~empty-dir/${name}`, 0o777);
  if (hostPath) return made(engine, `${DATA}/kubelet/host${hostPath.path}`, 0o755);
  if (configMap) {
    const map = registry.configMaps.get(pod.metadata.namespace, configMap.name);
    return filled(engine, `${folderOf(pod)}/kubernetes.io~configmap/${name}`, map && { ...map.data }, {
      ...configMap,
      missing: `MountVolume.SetUp failed for volume "${name}" : configmap "${configMap.name}" not found`,
    });
  }
  if (!secret) throw new ConfigError("rockpool: this kind of volume is not simulated here");
  const kept = registry.secrets.get(pod.metadata.namespace, secret.secretName);
  const bytes = Object.entries(kept?.data ?? {}).map(([key, text]) => [key, bytesOf(text)] as const);
  return filled(engine, `${folderOf(pod)}/kubernetes.io~secret/${name}`, kept && Object.fromEntries(bytes), {
    ...secret,
    missing: `MountVolume.SetUp failed for volume "${name}" : secret "${secret.secretName}" not found`,
  });
}

interface Filling {
  readonly items?: readonly { readonly key: string; readonly path: string; readonly mode?: number }[];
  readonly defaultMode: number;
  readonly optional?: boolean;
  /** What is told where there is nothing to fill it with. */
  readonly missing: string;
}

/** A folder with a file for each key, or for those that are named. */
function filled(
  engine: Engine,
  path: string,
  data: Readonly<Record<string, string | Uint8Array>> | undefined,
  { items, defaultMode, optional, missing }: Filling,
): string {
  if (!data && !optional) throw new ConfigError(missing);
  const folder = made(engine, path, 0o777);
  const wanted: Filling["items"] = items ?? Object.keys(data ?? {}).map((key) => ({ key, path: key }));
  for (const { key, path: name, mode } of wanted ?? []) {
    makeDirectories(engine.files, dirName(`${folder}/${name}`), 0o755);
    engine.files.writeFile(`${folder}/${name}`, data?.[key] ?? "", mode ?? defaultMode);
  }
  return folder;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function made(engine: Engine, path: string, mode: number): string {
  makeDirectories(engine.files, path, mode);
  engine.files.chmod(path, mode);
  return path;
}

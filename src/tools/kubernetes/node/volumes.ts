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
    const isReadOnly = readOnly || volume.configMap !== undefined;
    return `${subPath ? `${source}/${subPath}` : source}:${mountPath}${isReadOnly ? ":ro" : ""}`;
  });
}

function sourceOf(engine: Engine, registry: Registry, pod: Pod, volume: Volume): string {
  const { configMap, emptyDir, hostPath, name } = volume;
  if (emptyDir) return made(engine, `${folderOf(pod)}/kubernetes.io~empty-dir/${name}`, 0o777);
  if (hostPath) return made(engine, `${DATA}/kubelet/host${hostPath.path}`, 0o755);
  if (!configMap) throw new ConfigError("rockpool: this kind of volume is not simulated here");
  const folder = made(engine, `${folderOf(pod)}/kubernetes.io~configmap/${name}`, 0o777);
  const map = registry.configMaps.get(pod.metadata.namespace, configMap.name);
  if (!map) {
    if (configMap.optional) return folder;
    throw new ConfigError(
      `MountVolume.SetUp failed for volume "${name}" : configmap "${configMap.name}" not found`,
    );
  }
  const items =
    configMap.items ?? Object.keys(map.data ?? {}).map((key) => ({ key, path: key, mode: undefined }));
  for (const { key, path, mode } of items)
    engine.files.writeFile(`${folder}/${path}`, map.data?.[key] ?? "", mode ?? configMap.defaultMode);
  return folder;
}

function made(engine: Engine, path: string, mode: number): string {
  makeDirectories(engine.files, path, mode);
  engine.files.chmod(path, mode);
  return path;
}

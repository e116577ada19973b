import { normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { ContainerMount } from "../../runtime/runtime.ts";
import type { Engine } from "../engine.ts";
import { badRequest } from "../engine-error.ts";
import { makeDirectories } from "../store.ts";
import { mountpointOf } from "../volumes/volume-store.ts";
import type { ContainerRecord, MountPoint } from "./container-record.ts";

/** `-v`, `--mount`, `--volumes-from` and the image's VOLUMEs, as mounts; makes the volumes that they name. */
export function mountPointsOf(engine: Engine, { Config, HostConfig }: ContainerRecord): MountPoint[] {
  const points = new Map<string, MountPoint>();
  for (const from of HostConfig.VolumesFrom ?? []) {
    const [name = "", mode = ""] = from.split(":");
    for (const point of engine.containers.require(name).record.MountPoints)
      points.set(point.Destination, { ...point, RW: point.RW && mode !== "ro", Copies: false });
  }
  for (const bind of HostConfig.Binds ?? []) {
    const point = bindPoint(engine, bind);
    points.set(point.Destination, point);
  }
  for (const mount of HostConfig.Mounts ?? []) {
    const point = mountPoint(engine, mount);
    points.set(point.Destination, point);
  }
  for (const [target, mode] of Object.entries(HostConfig.Tmpfs ?? {}))
    points.set(target, {
      Type: "tmpfs",
      Source: "",
      Destination: target,
      Mode: mode,
      RW: true,
      Propagation: "",
    });
  for (const target of Object.keys(Config.Volumes ?? {})) {
    const destination = normalizePath(target);
    if (!points.has(destination)) points.set(destination, volumePoint(engine, "", destination, "", true));
  }
  return [...points.values()];
}

/** `SOURCE:TARGET[:MODES]`; one word alone is an anonymous volume. */
function bindPoint(engine: Engine, spec: string): MountPoint {
  const parts = spec.split(":");
  if (parts.length > 3 || parts.some((part) => part === ""))
    throw badRequest(`invalid volume specification: '${spec}'`);
  const [first = "", second, mode = ""] = parts;
  const [source, target] = second === undefined ? ["", first] : [first, second];
  if (!target.startsWith("/"))
    throw badRequest(
      `invalid volume specification: '${spec}': invalid mount config for type "${source.startsWith("/") ? "bind" : "volume"}": invalid mount path: '${target}' mount path must be absolute`,
    );
  const destination = normalizePath(target);
  if (destination === "/")
    throw badRequest(
      `invalid volume specification: '${spec}': invalid mount config for type "bind": invalid specification: destination can't be '/'`,
    );
  for (const word of mode === "" ? [] : mode.split(","))
    if (!/^(ro|rw|z|Z|nocopy|(r?(shared|slave|private))|consistent|cached|delegated)$/.test(word))
      throw badRequest(`invalid volume specification: '${spec}': invalid mode: ${mode}`);
  const words = mode.split(",");
  const isWritable = !words.includes("ro");
  if (!source.startsWith("/"))
    return {
      ...volumePoint(engine, source, destination, mode || "z", isWritable),
      Copies: !words.includes("nocopy"),
    };
  const path = normalizePath(source);
  // `-v` makes the directory where there is none.
  if (engine.files.stat(path) instanceof Errno) makeDirectories(engine.files, path, 0o755);
  return {
    Type: "bind",
    Source: path,
    Destination: destination,
    Mode: mode,
    RW: isWritable,
    Propagation: "rprivate",
  };
}

function volumePoint(
  engine: Engine,
  name: string,
  destination: string,
  mode: string,
  isWritable: boolean,
): MountPoint {
  const volume = engine.volumes.create(name);
  return {
    Type: "volume",
    Name: volume.Name,
    Source: mountpointOf(volume.Name),
    Destination: destination,
    Driver: volume.Driver,
    Mode: mode,
    RW: isWritable,
    Propagation: "",
    Copies: true,
  };
}

type Mount = NonNullable<ContainerRecord["HostConfig"]["Mounts"]>[number];

function mountPoint(engine: Engine, mount: Mount): MountPoint {
  const { Type, Source, Target, ReadOnly } = mount;
  const invalid = (text: string) => badRequest(`invalid mount config for type "${Type}": ${text}`);
  if (!Target.startsWith("/")) throw invalid(`invalid mount path: '${Target}' mount path must be absolute`);
  const destination = normalizePath(Target);
  if (Type === "bind") {
    if (engine.files.stat(Source) instanceof Errno) {
      if (!mount.BindOptions?.CreateMountpoint) throw invalid(`bind source path does not exist: ${Source}`);
      makeDirectories(engine.files, Source, 0o755);
    }
    return { Type, Source, Destination: destination, Mode: "", RW: !ReadOnly, Propagation: "rprivate" };
  }
  if (Type === "tmpfs") {
    const { SizeBytes, Mode } = mount.TmpfsOptions ?? {};
    const modes = [SizeBytes && `size=${SizeBytes}`, Mode && `mode=${Mode.toString(8)}`].filter(Boolean);
    return {
      Type,
      Source: "",
      Destination: destination,
      Mode: modes.join(","),
      RW: !ReadOnly,
      Propagation: "",
    };
  }
  if (Type !== "volume") throw badRequest(`mount type unknown: "${Type}"`);
  return {
    ...volumePoint(engine, Source, destination, "z", !ReadOnly),
    Copies: !mount.VolumeOptions?.NoCopy,
  };
}

/** As the runtime takes them. */
export function runtimeMounts(points: readonly MountPoint[]): ContainerMount[] {
  return points.map((point) => {
    if (point.Type !== "tmpfs")
      return { kind: "bind", source: point.Source, target: point.Destination, readOnly: !point.RW };
    const size = /(?:^|,)size=(\d+)([kmg]?)/i.exec(point.Mode);
    const unit = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(size?.[2] ?? "").toLowerCase()] ?? 1;
    const mode = /(?:^|,)mode=([0-7]+)/.exec(point.Mode)?.[1];
    return {
      kind: "tmpfs",
      target: point.Destination,
      size: size ? Number(size[1]) * unit : undefined,
      mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
    };
  });
}

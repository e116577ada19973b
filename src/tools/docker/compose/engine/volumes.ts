import { isAt, type Json, type JsonRecord, listAt, recordAt, textAt } from "../../client/engine/json.ts";
import { parseBytes } from "../../client/format/units.ts";
import type { Project } from "../project/project.ts";

export interface ServiceVolumes {
  readonly binds: readonly string[];
  readonly anonymous: readonly string[];
  readonly mounts: readonly Json[];
}

/** What the older form of the engine's API can say is said in it; the engine makes a folder then that is not there. */
export function volumesOf(project: Project, settings: JsonRecord): ServiceVolumes {
  const binds: string[] = [];
  const anonymous: string[] = [];
  const mounts: Json[] = [];
  for (const volume of [...listAt(settings, "volumes"), ...grantedFiles(project, settings)]) {
    const [type, source, target] = [
      textAt(volume, "type"),
      textAt(volume, "source"),
      textAt(volume, "target"),
    ];
    if (type === "volume" && source === "") anonymous.push(target);
    else if (type === "volume" || (type === "bind" && isAt(volume, "bind", "create_host_path")))
      binds.push(`${sourceOf(project, source)}:${target}:${modeOf(volume)}`);
    else mounts.push(mountOf(project, volume));
  }
  return { binds, anonymous, mounts };
}

function modeOf(volume: Json): string {
  const options = [isAt(volume, "read_only") ? "ro" : "rw"];
  const { selinux, propagation } = recordAt(volume, "bind");
  if (typeof selinux === "string") options.push(selinux);
  if (typeof propagation === "string") options.push(propagation);
  if (isAt(volume, "volume", "nocopy")) options.push("nocopy");
  return options.join(",");
}

function sourceOf(project: Project, source: string): string {
  return source.startsWith("/") ? source : (project.volumes.get(source)?.name ?? source);
}

function mountOf(project: Project, volume: Json): Json {
  const type = textAt(volume, "type") || "volume";
  const source = textAt(volume, "source");
  const size = recordAt(volume, "tmpfs").size;
  return {
    Type: type,
    ...(source !== "" && { Source: sourceOf(project, source) }),
    Target: textAt(volume, "target"),
    ...(isAt(volume, "read_only") && { ReadOnly: true }),
    ...(size !== undefined && { TmpfsOptions: { SizeBytes: bytesOf(size) } }),
  };
}

/** Secrets and configs are files of ours that are mounted. */
function grantedFiles(project: Project, settings: JsonRecord): Json[] {
  const mounts: Json[] = [];
  for (const [group, place] of [
    ["secrets", "/run/secrets/"],
    ["configs", "/"],
  ] as const) {
    for (const one of listAt(settings, group)) {
      const source = textAt(one, "source");
      const file = textAt(project.model, group, source, "file");
      // What has a content of its own is written into the container when that is made.
      if (file === "") continue;
      const target = textAt(one, "target") || source;
      mounts.push({
        type: "bind",
        source: file,
        target: target.startsWith("/") ? target : place + target,
        read_only: true,
      });
    }
  }
  return mounts;
}

export function bytesOf(value: Json): number {
  return typeof value === "number" ? value : parseBytes(String(value));
}

import { Failure } from "../cli/failure.ts";
import type { Json } from "../engine/json.ts";
import { canonicalPath } from "../format/path.ts";

export interface Volumes {
  readonly binds: readonly string[];
  /** Folders of the container that get a volume without a name. */
  readonly anonymous: readonly string[];
}

/** `--volume`: `source:target[:options]`, or a target alone. A source that begins with a dot is a path from here. */
export function parseVolumes(specs: readonly string[], cwd: string): Volumes {
  const binds: string[] = [];
  const anonymous: string[] = [];
  for (const spec of specs) {
    const parts = spec.split(":");
    if (parts.some((part) => part === ""))
      throw new Failure(`invalid spec: ${spec}: empty section between colons`);
    const [source = "", ...rest] = parts;
    if (rest.length === 0) anonymous.push(source);
    else binds.push([/^\.{1,2}(\/|$)/.test(source) ? canonicalPath(cwd, source) : source, ...rest].join(":"));
  }
  return { binds, anonymous };
}

const SWITCHES = ["readonly", "ro", "volume-nocopy", "bind-nonrecursive"];

/** One `--mount type=…,source=…,target=…`. */
export function parseMount(spec: string, cwd: string): Json {
  const mount: Record<string, Json> = { Type: "volume" };
  for (const field of splitFields(spec)) {
    const equals = field.indexOf("=");
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? undefined : field.slice(equals + 1);
    if (value === undefined && !SWITCHES.includes(key))
      throw new Failure(`invalid field '${field}' must be a key=value pair`);
    setField(mount, key, value ?? "true", field, cwd);
  }
  if (!mount.Target) throw new Failure("target is required");
  if (mount.VolumeOptions && mount.Type !== "volume")
    throw new Failure(`cannot mix 'volume-*' options with mount type '${String(mount.Type)}'`);
  if (mount.TmpfsOptions && mount.Type !== "tmpfs")
    throw new Failure(`cannot mix 'tmpfs-*' options with mount type '${String(mount.Type)}'`);
  return mount;
}

function splitFields(spec: string): string[] {
  return [...spec.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

function setField(mount: Record<string, Json>, key: string, value: string, field: string, cwd: string): void {
  switch (key) {
    case "type":
      mount.Type = value.toLowerCase();
      return;
    case "source":
    case "src":
      mount.Source = /^\.{1,2}(\/|$)/.test(value) ? canonicalPath(cwd, value) : value;
      return;
    case "target":
    case "dst":
    case "destination":
      mount.Target = value;
      return;
    case "readonly":
    case "ro":
      mount.ReadOnly = readSwitch(key, value);
      return;
    case "consistency":
      mount.Consistency = value;
      return;
    case "bind-propagation":
      mount.BindOptions = { Propagation: value };
      return;
    case "volume-nocopy":
      mount.VolumeOptions = { NoCopy: readSwitch(key, value) };
      return;
    case "tmpfs-size":
      mount.TmpfsOptions = { SizeBytes: Number(value) };
      return;
    default:
      throw new Failure(`unexpected key '${key}' in '${field}'`);
  }
}

function readSwitch(key: string, value: string): boolean {
  if (/^(1|t|true)$/i.test(value)) return true;
  if (/^(0|f|false)$/i.test(value)) return false;
  throw new Failure(`invalid value for ${key}: ${value}`);
}

import { Failure } from "../cli/failure.ts";
import { type Json, type JsonRecord, recordAt } from "../engine/json.ts";
import { canonicalPath } from "../format/path.ts";
import { parseBytes } from "../format/units.ts";
import { splitPair } from "./environment.ts";

export interface Volumes {
  readonly binds: readonly string[];
  /** Folders of the container that get a volume without a name. */
  readonly anonymous: readonly string[];
}

/** At colons; but one after a single letter names a drive of Windows, wherever the client runs. */
function splitSpec(spec: string): string[] {
  if (spec.length <= 2) return [spec];
  const parts = [""];
  for (const character of spec) {
    const last = parts.at(-1) ?? "";
    if (character === ":" && !/^\p{L}$/u.test(last)) parts.push("");
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

/** Source, target, options. */
const MOST_PARTS = 3;

/** `--volume`: `source:target[:options]`, or a target alone. A source that begins with a dot is a path from here. */
export function parseVolumes(specs: readonly string[], cwd: string): Volumes {
  const binds: string[] = [];
  const anonymous: string[] = [];
  for (const spec of specs) {
    if (spec === "") throw new Failure("invalid empty volume spec");
    const parts = splitSpec(spec);
    if (parts.some((part) => part === ""))
      throw new Failure(`invalid spec: ${spec}: empty section between colons`);
    if (parts.length > MOST_PARTS) throw new Failure(`invalid spec: ${spec}: too many colons`);
    const [source = "", ...rest] = parts;
    if (rest.length === 0) anonymous.push(source);
    else binds.push([/^\.{1,2}(\/|$)/.test(source) ? canonicalPath(cwd, source) : source, ...rest].join(":"));
  }
  return { binds, anonymous };
}

const SWITCHES = ["readonly", "ro", "volume-nocopy", "bind-nonrecursive"];
const RECURSIONS = ["enabled", "disabled", "writable", "readonly"];

/** One `--mount type=…,source=…,target=…`. */
export function parseMount(spec: string, cwd: string): Json {
  const mount: Record<string, Json> = { Type: "volume" };
  if (spec === "") throw new Failure("EOF");
  for (const field of splitFields(spec)) {
    const equals = field.indexOf("=");
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? undefined : field.slice(equals + 1);
    if (value === undefined && !SWITCHES.includes(key))
      throw new Failure(`invalid field '${field}' must be a key=value pair`);
    setField(mount, key, value ?? "true", field, cwd);
  }
  if (!mount.Target) throw new Failure("target is required");
  if (mount.BindOptions && mount.Type !== "bind")
    throw new Failure(`cannot mix 'bind-*' options with mount type '${String(mount.Type)}'`);
  if (mount.VolumeOptions && mount.Type !== "volume")
    throw new Failure(`cannot mix 'volume-*' options with mount type '${String(mount.Type)}'`);
  if (mount.TmpfsOptions && mount.Type !== "tmpfs")
    throw new Failure(`cannot mix 'tmpfs-*' options with mount type '${String(mount.Type)}'`);
  return mount;
}

/** As a row of CSV: a field may stand in quotes, which must end. */
function splitFields(spec: string): string[] {
  const open = /(?:^|,)"(?:[^"]|"")*$/.exec(spec);
  if (open)
    throw new Failure(
      `parse error on line 1, column ${spec.length + 1}: extraneous or missing " in quoted-field`,
    );
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
      mount.BindOptions = { ...recordAt(mount.BindOptions ?? {}), Propagation: value };
      return;
    case "bind-nonrecursive":
      mount.BindOptions = { ...recordAt(mount.BindOptions ?? {}), NonRecursive: readSwitch(key, value) };
      return;
    case "bind-recursive":
      if (!RECURSIONS.includes(value))
        throw new Failure(
          `invalid value for ${key}: ${value} (must be "enabled", "disabled", "writable", or "readonly")`,
        );
      mount.BindOptions = { ...recordAt(mount.BindOptions ?? {}), NonRecursive: value === "disabled" };
      return;
    case "volume-subpath":
      mount.VolumeOptions = { ...recordAt(mount.VolumeOptions ?? {}), Subpath: value };
      return;
    case "volume-nocopy":
      mount.VolumeOptions = { ...recordAt(mount.VolumeOptions ?? {}), NoCopy: readSwitch(key, value) };
      return;
    case "volume-label":
      mount.VolumeOptions = withPair(recordAt(mount.VolumeOptions ?? {}), "Labels", value);
      return;
    case "volume-driver":
    case "volume-opt":
      mount.VolumeOptions = withDriver(recordAt(mount.VolumeOptions ?? {}), key, value);
      return;
    case "tmpfs-size":
      mount.TmpfsOptions = { ...recordAt(mount.TmpfsOptions ?? {}), SizeBytes: readSize(key, value) };
      return;
    case "tmpfs-mode":
      if (!/^[0-7]+$/.test(value)) throw new Failure(`invalid value for ${key}: ${value}`);
      mount.TmpfsOptions = { ...recordAt(mount.TmpfsOptions ?? {}), Mode: Number.parseInt(value, 8) };
      return;
    default:
      throw new Failure(`unexpected key '${key}' in '${field}'`);
  }
}

function withPair(record: JsonRecord, name: string, value: string): JsonRecord {
  const [key, text] = splitPair(value);
  return { ...record, [name]: { ...recordAt(record[name] ?? {}), [key]: text } };
}

function withDriver(options: JsonRecord, key: string, value: string): JsonRecord {
  const driver = recordAt(options.DriverConfig ?? {});
  const DriverConfig =
    key === "volume-driver" ? { ...driver, Name: value } : withPair(driver, "Options", value);
  return { ...options, DriverConfig };
}

function readSize(key: string, value: string): number {
  try {
    return parseBytes(value);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`invalid value for ${key}: ${value}`);
    throw error;
  }
}

function readSwitch(key: string, value: string): boolean {
  if (/^(1|t|true)$/i.test(value)) return true;
  if (/^(0|f|false)$/i.test(value)) return false;
  throw new Failure(`invalid value for ${key}: ${value}`);
}

import { decode } from "../../../../base/bytes.ts";
import { dirName, normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import type { TarEntry } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import type { HostConfig } from "../containers/container-record.ts";
import type { Engine } from "../engine.ts";
import { failure } from "../engine-error.ts";
import { randomId } from "../ids.ts";
import { DATA, makeDirectories, removeTree } from "../store.ts";
import { hashEntries } from "./build-stage.ts";
import type { Instruction } from "./dockerfile.ts";
import { parseFailure } from "./dockerfile-error.ts";
import { isScript, PIPES } from "./step-text.ts";

/** `RUN --mount=type=…` (Dockerfile reference). */
interface RunMount {
  readonly type: "bind" | "cache" | "tmpfs" | "secret" | "ssh";
  readonly target: string;
  readonly source: string;
  readonly from: string | undefined;
  readonly id: string;
  /** The variable that a secret is given in. */
  readonly variable: string | undefined;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  readonly mode: number | undefined;
  readonly uid: number;
  readonly gid: number;
  readonly size: string | undefined;
}

/** What a RUN finds in its container besides the image, and how that is taken away again. */
export interface RunMounts {
  readonly mounts: NonNullable<HostConfig["Mounts"]>;
  readonly environment: readonly string[];
  /** What the step's place in the cache depends on besides its words. */
  readonly key: string;
  /** Takes mount points that the step has not filled out of its layer (BuildKit's MountStubsCleaner). */
  clean(root: Files): void;
  close(): void;
}

export interface MountSources {
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  readonly context: readonly TarEntry[];
  filesOf(name: string): Promise<readonly TarEntry[]>;
}

const BUILDKIT = `${DATA}/buildkit`;
const TYPES = ["bind", "cache", "tmpfs", "secret", "ssh"] as const;
const KEYS = {
  target: ["target", "dst", "destination"],
  source: ["source", "src"],
  readOnly: ["readonly", "ro"],
  writable: ["rw", "readwrite"],
  others: ["type", "from", "id", "env", "required", "mode", "uid", "gid", "size", "sharing"],
};
const ALL_KEYS = Object.values(KEYS).flat();

/** Makes ready what the instruction wants to be mounted. */
export async function prepareMounts(
  engine: Engine,
  instruction: Instruction,
  workingDir: string,
  substitute: (text: string) => string,
  sources: MountSources,
): Promise<RunMounts> {
  const wishes = instruction.flagWords
    .filter((word) => word.startsWith("--mount="))
    .map((word) => readMount(instruction, substitute(word.slice("--mount=".length)), workingDir));
  const folder = `${BUILDKIT}/runs/${randomId(engine.random)}`;
  const mounts: NonNullable<HostConfig["Mounts"]>[number][] = [];
  const environment: string[] = [];
  const keys: string[] = [];
  for (const [at, wish] of wishes.entries()) {
    const place = `${folder}/${at}`;
    const made = await sourceOf(engine, wish, place, sources);
    keys.push([wish.type, wish.target, made.key].join(" "));
    if (made.text !== undefined && wish.variable) environment.push(`${wish.variable}=${made.text}`);
    if (made.source === undefined && wish.type !== "tmpfs") continue;
    mounts.push({
      Type: wish.type === "tmpfs" ? "tmpfs" : "bind",
      Source: made.source ?? "",
      Target: wish.target,
      ReadOnly: wish.isReadOnly,
    });
  }
  const [script] = instruction.heredocs;
  if (script && isScript(instruction.text) && script.content.startsWith("#!")) {
    const place = `${folder}/script`;
    makeDirectories(engine.files, folder, 0o755);
    must(engine.files.writeFile(place, script.content, 0o755));
    mounts.push({ Type: "bind", Source: place, Target: `${PIPES}/${script.name}`, ReadOnly: true });
    keys.push(script.content);
  }
  return {
    mounts,
    environment,
    key: keys.join("|"),
    clean: (root) => {
      for (const { Target } of mounts) removeStub(root, Target);
    },
    close: () => removeTree(engine.files, folder),
  };
}

interface Made {
  readonly source?: string;
  readonly text?: string;
  readonly key: string;
}

async function sourceOf(engine: Engine, wish: RunMount, place: string, sources: MountSources): Promise<Made> {
  if (wish.type === "tmpfs") return { key: "" };
  if (wish.type === "cache") return { source: await cacheFolder(engine, wish, sources), key: wish.id };
  if (wish.type === "secret") return secretOf(engine, wish, place, sources);
  if (wish.type === "ssh") {
    if (wish.isRequired) throw failure(`unset ssh forward key ${wish.id || "default"}`);
    return { key: "" };
  }
  const entries = entriesBelow(wish.source, await entriesFrom(wish, sources));
  makeDirectories(engine.files, dirName(place), 0o755);
  const [single] = entries;
  if (entries.length === 1 && single?.name === "")
    must(engine.files.writeFile(place, single.content, single.mode));
  else {
    must(engine.files.mkdir(place, 0o755));
    must(extractEntries(engine.files, entries, place));
  }
  return { source: place, key: hashEntries(entries) };
}

async function entriesFrom({ from }: RunMount, sources: MountSources): Promise<readonly TarEntry[]> {
  return from === undefined ? sources.context : sources.filesOf(from);
}

/** What lies at a path, with names from there on; a file alone has none. */
function entriesBelow(path: string, entries: readonly TarEntry[]): TarEntry[] {
  const wanted = normalizePath(path === "" ? "/" : path).slice(1);
  const named = entries.map((entry) => ({ ...entry, name: normalizePath(entry.name).slice(1) }));
  if (wanted === "") return named;
  const root = named.find(({ name }) => name === wanted);
  const below = named.filter(({ name }) => name.startsWith(`${wanted}/`));
  if (!root && below.length === 0)
    throw failure(
      `COPY failed: file not found in build context or excluded by .dockerignore: stat ${wanted}: file does not exist`,
    );
  if (root && root.kind !== "directory") return [{ ...root, name: "" }];
  return below.map((entry) => ({ ...entry, name: entry.name.slice(wanted.length + 1) }));
}

/** It stays from build to build; what it begins with may come from a stage. */
async function cacheFolder(engine: Engine, wish: RunMount, sources: MountSources): Promise<string> {
  const place = `${BUILDKIT}/caches/${encodeURIComponent(wish.id)}`;
  if (!(engine.files.stat(place) instanceof Errno)) return place;
  makeDirectories(engine.files, place, 0o755);
  if (wish.from !== undefined)
    must(extractEntries(engine.files, entriesBelow(wish.source, await sources.filesOf(wish.from)), place));
  engine.files.chmod(place, wish.mode ?? 0o755);
  engine.files.chown(place, { uid: wish.uid, gid: wish.gid });
  return place;
}

function secretOf(engine: Engine, wish: RunMount, place: string, { secrets }: MountSources): Made {
  const content = secrets.get(wish.id);
  if (!content) {
    if (wish.isRequired) throw failure(`secret ${wish.id}: not found`);
    return { key: "" };
  }
  const text = decode(content);
  if (wish.variable && wish.target === "") return { text, key: wish.id };
  makeDirectories(engine.files, dirName(place), 0o755);
  must(engine.files.writeFile(place, content, wish.mode ?? 0o400));
  engine.files.chmod(place, wish.mode ?? 0o400);
  engine.files.chown(place, { uid: wish.uid, gid: wish.gid });
  return { source: place, text, key: wish.id };
}

function must(problem: Errno | undefined): void {
  if (problem instanceof Errno) throw failure(problem.message.toLowerCase());
}

/** An empty file or folder that was made to be mounted on, and the folders above it that hold nothing else. */
function removeStub(root: Files, target: string): void {
  for (let path = target; path !== "/" && path !== ""; path = dirName(path)) {
    const status = root.lstat(path);
    if (status instanceof Errno) continue;
    const isEmptyFile = status.kind === "file" && status.size === 0 && path === target;
    const failed = isEmptyFile
      ? root.unlink(path)
      : status.kind === "directory"
        ? root.rmdir(path)
        : Errno.ENOTDIR;
    if (failed) return;
  }
}

function readMount(instruction: Instruction, text: string, workingDir: string): RunMount {
  const fields = new Map(
    text.split(",").map((field): [string, string] => {
      const [key = "", value = "true"] = field.split(/=(.*)/s, 2);
      return [key.toLowerCase(), value];
    }),
  );
  const wrong = (message: string) => parseFailure(message, instruction.place);
  for (const [key, value] of fields)
    if (!ALL_KEYS.includes(key)) throw wrong(`unexpected key '${key}' in '${key}=${value}'`);
  const given = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((one) => one !== undefined);
  const word = fields.get("type") ?? "bind";
  const type = TYPES.find((one) => one === word);
  if (!type) throw wrong(`unsupported mount type ${JSON.stringify(word)}`);
  const isOn = (names: readonly string[]) => given(names) !== undefined && given(names) !== "false";
  const target = given(KEYS.target);
  const id =
    fields.get("id") ?? (type === "secret" ? idOfSecret(given(KEYS.source), target) : (target ?? ""));
  if (type === "secret" && id === "") throw wrong("invalid secret mount. one of source, target required");
  if (target === undefined && !["secret", "ssh"].includes(type)) throw wrong("invalid mount target");
  const variable = fields.get("env");
  const place = target ?? (type === "secret" && !variable ? `/run/secrets/${id}` : "");
  const mode = fields.get("mode");
  return {
    type,
    target: place === "" ? "" : normalizePath(place, workingDir || "/"),
    source: given(KEYS.source) ?? "",
    from: fields.get("from"),
    id,
    variable,
    isReadOnly: isOn(KEYS.readOnly) || type === "secret" || (type === "bind" && !isOn(KEYS.writable)),
    isRequired: isOn(["required"]),
    mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
    uid: Number(fields.get("uid") ?? 0),
    gid: Number(fields.get("gid") ?? 0),
    size: fields.get("size"),
  };
}

function idOfSecret(source: string | undefined, target: string | undefined): string {
  return source ?? (target ?? "").replace(/^.*\//, "");
}

import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { isObject, type JsonFile, type JsonObject } from "../package/json-file.ts";
import { nameProblem, type PackageSpec, parseSpec } from "../package/package-spec.ts";
import { relativePath } from "../package/relative-path.ts";
import { pickRelease } from "../registry/pick-release.ts";
import { runEvent } from "../run/run-script.ts";
import { installTree, newPackageFile } from "../tree/install-tree.ts";
import { readLinkedManifest } from "../tree/load-actual.ts";
import { noTarget, notFound } from "../tree/registry-errors.ts";
import type { NpmCommand } from "./index.ts";
import { lifecycle } from "./run.ts";

const LIFECYCLE = [
  "preinstall",
  "install",
  "postinstall",
  "prepublish",
  "preprepare",
  "prepare",
  "postprepare",
];

/** `npm install`, also with names; `npm install -g NAME`. */
export const install: NpmCommand = async (call) => {
  const words = call.isGlobal && call.operands.length === 0 ? ["."] : call.operands;
  const specs = words
    .map((word) => parseSpec(word, call.process.cwd))
    .filter((spec) => spec.kind !== "directory" || spec.path !== call.prefix);
  const file = call.isGlobal ? newPackageFile() : (call.findPackageFile() ?? newPackageFile());
  const explicit = new Set<string>();
  for (const spec of specs) explicit.add(await addSpec(call, file, spec));
  const wishes = { file, explicit, save: specs.length > 0 };
  // What the project's scripts are is asked before anything is told.
  await installTree(
    call,
    wishes,
    specs.length === 0 && !call.isGlobal ? () => call.readPackageFile() : undefined,
  );
  if (specs.length > 0 || call.isGlobal || call.settings.flag("ignore-scripts")) return;
  for (const event of LIFECYCLE) await runEvent(call, event, []);
};

/** `npm prune`: what nobody needs goes. */
export const prune: NpmCommand = async (call) => {
  const file = call.findPackageFile() ?? newPackageFile();
  await installTree(call, { file, save: false });
};

export const installTest: NpmCommand = async (call) => {
  await install(call);
  return lifecycle(Object.assign(Object.create(call), { command: "test", operands: [] }));
};

/** Writes a wish into package.json; gives its name. */
async function addSpec(call: NpmCall, { content }: JsonFile, spec: PackageSpec): Promise<string> {
  const wish = await readWish(call, spec);
  const kind = kindOf(call, content, wish.name);
  const all = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  for (const other of all) {
    const ranges = content[other];
    if (other === kind || !isObject(ranges) || !(wish.name in ranges)) continue;
    if (other === "peerDependencies" && kind === "devDependencies") continue;
    delete ranges[wish.name];
  }
  const known = content[kind];
  const ranges: JsonObject = isObject(known) ? known : {};
  content[kind] = ranges;
  if (wish.range !== "*" || ranges[wish.name] === undefined) ranges[wish.name] = wish.range;
  return wish.name;
}

async function readWish(
  call: NpmCall,
  spec: PackageSpec,
): Promise<{ readonly name: string; readonly range: string }> {
  if (spec.kind === "other") throw call.notSimulated(`a package from ${spec.raw}`);
  if (spec.kind === "invalid") throw invalidName(spec.raw, spec.problem);
  if (spec.kind === "directory") {
    const { name } = readLinkedManifest(call, spec.path);
    return {
      name: name ?? spec.path.split("/").at(-1) ?? "",
      range: `file:${relativePath(call.prefix, spec.path)}`,
    };
  }
  if (spec.type !== "tag") return { name: spec.name, range: spec.raw };
  const packument = (await call.registry()).find(spec.packageName);
  if (!packument) throw notFound(`${spec.packageName}@${spec.wanted}`, spec.packageName);
  const release = pickRelease(packument, spec.wanted);
  if (!release) throw noTarget(packument, spec);
  const isAlias = spec.packageName !== spec.name;
  return { name: spec.name, range: isAlias ? `npm:${spec.packageName}@${release.version}` : release.version };
}

function invalidName(raw: string, problem: string): NpmError {
  const id = nameProblem(raw) === undefined ? raw : raw;
  return new NpmError("EINVALIDPACKAGENAME", [
    ["", `Invalid package name "${id}" of package "${id}@*": ${problem}.`],
  ]);
}

/** In which list a name goes: as the options say, else where it is already. */
function kindOf({ settings }: NpmCall, content: JsonObject, name: string): string {
  if (settings.flag("save-dev")) return "devDependencies";
  if (settings.flag("save-optional")) return "optionalDependencies";
  if (settings.flag("save-peer")) return "peerDependencies";
  if (settings.flag("save-prod")) return "dependencies";
  const holds = (kind: string) => {
    const ranges = content[kind];
    return isObject(ranges) && name in ranges;
  };
  return ["devDependencies", "optionalDependencies", "peerDependencies"].find(holds) ?? "dependencies";
}

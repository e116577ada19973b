import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { type Json, type JsonRecord, parseJson, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { resourceOf } from "../api/choose-objects.ts";
import { groupOf, pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, type Manifest, readManifests } from "../files/read-manifests.ts";
import { mergeThreeWays } from "../files/three-way-merge.ts";
import { toYaml } from "../output/print-objects.ts";
import { nameOf } from "../output/table.ts";
import { currentObject, inFile, LAST_APPLIED, placeOf, withLastApplied } from "./apply.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_diff/ */
export const diff = defineKubectl({
  summary:
    "Diff configurations specified by file name or stdin between the current online configuration, and the configuration as it would be if applied.",
  details: ` The output is always YAML.

 KUBECTL_EXTERNAL_DIFF environment variable can be used to select your own diff command. Users can use external commands with params too, example: KUBECTL_EXTERNAL_DIFF="colordiff -N -u"

 By default, the "diff" command available in your path will be run with the "-u" (unified diff) and "-N" (treat absent files as empty) options.

 Exit status: 0 No differences were found. 1 Differences were found. >1 Kubectl or diff failed with an error.

 Note: KUBECTL_EXTERNAL_DIFF, if used, is expected to follow that convention.`,
  examples: `# Diff resources included in pod.json
kubectl diff -f pod.json

# Diff file read from stdin
cat service.yaml | kubectl diff -f -`,
  usage: "-f FILENAME [options]",
  options: `${FILE_OPTIONS}
`,

  async run(call) {
    try {
      return await compareAll(call);
    } catch (thrown) {
      // 1 stands for differences.
      throw thrown instanceof KubectlError ? new KubectlError(thrown.message, 2) : thrown;
    }
  },
});

async function compareAll(call: Call): Promise<number> {
  if (call.flags.list("filename").length === 0 && call.flags.text("kustomize") === "")
    throw plainError("must specify one of -f and -k");
  const { files } = call.process;
  const folders = [`/tmp/LIVE-${call.process.pid}`, `/tmp/MERGED-${call.process.pid}`] as const;
  for (const folder of folders) files.mkdir(folder, 0o700);
  const written: string[] = [];
  try {
    for (const manifest of await readManifests(call)) {
      const { name, live, merged } = await compared(call, manifest);
      for (const [folder, object] of [
        [folders[0], live],
        [folders[1], merged],
      ] as const) {
        if (object === undefined) continue;
        files.writeFile(`${folder}/${name}`, toYaml(object), 0o600);
        written.push(`${folder}/${name}`);
      }
    }
    return await runDiff(call, folders);
  } finally {
    for (const path of written) files.unlink(path);
    for (const folder of folders) files.rmdir(folder);
  }
}

interface Compared {
  /** Of the files. */
  readonly name: string;
  /** Undefined: it is not there yet. */
  readonly live: Json | undefined;
  /** As the server would have it. */
  readonly merged: Json;
}

async function compared(call: Call, { object, source }: Manifest): Promise<Compared> {
  const kind = (await call.resources()).ofKind(textAt(object, "apiVersion"), textAt(object, "kind"));
  const resource = resourceOf(kind, object, source);
  const namespace = placeOf(call, resource, object);
  const path = pathOf(resource, namespace, nameOf(object));
  const wish = withLastApplied(object, namespace, resource);
  const live = await currentObject(call, path);
  const query = { dryRun: "All" };
  try {
    const merged =
      live === undefined
        ? await call.api.post(pathOf(resource, namespace), wish, query)
        : await call.api.patch(path, mergeThreeWays(lastApplied(live), wish, live), query);
    const words = [
      groupOf(resource),
      resource.groupVersion.replace(/^.*\//, ""),
      resource.kind,
      namespace ?? "",
      nameOf(object),
    ];
    const name = words.filter((word, at) => word !== "" || at === 3).join(".");
    return { name, live: live === undefined ? undefined : shown(live, live), merged: shown(merged, live) };
  } catch (thrown) {
    throw inFile(thrown, "applying patch to", source);
  }
}

function lastApplied(live: Json): JsonRecord {
  const text = recordAt(live, "metadata", "annotations")[LAST_APPLIED];
  return typeof text === "string" ? recordAt(parseJson(text) ?? null) : {};
}

/** Without who has set what; the note of the last `apply` stays what it was. */
function shown(object: Json, live: Json | undefined): Json {
  const { annotations, managedFields: _, ...metadata } = recordAt(object, "metadata");
  const { [LAST_APPLIED]: __, ...others } = recordAt(annotations ?? null);
  const note = recordAt(live ?? null, "metadata", "annotations")[LAST_APPLIED];
  const own = note === undefined ? others : { ...others, [LAST_APPLIED]: note };
  return {
    ...recordAt(object),
    metadata: { ...metadata, ...(Object.keys(own).length > 0 && { annotations: own }) },
  };
}

/** Its status is that of the program: 1 where there are differences. */
async function runDiff(call: Call, folders: readonly string[]): Promise<number> {
  const words = (call.process.env.get("KUBECTL_EXTERNAL_DIFF") || "diff -u -N").split(/\s+/);
  const child = startProgram(call.process, [...words, ...folders]);
  if (child instanceof Errno)
    throw plainError(`failed to run ${JSON.stringify(words[0])}: ${child.message.toLowerCase()}`);
  await call.process.waitFor(child);
  return child.exit?.status ?? 2;
}

import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { type Json, recordAt } from "../../docker/client/engine/json.ts";
import { ServerError } from "../api/api-client.ts";
import { type Found, findObjects } from "../api/choose-objects.ts";
import { groupOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { FILE_OPTIONS, objectsIn } from "../files/read-manifests.ts";
import { mergeThreeWays } from "../files/three-way-merge.ts";
import { OUTPUT_OPTION, sorted, toYaml } from "../output/print-objects.ts";

const HEAD = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;

const NOTHING_CHOSEN = `You must provide one or more resources by argument or filename.
Example resource specifications include:
   '-f rsrc.yaml'
   '--filename=rsrc.json'
   '<resource> <name>'
   '<resource>'`;

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_edit/ */
export const edit = defineKubectl({
  summary: "Edit a resource from the default editor.",
  details: ` The edit command allows you to directly edit any API resource you can retrieve via the command-line tools. It will open the editor defined by your KUBE_EDITOR, or EDITOR environment variables, or fall back to 'vi' for Linux or 'notepad' for Windows. When attempting to open the editor, it will first attempt to use the shell that has been defined in the 'SHELL' environment variable. If this is not defined, the default shell will be used, which is '/bin/bash' for Linux or 'cmd' for Windows.

 You can edit multiple objects, although changes are applied one at a time. The command accepts file names as well as command-line arguments, although the files you point to must be previously saved versions of resources.`,
  examples: `# Edit the service named 'registry'
kubectl edit svc/registry

# Use an alternative editor
KUBE_EDITOR="nano" kubectl edit svc/registry`,
  usage: "(RESOURCE/NAME | -f FILENAME) [options]",
  options: `${FILE_OPTIONS}
${OUTPUT_OPTION}
`,

  async run(call) {
    const format = call.flags.text("output") || "yaml";
    if (format !== "yaml" && format !== "json")
      throw plainError(
        `unable to match a printer suitable for the output format ${JSON.stringify(format)}, allowed formats are: json,yaml`,
      );
    if (call.operands.length === 0 && call.flags.list("filename").length === 0)
      throw plainError(NOTHING_CHOSEN);
    for (const found of await findObjects(call)) await editOne(call, found, format);
    return 0;
  },
});

/** The file comes back, with what is wrong above it, until it is taken or left as it was. */
async function editOne(call: Call, found: Found, format: "yaml" | "json"): Promise<void> {
  const { object, path, label } = found;
  const shown = withoutManagers(object);
  const text = format === "json" ? `${JSON.stringify(sorted(shown), null, 4)}\n` : toYaml(shown);
  const file = `/tmp/kubectl-edit-${call.process.pid}.${format}`;
  let offered = HEAD + text;
  let isFirst = true;
  for (;;) {
    const written = await openEditor(call, file, offered);
    const edited = withoutComments(written);
    if (edited.trim() === "") return cancel(call, file, "Edit cancelled, saved file was empty.");
    if (edited === withoutComments(offered)) {
      if (isFirst) return cancel(call, file, "Edit cancelled, no changes made.");
      await call.warn(`A copy of your changes has been stored to ${JSON.stringify(file)}\n`);
      throw plainError("Edit cancelled, no valid changes were saved.");
    }
    const wrong = await save(call, found, shown, edited, path, label);
    if (wrong === undefined) {
      call.process.files.unlink(file);
      return;
    }
    await call.warn(`error: ${wrong.short}\n`);
    offered = `${HEAD}${wrong.long.map((line) => `# ${line}\n`).join("")}#\n${edited}`;
    isFirst = false;
  }
}

function withoutManagers(object: Json): Json {
  const { managedFields: _, ...metadata } = recordAt(object, "metadata");
  return { ...recordAt(object), metadata };
}

function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
}

async function cancel(call: Call, file: string, text: string): Promise<void> {
  call.process.files.unlink(file);
  await call.warn(`${text}\n`);
}

interface Wrong {
  readonly short: string;
  /** For the head of the file. */
  readonly long: readonly string[];
}

async function save(
  call: Call,
  { name, resource }: Found,
  before: Json,
  edited: string,
  path: string,
  label: string,
): Promise<Wrong | undefined> {
  const group = groupOf(resource);
  const kind = `${group === "" ? resource.name : `${resource.name}.${group}`} ${JSON.stringify(name)}`;
  const wrong = (short: string, detail: string): Wrong => ({
    short: `${kind} ${short}`,
    long: [`${kind} was not valid:`, `* ${detail}`],
  });
  try {
    const [manifest] = objectsIn(edited, "edited-file");
    const patch = mergeThreeWays(recordAt(before), recordAt(manifest?.object ?? null), before);
    await call.api.patch(path, patch);
  } catch (thrown) {
    if (thrown instanceof ServerError && thrown.reason !== "Invalid")
      return wrong(`could not be patched: ${thrown.detail}`, thrown.detail);
    if (thrown instanceof KubectlError) return wrong("is invalid", thrown.message);
    throw thrown;
  }
  await call.print(`${label} edited\n`);
  return undefined;
}

/** KUBE_EDITOR, EDITOR, or vi. */
async function openEditor(call: Call, file: string, text: string): Promise<string> {
  const { process } = call;
  const failed = process.files.writeFile(file, text, 0o600);
  if (failed) throw plainError(`open ${file}: ${failed.message.toLowerCase()}`);
  const editor = process.env.get("KUBE_EDITOR") || process.env.get("EDITOR") || "vi";
  const child = startProgram(process, ["/bin/bash", "-c", `${editor} ${file}`]);
  if (child instanceof Errno) throw plainError(`unable to launch the editor ${JSON.stringify(editor)}`);
  await process.waitFor(child);
  if (child.exit?.status !== 0)
    throw plainError(`there was a problem with the editor ${JSON.stringify(editor)}`);
  const content = process.files.readFile(file);
  if (content instanceof Errno) throw plainError(`open ${file}: ${content.message.toLowerCase()}`);
  return decode(content);
}

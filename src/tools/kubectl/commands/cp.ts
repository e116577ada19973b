import { concat, decode } from "../../../base/bytes.ts";
import { baseName, dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { readTar, writeTar } from "../../docker/archive/tar.ts";
import { archiveTree, extractEntries } from "../../docker/archive/tree-archive.ts";
import { canonicalPath } from "../../docker/client/format/path.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { runInPod } from "./run-in-pod.ts";

/** `[[namespace/]pod:]path` */
interface Place {
  readonly namespace: string;
  /** "": on this computer. */
  readonly pod: string;
  readonly path: string;
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_cp/ */
export const cp = defineKubectl({
  summary: "Copy files and directories to and from containers.",
  examples: `# !!!Important Note!!!
# Requires that the 'tar' binary is present in your container
# image.  If 'tar' is not present, 'kubectl cp' will fail.
#
# For advanced use cases, such as symlinks, wildcard expansion or
# file mode preservation, consider using 'kubectl exec'.

# Copy /tmp/foo local file to /tmp/bar in a remote pod in namespace <some-namespace>
tar cf - /tmp/foo | kubectl exec -i -n <some-namespace> <some-pod> -- tar xf - -C /tmp/bar

# Copy /tmp/foo from a remote pod to /tmp/bar locally
kubectl exec -n <some-namespace> <some-pod> -- tar cf - /tmp/foo | tar xf - -C /tmp/bar

# Copy /tmp/foo_dir local directory to /tmp/bar_dir in a remote pod in the default namespace
kubectl cp /tmp/foo_dir <some-pod>:/tmp/bar_dir

# Copy /tmp/foo local file to /tmp/bar in a remote pod in a specific container
kubectl cp /tmp/foo <some-pod>:/tmp/bar -c <specific-container>

# Copy /tmp/foo local file to /tmp/bar in a remote pod in namespace <some-namespace>
kubectl cp /tmp/foo <some-namespace>/<some-pod>:/tmp/bar

# Copy /tmp/foo from a remote pod to /tmp/bar locally
kubectl cp <some-namespace>/<some-pod>:/tmp/foo /tmp/bar`,
  usage: "<file-spec-src> <file-spec-dest> [options]",
  options: `
-c, --container string   Container name. If omitted, use the kubectl.kubernetes.io/default-container annotation for selecting the container to be attached or the first container in the pod will be chosen
    --no-preserve   The copied file/directory's ownership and permissions will not be preserved in the container
    --retries int   Set number of retries to complete a copy operation from a container. Specify 0 to disable or any negative value for infinite retrying. The default is 0 (no retry). (default 0)
`,

  async run(call) {
    const [from, to, more] = call.operands;
    if (from === undefined || to === undefined || more !== undefined)
      throw plainError("source and destination are required");
    const [source, target] = [placeOf(call, from), placeOf(call, to)];
    if (source.path === "" || target.path === "") throw plainError("filepath can not be empty");
    if (source.pod !== "" && target.pod !== "")
      throw plainError("one of src or dest must be a local file specification");
    if (source.pod === "" && target.pod === "")
      throw plainError("one of src or dest must be a remote file specification");
    return target.pod === "" ? copyOut(call, source, target.path) : copyIn(call, source.path, target);
  },
});

function placeOf(call: Call, word: string): Place {
  const at = word.indexOf(":");
  const local = { namespace: call.namespace, pod: "", path: word };
  if (at < 0) return local;
  const [where, path] = [word.slice(0, at), word.slice(at + 1)];
  const [first = "", second, third] = where.split("/");
  if (where === "" || third !== undefined)
    throw plainError("filespec must match the canonical format: [[namespace/]pod:]file/path");
  return second === undefined
    ? { namespace: call.namespace, pod: first, path }
    : { namespace: first, pod: second, path };
}

async function copyIn(call: Call, word: string, { namespace, pod, path }: Place): Promise<number> {
  const { cwd, files } = call.process;
  const source = canonicalPath(cwd, word);
  if (files.lstat(source) instanceof Errno) throw plainError(`${word} doesn't exist in local filesystem`);
  const place = { namespace, pod };
  const isFolder = (await runInPod(call, place, ["test", "-d", path])).status === 0;
  const target = isFolder ? `${path.replace(/\/$/, "")}/${baseName(source)}` : path;
  const archive = writeTar(archiveTree(files, source, baseName(target)));
  const own = call.flags.is("no-preserve") ? ["--no-same-permissions", "--no-same-owner"] : [];
  const done = await runInPod(call, place, ["tar", ...own, "-xmf", "-", "-C", dirName(target)], archive);
  return end(call, done.stderr, done.status);
}

async function copyOut(call: Call, { namespace, pod, path }: Place, word: string): Promise<number> {
  const { cwd, files } = call.process;
  const { stdout, stderr, status } = await runInPod(call, { namespace, pod }, ["tar", "cf", "-", path]);
  if (status !== 0) return end(call, stderr, status);
  await call.warn(decode(concat(stderr)));
  const entries = readTar(concat(stdout)) ?? [];
  const [first] = entries;
  if (!first) throw plainError(`${path} no such file or directory`);
  const target = canonicalPath(cwd, word);
  const isThere = !(files.lstat(`${target}/.`) instanceof Errno);
  if (first.kind !== "directory" && isThere) throw plainError(`open ${word}: is a directory`);
  const root = first.name.replace(/\/$/, "");
  const renamed = entries.map((entry) => ({
    ...entry,
    name: baseName(target) + entry.name.slice(root.length),
  }));
  const { uid, gid } = files.credentials;
  const failed = extractEntries(files, renamed, dirName(target), { uid, gid });
  if (failed) throw plainError(`open ${word}: ${failed.message.toLowerCase()}`);
  return 0;
}

async function end(call: Call, stderr: readonly Uint8Array[], status: number): Promise<number> {
  await call.warn(decode(concat(stderr)));
  if (status !== 0) throw new KubectlError(`command terminated with exit code ${status}`, status);
  return 0;
}

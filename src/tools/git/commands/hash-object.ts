import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { hashObject as hashOf, type ObjectKind } from "../repository/objects.ts";
import { defineSubcommand } from "../subcommand.ts";
import { hashObjectUsage } from "../usage/hash-object.ts";

const KINDS: Readonly<Record<string, ObjectKind>> = {
  blob: "blob",
  tree: "tree",
  commit: "commit",
  tag: "tag",
};

export const hashObject = defineSubcommand({
  name: "hash-object",
  usage: hashObjectUsage,
  simulated: ["t", "w", "stdin", "stdin-paths", "no-filters", "path"],
  async run(call, given) {
    const word = given.value("t") ?? "blob";
    const kind = KINDS[word] ?? die(`invalid object type "${word}"`);
    if (kind !== "blob") return call.notSimulated(`hash-object -t ${kind}`);
    if (given.has("stdin-paths") && (given.has("stdin") || given.operands.length > 0))
      throw new Death(
        `error: ${given.has("stdin") ? "Can't use --stdin-paths with --stdin" : "Can't specify files with --stdin-paths"}\n${given.usage}`,
        129,
      );
    // The repository is asked for at once: what is not in one cannot be written.
    const objects = given.has("w") ? call.repository.objects : undefined;
    const tell = (bytes: Uint8Array) =>
      call.print(`${objects ? objects.write(kind, bytes) : hashOf(kind, bytes)}\n`);
    const input = given.has("stdin", "stdin-paths") ? await call.process.stdin.text() : "";
    if (given.has("stdin")) tell(encode(input));
    const paths = given.has("stdin-paths") ? input.split("\n").filter((line) => line !== "") : given.operands;
    for (const path of paths) tell(readFile(call, path));
    return 0;
  },
});

function readFile(call: GitCall, path: string): Uint8Array {
  const content = call.files.readFile(call.path(path));
  if (content === Errno.EISDIR) die(`Unable to hash ${path}`);
  return content instanceof Errno ? die(`could not open '${path}' for reading: ${content.message}`) : content;
}

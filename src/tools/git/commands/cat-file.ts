import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { GitObject, ObjectKind } from "../repository/objects.ts";
import { missingPath, peel, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { catFileUsage } from "../usage/cat-file.ts";

export const catFile = defineSubcommand({
  name: "cat-file",
  usage: catFileUsage,
  simulated: ["e", "p", "t", "s"],
  run(call, given) {
    const mode = given.last("e", "p", "t", "s");
    const [first, second] = given.operands;
    if (mode === undefined && given.operands.length !== 2)
      throw usageDeath(
        given,
        `only two arguments allowed in <type> <object> mode, not ${given.operands.length}`,
      );
    if (mode !== undefined && first === undefined)
      throw usageDeath(given, `<object> required with '-${mode}'`);
    if (mode !== undefined && second !== undefined) throw usageDeath(given, "too many arguments");
    const name = (mode === undefined ? second : first) ?? "";
    const id = /^[0-9a-f]{40}$/.test(name) ? name : resolveRevision(call.repository, name);
    const object = id === undefined ? undefined : call.repository.objects.find(id);
    if (mode === "e" && id !== undefined) return object ? 0 : 1;
    if (id === undefined && /:./.test(name)) missingPath(call.repository, name);
    if (id === undefined) die(`Not a valid object name ${name}`);
    if (!object)
      die(
        mode === "t" || mode === "s"
          ? "git cat-file: could not get object info"
          : `Not a valid object name ${name}`,
      );
    print(call, mode ?? first ?? "", { name, id, object });
    return 0;
  },
});

function usageDeath({ usage }: Given, message: string): Death {
  return new Death(`fatal: ${message}\n\n${usage}`, 129);
}

interface Asked {
  readonly name: string;
  readonly id: string;
  readonly object: GitObject;
}

function print(call: GitCall, mode: string, { name, id, object }: Asked): void {
  const { objects } = call.repository;
  if (mode === "t") call.print(`${object.kind}\n`);
  else if (mode === "s") call.print(`${object.bytes.length}\n`);
  else if (mode === "p" && object.kind === "tree")
    for (const entry of objects.tree(id)) {
      const kind: ObjectKind = entry.mode === "40000" ? "tree" : entry.mode === "160000" ? "commit" : "blob";
      call.print(`${entry.mode.padStart(6, "0")} ${kind} ${entry.id}\t${entry.name}\n`);
    }
  else if (mode === "p") call.printBytes(object.bytes);
  else {
    if (!["blob", "tree", "commit", "tag"].includes(mode)) die(`invalid object type "${mode}"`);
    const peeled = peel(call.repository, id, mode) ?? die(`git cat-file ${name}: bad file`);
    call.printBytes(objects.read(peeled).bytes);
  }
}

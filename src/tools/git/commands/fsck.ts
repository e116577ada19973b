import type { GitCall } from "../git-call.ts";
import { CheckedObjects, inTableOrder } from "../repository/check-objects.ts";
import { NO_ID } from "../repository/refs.ts";
import { resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { fsckUsage } from "../usage/fsck.ts";
import { GITLINK } from "../worktree/gitlink.ts";

const BROKEN_OBJECT = 1;
const BROKEN_LINK = 2;

/** Whether all is there that something leads to, and what nothing leads to (git-fsck(1)). */
export const fsck = defineSubcommand({
  name: "fsck",
  usage: fsckUsage,
  more: "    --dangling            show dangling objects\n",
  simulated: [
    "unreachable",
    "dangling",
    "reflogs",
    "full",
    "strict",
    "cache",
    "connectivity-only",
    "progress",
    "tags",
    "root",
  ],
  async run(call, given) {
    const { repository } = call;
    const checked = await CheckedObjects.read(call, repository);
    for (const fault of checked.faults) call.printError(fault);
    let status = checked.faults.length > 0 ? BROKEN_OBJECT : 0;
    if (given.has("root", "tags")) printKinds(call, given, checked);
    const roots = startingPoints(call, given, checked);
    status |= roots.status;
    const staged = repository.index.entries
      .filter(({ mode }) => mode !== GITLINK)
      .map(({ id }) => ({ id, kind: "blob" as const }));
    const reached = checked.reach([
      ...roots.ids.map((id) => ({ id, kind: checked.all.get(id)?.kind ?? ("commit" as const) })),
      ...(given.operands.length > 0 ? [] : staged),
    ]);
    for (const { link, from } of reached.values()) {
      const parent = from === undefined ? undefined : checked.all.get(from);
      if (checked.all.has(link.id) || link.kind === "blob" || !parent) continue;
      call.print(
        `broken link from ${parent.kind.padStart(7)} ${from}\n              to ${link.kind.padStart(7)} ${link.id}\n`,
      );
    }
    const { used } = checked;
    const ids = new Set([...checked.all.keys(), ...reached.keys()]);
    for (const id of inTableOrder([...ids], ids.size)) {
      const found = checked.all.get(id);
      const link = reached.get(id)?.link;
      if (link && !found) {
        call.print(`missing ${link.kind} ${id}\n`);
        status |= BROKEN_LINK;
      }
      if (link || !found) continue;
      if (given.has("unreachable")) call.print(`unreachable ${found.kind} ${id}\n`);
      else if (!used.has(id) && !given.isOff("dangling")) call.print(`dangling ${found.kind} ${id}\n`);
    }
    return status;
  },
});

function printKinds(call: GitCall, given: Given, { all }: CheckedObjects): void {
  for (const [id, { kind, links }] of all) {
    if (given.has("root") && kind === "commit" && links.length === 1) call.print(`root ${id}\n`);
    const [tagged] = links;
    if (given.has("tags") && kind === "tag" && tagged) {
      const name = /\ntag (.*)/.exec(new TextDecoder().decode(call.repository.objects.blob(id)))?.[1];
      call.print(`tagged ${tagged.kind} ${tagged.id} (${name}) in ${id}\n`);
    }
  }
}

interface Roots {
  readonly ids: readonly string[];
  readonly status: number;
}

/** HEAD, all refs and their logs; or the objects that are named. */
function startingPoints(call: GitCall, given: Given, { all }: CheckedObjects): Roots {
  const { repository } = call;
  const { refs } = repository;
  if (given.operands.length > 0) {
    const named = given.operands.map((word) => [word, resolveRevision(repository, word)] as const);
    const wrong = named.filter(([, id]) => id === undefined);
    for (const [word] of wrong) call.printError(`error: invalid parameter: expected sha1, got '${word}'\n`);
    return { ids: named.flatMap(([, id]) => id ?? []), status: wrong.length > 0 ? BROKEN_OBJECT : 0 };
  }
  const ids: string[] = [];
  let status = 0;
  const head = refs.get("HEAD");
  const branch = repository.branch;
  if (head === undefined && branch !== undefined)
    call.printError(`notice: HEAD points to an unborn branch (${branch})\n`);
  const list = [...refs.list(), ...(head === undefined ? [] : [{ name: "HEAD", id: head }])];
  for (const { name, id } of list) {
    if (all.has(id)) ids.push(id);
    else {
      call.printError(`error: ${name}: invalid sha1 pointer ${id}\n`);
      status = BROKEN_LINK;
    }
  }
  if (list.length === 0) call.printError("notice: No default references\n");
  if (!given.isOff("reflogs"))
    for (const name of [...refs.list().map((ref) => ref.name), "HEAD"])
      for (const { from, to } of refs.log(name))
        for (const id of [from, to]) {
          if (id === NO_ID) continue;
          if (all.has(id)) ids.push(id);
          else {
            call.printError(`error: ${name}: invalid reflog entry ${id}\n`);
            status = BROKEN_LINK;
          }
        }
  return { ids, status };
}

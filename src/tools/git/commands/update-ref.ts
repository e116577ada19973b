import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { NO_ID } from "../repository/refs.ts";
import { resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { updateRefUsage } from "../usage/update-ref.ts";

export const updateRef = defineSubcommand({
  name: "update-ref",
  usage: updateRefUsage,
  simulated: ["m", "d", "no-deref", "create-reflog"],
  run(call, given) {
    const words = [...given.operands];
    const name = words.shift();
    if (given.has("m") && given.value("m") === "") die("Refusing to perform update with empty message.");
    const isDelete = given.has("d");
    if (name === undefined || words.length > (isDelete ? 1 : 2) || (!isDelete && words.length === 0))
      throw given.usageDeath();
    const to = isDelete ? undefined : words.shift();
    const old = words.shift();
    const target = given.has("no-deref") ? name : (call.repository.refs.symbolic(name) ?? name);
    refuseOther(call, { name, target, old });
    if (to === undefined) {
      call.repository.refs.delete(target);
      return 0;
    }
    setRef(call, given, { name, target, to });
    return 0;
  },
});

interface Asked {
  /** As it was written, and the ref that it stands for. */
  readonly name: string;
  readonly target: string;
}

/** It must be what it is said to be. */
function refuseOther(
  call: GitCall,
  { name, target, old }: Asked & { readonly old: string | undefined },
): void {
  if (old === undefined) return;
  const wanted =
    old === ""
      ? NO_ID
      : (resolveRevision(call.repository, old) ??
        (/^0{40}$/.test(old) ? NO_ID : die(`${old}: not a valid old SHA1`)));
  const now = call.repository.refs.get(target) ?? NO_ID;
  if (now === wanted) return;
  const why =
    wanted === NO_ID
      ? "reference already exists"
      : now === NO_ID
        ? `unable to resolve reference '${name}'`
        : `is at ${now} but expected ${wanted}`;
  throw new Death(`fatal: update_ref failed for ref '${name}': cannot lock ref '${name}': ${why}\n`, 128);
}

function setRef(call: GitCall, given: Given, { name, target, to }: Asked & { readonly to: string }): void {
  const { repository } = call;
  const id = resolveRevision(repository, to) ?? die(`${to}: not a valid SHA1`);
  if (!/\/|^[A-Z_]+$/.test(target))
    die(`update_ref failed for ref '${name}': refusing to update ref with bad name '${name}'`);
  const object = repository.objects.find(id);
  if (!object)
    die(
      `update_ref failed for ref '${name}': cannot update ref '${target}': trying to write ref '${target}' with nonexistent object ${id}`,
    );
  if (target.startsWith("refs/heads/") && object.kind !== "commit")
    die(
      `update_ref failed for ref '${name}': cannot update ref '${target}': trying to write non-commit object ${id} to branch '${target}'`,
    );
  const from = repository.refs.get(target) ?? NO_ID;
  repository.refs.set(target, id);
  const reason = given.value("m") ?? "";
  const isBranch = /^refs\/(heads|remotes|notes)\//.test(target) || target === "HEAD";
  if (isBranch || given.has("create-reflog")) call.log(target, from, id, reason);
  if (repository.refs.symbolic("HEAD") === target) call.log("HEAD", from, id, reason);
}

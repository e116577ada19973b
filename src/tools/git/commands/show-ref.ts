import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Ref } from "../repository/refs.ts";
import { peel } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { showRefUsage } from "../usage/show-ref.ts";

export const showRef = defineSubcommand({
  name: "show-ref",
  usage: showRefUsage,
  simulated: ["tags", "heads", "verify", "head", "dereference", "hash", "abbrev", "quiet"],
  run(call, given) {
    if (given.has("verify")) return verify(call, given);
    const found = candidates(call, given).filter(({ name }) => isMeant(name, given.operands));
    const head = call.repository.head;
    if (given.has("head") && head !== undefined) show(call, given, { name: "HEAD", id: head });
    for (const ref of found) show(call, given, ref);
    return found.length > 0 || (given.has("head") && head !== undefined) ? 0 : 1;
  },
});

function candidates(call: GitCall, given: Given): readonly Ref[] {
  const kinds = [given.has("heads") && "refs/heads/", given.has("tags") && "refs/tags/"].filter(
    (one) => one !== false,
  );
  return call.repository.refs
    .list()
    .filter(({ name }) => kinds.length === 0 || kinds.some((kind) => name.startsWith(kind)));
}

/** A pattern means the last parts of a name. */
function isMeant(name: string, patterns: readonly string[]): boolean {
  return (
    patterns.length === 0 || patterns.some((pattern) => name === pattern || name.endsWith(`/${pattern}`))
  );
}

function verify(call: GitCall, given: Given): number {
  if (given.operands.length === 0) die("--verify requires a reference");
  for (const name of given.operands) {
    const id = /^(refs\/|HEAD$)/.test(name) ? call.repository.refs.get(name) : undefined;
    if (id !== undefined) show(call, given, { name, id });
    else if (given.has("quiet")) throw new Death("", 1);
    else die(`'${name}' - not a valid ref`);
  }
  return 0;
}

function show(call: GitCall, given: Given, { name, id }: Ref): void {
  if (given.has("quiet")) return;
  const digits = given.value("hash") ?? given.value("abbrev");
  const length = digits === undefined ? (given.has("abbrev") ? 7 : 40) : Number(digits);
  const line = (shown: string, called: string) =>
    call.print(given.has("hash") ? `${shown.slice(0, length)}\n` : `${shown.slice(0, length)} ${called}\n`);
  line(id, name);
  const peeled = given.has("dereference") ? peel(call.repository, id, "") : undefined;
  if (peeled !== undefined && peeled !== id) line(peeled, `${name}^{}`);
}

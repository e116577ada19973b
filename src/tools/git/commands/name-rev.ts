import { compileGlob } from "../../../base/pattern/index.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { inTableOrder } from "../repository/check-objects.ts";
import { nameCommits } from "../repository/name-commits.ts";
import { resolveCommit } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { nameRevUsage } from "../usage/name-rev.ts";

/** How commits can be called from the nearest ref above them (git-name-rev(1)). */
export const nameRev = defineSubcommand({
  name: "name-rev",
  usage: nameRevUsage,
  simulated: [
    "name-only",
    "tags",
    "refs",
    "exclude",
    "all",
    "annotate-stdin",
    "stdin",
    "undefined",
    "always",
  ],
  async run(call, given) {
    const names = nameCommits(call.repository, (ref) => isWanted(given, ref), {
      isShort: given.has("tags") && given.has("name-only"),
    });
    if (given.has("all"))
      for (const id of inTableOrder([...names.keys()], names.size)) call.print(row(given, id, names.get(id)));
    else if (given.has("annotate-stdin", "stdin")) await annotate(call, given, names);
    else for (const word of given.operands) printName(call, given, word, names);
    return 0;
  },
});

function isWanted(given: Given, ref: string): boolean {
  if (given.has("tags") && !ref.startsWith("refs/tags/")) return false;
  const fits = (pattern: string) => {
    const glob = compileGlob(pattern, { period: false });
    const parts = ref.split("/");
    return parts.some((_, at) => glob.matches(parts.slice(at).join("/")));
  };
  const [wanted, unwanted] = [given.values("refs"), given.values("exclude")];
  return (wanted.length === 0 || wanted.some(fits)) && !unwanted.some(fits);
}

function row(given: Given, shown: string, name: string | undefined): string {
  return given.has("name-only") ? `${name ?? "undefined"}\n` : `${shown} ${name ?? "undefined"}\n`;
}

function printName(call: GitCall, given: Given, word: string, names: ReadonlyMap<string, string>): void {
  const id = resolveCommit(call.repository, word);
  if (id === undefined) {
    call.printError(`Could not get sha1 for ${word}. Skipping.\n`);
    return;
  }
  const name = names.get(id) ?? (given.has("always") ? id.slice(0, 7) : undefined);
  if (name === undefined && given.isOff("undefined")) die(`cannot describe '${id}'`);
  call.print(row(given, word, nameOf(call, word, name)));
}

/** A tag that is named itself is called by its own name alone. */
function nameOf(call: GitCall, word: string, name: string | undefined): string | undefined {
  const isTag = call.repository.refs.get(`refs/tags/${word}`) !== undefined;
  return isTag && name?.endsWith("^0") ? name.slice(0, -2) : name;
}

async function annotate(call: GitCall, given: Given, names: ReadonlyMap<string, string>): Promise<void> {
  const text = await call.process.stdin.text();
  call.print(
    text.replace(/\b[0-9a-f]{40}\b/g, (id) => {
      const name = names.get(id);
      if (name === undefined) return id;
      return given.has("name-only") ? name : `${id} (${name})`;
    }),
  );
}

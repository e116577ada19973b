import { decode } from "../../../base/bytes.ts";
import { Death, die } from "../death.ts";
import { wantsDiff } from "../diff/diff-options.ts";
import { formatCommit } from "../diff/format-commit.ts";
import type { GitCall } from "../git-call.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { DEFAULT_DATE, formatDate } from "../repository/format-date.ts";
import { refuseUnborn } from "../repository/history.ts";
import { parsePerson } from "../repository/person.ts";
import { ambiguousArgument, missingPath, resolveRevision } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { showUsage } from "../usage/show.ts";
import { againstParents, changesOf, commitStyle } from "./log.ts";

export const show = defineSubcommand({
  name: "show",
  usage: showUsage,
  more: LOG_OPTIONS,
  simulated: LOG_NAMES,
  rules: { takesNumber: true, unknown: (word) => new Death(`fatal: unrecognized argument: ${word}\n`, 128) },
  async run(call, given) {
    const { repository } = call;
    const names = given.operands.length > 0 ? given.operands : ["HEAD"];
    if (given.operands.length === 0) refuseUnborn(repository);
    call.startPager();
    let hasShown = false;
    for (const name of names) {
      const id =
        resolveRevision(repository, name) ??
        (name.includes(":")
          ? missingPath(repository, name)
          : given.after === undefined
            ? ambiguousArgument(name)
            : die(`bad revision '${name}'`));
      const isContent = repository.objects.find(id)?.kind === "blob";
      if (hasShown && !isContent) call.print("\n");
      hasShown ||= !isContent;
      await showObject(call, given, id, name);
    }
    return 0;
  },
});

async function showObject(call: GitCall, given: Given, id: string, name: string): Promise<void> {
  const { objects } = call.repository;
  const { kind, bytes } = objects.read(id);
  if (kind === "blob") call.printBytes(bytes);
  else if (kind === "tree")
    call.print(
      `tree ${name}\n\n${objects
        .tree(id)
        .map((entry) => `${entry.name}${entry.mode === "40000" ? "/" : ""}\n`)
        .join("")}`,
    );
  else if (kind === "tag") {
    const text = decode(bytes);
    const tagger = parsePerson(/^tagger (.*)$/m.exec(text)?.[1] ?? "");
    const message = text.slice(text.indexOf("\n\n") + 2);
    call.print(
      `tag ${/^tag (.*)$/m.exec(text)?.[1]}\nTagger: ${tagger.name} <${tagger.email}>\nDate:   ${formatDate(tagger, DEFAULT_DATE, call.now)}\n\n${message}`,
    );
    const target = /^object (.*)$/m.exec(text)?.[1] ?? "";
    if (objects.read(target).kind !== "blob") call.print("\n");
    await showObject(call, given, target, name);
  } else await showCommit(call, given, id);
}

async function showCommit(call: GitCall, given: Given, id: string): Promise<void> {
  const commit = call.repository.objects.commit(id);
  const style = commitStyle(call, given);
  // A merge is shown against all its parents, unless it is said how.
  const isMerge = commit.parents.length > 1;
  const asked = wantsDiff(given) || given.has("no-patch") ? given : given.with("patch");
  const isPlain = isMerge && given.last("c", "cc", "m", "first-parent") === undefined;
  const wish = isPlain ? asked.with("cc") : asked;
  for (const [at, one] of againstParents(wish, { commit }).entries()) {
    if (at > 0 && style.format !== "oneline") call.print("\n");
    call.print(formatCommit(call, commit, style, one));
    const changes = await changesOf(call, wish, one, []);
    if (changes === undefined) {
      if (isMerge && !given.has("no-patch") && style.format !== "oneline") call.print("\n");
      continue;
    }
    const separator = given.has("stat") && given.has("patch") ? "---\n" : "\n";
    call.print(style.format === "oneline" ? changes : `${separator}${changes}`);
  }
}

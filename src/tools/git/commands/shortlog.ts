import type { GitCall } from "../git-call.ts";
import { chooseCommits } from "../log/choose-commits.ts";
import { LOG_NAMES, LOG_OPTIONS } from "../log/log-options.ts";
import { parsePerson } from "../repository/person.ts";
import { subjectOf } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { shortlogUsage } from "../usage/shortlog.ts";
import { splitOperands } from "./diff.ts";

const OWN = ["committer", "numbered", "summary", "email"];

export const shortlog = defineSubcommand({
  name: "shortlog",
  usage: shortlogUsage,
  more: LOG_OPTIONS.replace(/^.*--(committer|numbered|summary|email) .*\n/gm, ""),
  simulated: [...OWN, ...LOG_NAMES],
  rules: { takesNumber: true },
  async run(call, given) {
    const readsInput = given.operands.length === 0 && !given.has("all") && !call.process.stdin.isTerminal;
    const groups = readsInput ? await fromInput(call, given) : await fromHistory(call, given);
    const sorted = [...groups].sort(([a, one], [b, other]) => {
      const byCount = given.has("numbered") ? other.length - one.length : 0;
      return byCount !== 0 ? byCount : a < b ? -1 : Number(a > b);
    });
    call.startPager();
    for (const [who, subjects] of sorted)
      call.print(
        given.has("summary")
          ? `${String(subjects.length).padStart(6)}\t${who}\n`
          : `${who} (${subjects.length}):\n${subjects.map((subject) => `      ${subject}\n`).join("")}\n`,
      );
    return 0;
  },
});

type Groups = Map<string, string[]>;

function add(groups: Groups, who: string, subject: string, isFirst: boolean): void {
  const list = groups.get(who) ?? [];
  groups.set(who, isFirst ? [subject, ...list] : [...list, subject]);
}

/** The oldest commit of each comes first. */
async function fromHistory(call: GitCall, given: Given): Promise<Groups> {
  const groups: Groups = new Map();
  const { revisions, paths } = splitOperands(call, given);
  const isByCommitter = given.has("committer") && given.value("committer") === undefined;
  for (const { commit } of await chooseCommits(call, given, revisions, paths)) {
    const { name, email } = parsePerson(isByCommitter ? commit.committer : commit.author);
    add(groups, given.has("email") ? `${name} <${email}>` : name, subjectOf(commit.message), true);
  }
  return groups;
}

/** The output of `git log` is read where no revision is given and nobody sits there. */
async function fromInput(call: GitCall, given: Given): Promise<Groups> {
  const groups: Groups = new Map();
  const role = given.has("committer") ? /^Commit: *(.*)$/m : /^Author: *(.*)$/m;
  for (const entry of (await call.process.stdin.text()).split(/^(?=commit [0-9a-f]{40})/m)) {
    const who = role.exec(entry)?.[1];
    if (who === undefined) continue;
    const { name, email } = parsePerson(who);
    const subject = /\n\n {4}(.*)/.exec(entry)?.[1] ?? "";
    add(groups, given.has("email") ? `${name} <${email}>` : name, subject, true);
  }
  return groups;
}

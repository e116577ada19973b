import type { GitCall } from "../git-call.ts";
import { type DateStyle, formatDate } from "../repository/format-date.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { shortRef } from "../repository/ref-filter.ts";
import { ambiguousArgument, fullRefName } from "../repository/revisions.ts";

/** An entry of the log of a ref: what `log -g` tells of a commit besides. */
export interface ReflogPlace {
  /** `HEAD@{1}` */
  readonly selector: string;
  readonly message: string;
  readonly who: string;
}

/** A commit, and where in a log it was met. */
export interface Logged {
  readonly commit: Commit;
  readonly place?: ReflogPlace;
  /** Which end of `a...b` it comes from, and the sign that is shown for that. */
  readonly side?: "<" | ">";
  readonly mark?: string;
  /** What a file was called in it, with `--follow`. */
  readonly followed?: string;
  /** Its parents among the commits that are shown, where those are drawn. */
  readonly parents?: readonly string[];
  /** The parent against which a merge is shown, with `-m`. */
  readonly from?: string;
}

/** The commits that a ref has pointed to, from the latest on (git-log(1), `--walk-reflogs`). */
export function walkReflog(
  call: GitCall,
  words: readonly string[],
  date: DateStyle | undefined,
): readonly Logged[] {
  const { repository } = call;
  return (words.length === 0 ? ["HEAD"] : words).flatMap((word) => {
    const [, name = word, from] = /^(.*)@\{(\d+)\}$/.exec(word) ?? [];
    const full = fullRefName(repository, name) ?? ambiguousArgument(name);
    // Names are shown as they were given, but those of remotes whole (show_reflog_message() of git).
    const shown = full.startsWith("refs/remotes/") ? full : name;
    const entries = repository.refs.log(full).toReversed();
    return entries.slice(Number(from ?? 0)).flatMap(({ to, who, message }, at) => {
      if (!repository.objects.has(to)) return [];
      const number = at + Number(from ?? 0);
      const inner = date === undefined ? String(number) : formatDate(parsePerson(who), date, call.now);
      const place = { selector: `${shown}@{${inner}}`, who: who.replace(/ \d+ [+-]\d{4}$/, ""), message };
      return [{ commit: repository.objects.commit(to), place }];
    });
  });
}

/** `%gd`: the selector, its ref by its short name. */
export function shortSelector({ selector }: ReflogPlace): string {
  return shortRef(selector).replace(/^refs\//, "");
}

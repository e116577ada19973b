import type { GitCall } from "../git-call.ts";
import { runHook } from "../hooks.ts";
import { ConfigFile } from "../repository/config-file.ts";
import { isAncestor } from "../repository/history.ts";
import { formatPerson } from "../repository/person.ts";
import { NO_ID } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { formatRemote } from "./progress.ts";
import type { PushedRef } from "./push-map.ts";
import { updateWorkTree } from "./update-work-tree.ts";

/** Why the other side did not take a ref; undefined: it did. */
export type Refusal = string | undefined;

/** The other end of a push: its hooks, its rules, and its refs (git-receive-pack(1)). */
export class Receiver {
  readonly #config: ConfigFile;

  constructor(
    private readonly call: GitCall,
    readonly repository: Repository,
  ) {
    this.#config = new ConfigFile(call.files, `${repository.gitDirectory}/config`);
  }

  /** Takes the refs over, or says why not, by name. */
  async take(refs: readonly PushedRef[]): Promise<ReadonlyMap<string, Refusal>> {
    const line = ({ old, id, name }: PushedRef) => `${old ?? NO_ID} ${id ?? NO_ID} ${name}\n`;
    if (!(await this.#runHook("pre-receive", [], refs.map(line).join(""))))
      return new Map(refs.map(({ name }) => [name, "pre-receive hook declined"]));
    const results = new Map<string, Refusal>();
    for (const ref of refs) results.set(ref.name, await this.#update(ref));
    const taken = refs.filter(({ name }) => results.get(name) === undefined);
    if (taken.length === 0) return results;
    await this.#runHook("post-receive", [], taken.map(line).join(""));
    await this.#runHook(
      "post-update",
      taken.map(({ name }) => name),
      "",
    );
    return results;
  }

  async #runHook(name: string, args: readonly string[], input: string): Promise<boolean> {
    const { isFine, output } = await runHook(this.call, this.repository, name, {
      args,
      input,
      isRemote: true,
    });
    if (output !== "") this.say(output);
    return isFine;
  }

  say(text: string): void {
    this.call.printError(formatRemote(this.call, text.endsWith("\n") ? text : `${text}\n`));
  }

  #flag(key: string): boolean {
    return ["true", "yes", "on", "1"].includes(this.#config.get(key)?.toLowerCase() ?? "");
  }

  /** update() of receive-pack: its checks in their order. */
  async #update(ref: PushedRef): Promise<Refusal> {
    const { name, id, old } = ref;
    const { refs, top } = this.repository;
    const isCurrent = refs.symbolic("HEAD") === name;
    const wish = this.#config.get("receive.denycurrentbranch") ?? "refuse";
    if (isCurrent && top !== undefined && id !== undefined) {
      if (!["ignore", "false", "warn", "updateInstead"].includes(wish)) {
        this.say(`error: refusing to update checked out branch: ${name}\n${CURRENT_BRANCH}`);
        return "branch is currently checked out";
      }
      if (wish === "warn") this.say("warning: updating the current branch\n");
    }
    const refusal =
      id === undefined ? this.#refuseDeletion(name, isCurrent) : this.#refuseLoss(name, id, old);
    if (refusal !== undefined) return refusal;
    if (!(await this.#runHook("update", [name, old ?? NO_ID, id ?? NO_ID], ""))) {
      this.say(`error: hook declined to update ${name}\n`);
      return "hook declined";
    }
    if (isCurrent && top !== undefined && id !== undefined && wish === "updateInstead") {
      const failed = await updateWorkTree(this.call, this.repository, id);
      if (failed !== undefined) return failed;
    }
    const other = id === undefined ? undefined : refs.conflict(name);
    if (other !== undefined) {
      this.say(`error: cannot lock ref '${name}': '${other}' exists; cannot create '${name}'\n`);
      return "failed to update ref";
    }
    if (id === undefined) refs.delete(name);
    else this.#set(name, id, old);
    return undefined;
  }

  #refuseDeletion(name: string, isCurrent: boolean): Refusal {
    if (this.#flag("receive.denydeletes") && name.startsWith("refs/heads/")) {
      this.say(`error: denying ref deletion for ${name}\n`);
      return "deletion prohibited";
    }
    const wish = this.#config.get("receive.denydeletecurrent") ?? "refuse";
    if (!isCurrent || wish === "ignore" || wish === "false") return undefined;
    if (wish === "warn") {
      this.say("warning: deleting the current branch\n");
      return undefined;
    }
    this.say(`${DELETED_CURRENT}error: refusing to delete the current branch: ${name}\n`);
    return "deletion of the current branch prohibited";
  }

  #refuseLoss(name: string, id: string, old: string | undefined): Refusal {
    if (!this.#flag("receive.denynonfastforwards") || old === undefined || !name.startsWith("refs/heads/"))
      return undefined;
    if (isAncestor(this.repository, old, id)) return undefined;
    this.say(`error: denying non-fast-forward ${name} (you should pull first)\n`);
    return "non-fast-forward";
  }

  #set(name: string, id: string, old: string | undefined): void {
    const { refs, top } = this.repository;
    const isCurrent = refs.symbolic("HEAD") === name;
    refs.set(name, id);
    if (top === undefined || name.startsWith("refs/tags/")) return;
    const entry = { from: old ?? NO_ID, to: id, who: formatPerson(this.call.logPerson()), message: "push" };
    refs.appendLog(name, entry);
    if (isCurrent) refs.appendLog("HEAD", entry);
  }
}

const CURRENT_BRANCH = `error: By default, updating the current branch in a non-bare repository
is denied, because it will make the index and work tree inconsistent
with what you pushed, and will require 'git reset --hard' to match
the work tree to HEAD.

You can set the 'receive.denyCurrentBranch' configuration variable
to 'ignore' or 'warn' in the remote repository to allow pushing into
its current branch; however, this is not recommended unless you
arranged to update its work tree to match what you pushed in some
other way.

To squelch this message and still keep the default behaviour, set
'receive.denyCurrentBranch' configuration variable to 'refuse'.
`;

const DELETED_CURRENT = `error: By default, deleting the current branch is denied, because the next
'git clone' won't result in any file checked out, causing confusion.

You can set 'receive.denyDeleteCurrent' configuration variable to
'warn' or 'ignore' in the remote repository to allow deleting the
current branch, with or without a warning message.

To squelch this message, you can set it to 'refuse'.
`;

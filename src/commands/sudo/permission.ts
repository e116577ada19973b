import { compileGlob } from "../../base/pattern/index.ts";
import type { Kernel } from "../../process/kernel.ts";
import type { User, Users } from "../../process/users.ts";
import {
  type AliasKind,
  aliasOf,
  type Grant,
  type Member,
  type Rule,
  type Setting,
  type Sudoers,
} from "./sudoers.ts";

/** Who wants to run what, as whom. */
export interface Request {
  readonly user: User;
  readonly runas: User;
  /** With `-g`: that group. */
  readonly group: { readonly name: string; readonly gid: number } | undefined;
  readonly groupOnly: boolean;
  readonly path: string;
  readonly words: readonly string[];
}

/** What sudoers(5) says of a user on this computer. */
export class Permissions {
  readonly #host: string;

  constructor(
    kernel: Kernel,
    readonly sudoers: Sudoers,
    private readonly users: Users,
  ) {
    this.#host = kernel.hostname;
  }

  /** The rules of a user; none: who is not in the file. */
  rulesOf(user: User): readonly Rule[] {
    return this.sudoers.rules.filter((rule) => this.#matchesUser(rule.users, user));
  }

  /** What the user may run on this computer, in the order of the file. */
  grantsOf(user: User): readonly (readonly Grant[])[] {
    return this.rulesOf(user).flatMap((rule) =>
      rule.privileges.filter(({ hosts }) => this.#matchesHost(hosts)).map(({ grants }) => grants),
    );
  }

  /** The last grant that is about the request decides. */
  find(request: Request): { readonly allowed: boolean; readonly grant: Grant } | undefined {
    for (const grant of this.grantsOf(request.user).flat().reverse()) {
      if (!this.#matchesRunas(grant, request)) continue;
      const allowed = this.#matchesList([grant.command], "Cmnd_Alias", (text) =>
        matchesCommand(text, request),
      );
      if (allowed !== undefined) return { allowed, grant };
    }
    return undefined;
  }

  /** Settings of `Defaults` that hold for the user; the last of a name wins. */
  setting(user: User, name: string): Setting | undefined {
    return this.settingsFor(user).findLast((setting) => setting.name === name);
  }

  settingsFor(user: User): readonly Setting[] {
    return this.sudoers.settings.filter(({ scope }) => {
      if (!scope) return true;
      if (scope.sign === ":") return this.#matchesUser(scope.members, user);
      return scope.sign === "@" && this.#matchesHost(scope.members);
    });
  }

  isOn(user: User, name: string, byDefault: boolean): boolean {
    const setting = this.setting(user, name);
    return setting ? !setting.negated : byDefault;
  }

  #matchesUser(members: readonly Member[], user: User): boolean {
    return this.#matchesList(members, "User_Alias", (text) => this.#isUser(text, user)) === true;
  }

  #matchesHost(members: readonly Member[]): boolean {
    const short = this.#host.replace(/\..*/, "");
    const isHost = (text: string) =>
      text === "ALL" || text === this.#host || text === short || compileGlob(text).matches(this.#host);
    return this.#matchesList(members, "Host_Alias", isHost) === true;
  }

  #matchesRunas(grant: Grant, request: Request): boolean {
    const { runas } = grant;
    if (!runas) return request.group === undefined && request.runas.uid === 0;
    const isRunas = (text: string) => this.#isUser(text, request.runas);
    const userFits =
      request.groupOnly || runas.users.length === 0
        ? request.runas.uid === request.user.uid
        : this.#matchesList(runas.users, "Runas_Alias", isRunas) === true;
    if (!request.group) return userFits && runas.users.length > 0;
    const { name, gid } = request.group;
    const isGroup = (text: string) => text === "ALL" || text === name || text === `#${gid}`;
    return userFits && this.#matchesList(runas.groups, "Runas_Alias", isGroup) === true;
  }

  /** The last member that fits decides; undefined where none does. */
  #matchesList(
    members: readonly Member[],
    kind: AliasKind,
    fits: (text: string) => boolean,
  ): boolean | undefined {
    for (const { negated, text } of [...members].reverse()) {
      const alias = aliasOf(this.sudoers, kind, text);
      const result = alias ? this.#matchesList(alias, kind, fits) : fits(text) ? true : undefined;
      if (result !== undefined) return result !== negated;
    }
    return undefined;
  }

  #isUser(text: string, user: User): boolean {
    if (text === "ALL" || text === user.name || text === `#${user.uid}`) return true;
    if (!text.startsWith("%")) return false;
    const gids = this.users.groupIdsOf(user);
    const gid = text.startsWith("%#") ? Number(text.slice(2)) : this.users.groupByName(text.slice(1))?.gid;
    return gid !== undefined && gids.includes(gid);
  }
}

/** `path`, `path arguments`, `path ""` for none, `directory/`; both with patterns of fnmatch(3). */
function matchesCommand(text: string, { path, words }: Request): boolean {
  if (text === "ALL") return true;
  const [, wantedPath = "", wanted] = /^(\S+)(?:\s+(.*))?$/s.exec(text) ?? [];
  if (wantedPath.endsWith("/"))
    return path.startsWith(wantedPath) && !path.slice(wantedPath.length).includes("/");
  if (merged(wantedPath) !== merged(path) && !compileGlob(wantedPath).matches(path)) return false;
  if (wanted === undefined) return true;
  const given = words.slice(1).join(" ");
  return wanted === '""' ? given === "" : wanted === given || compileGlob(wanted).matches(given);
}

/** /bin and /sbin are links into /usr. */
function merged(path: string): string {
  return path.replace(/^\/(s?bin)\//, "/usr/$1/");
}

/** A word of a list, which `!` takes back. */
export interface Member {
  readonly negated: boolean;
  readonly text: string;
}

export type Tags = Readonly<Record<string, boolean>>;

/** A command that may be run, as whom, and how. */
export interface Grant {
  /** As which users and groups; undefined: root. */
  readonly runas: { readonly users: readonly Member[]; readonly groups: readonly Member[] } | undefined;
  /** `authenticate: false` for NOPASSWD. */
  readonly tags: Tags;
  readonly command: Member;
}

export interface Privilege {
  readonly hosts: readonly Member[];
  readonly grants: readonly Grant[];
}

export interface Rule {
  readonly users: readonly Member[];
  readonly privileges: readonly Privilege[];
}

/** A line of `Defaults`. */
export interface Setting {
  /** `:user`, `@host`, `>runas`, `!command`; none: for all. */
  readonly scope: { readonly sign: string; readonly members: readonly Member[] } | undefined;
  readonly name: string;
  readonly negated: boolean;
  readonly operator: "=" | "+=" | "-=" | undefined;
  readonly value: string;
}

export type AliasKind = "User_Alias" | "Runas_Alias" | "Host_Alias" | "Cmnd_Alias";

/** sudoers(5). */
export interface Sudoers {
  readonly settings: Setting[];
  readonly rules: Rule[];
  /** By kind and name. */
  readonly aliases: Map<string, readonly Member[]>;
}

export function emptySudoers(): Sudoers {
  return { settings: [], rules: [], aliases: new Map() };
}

export function aliasOf(sudoers: Sudoers, kind: AliasKind, name: string): readonly Member[] | undefined {
  return /^[A-Z][A-Z0-9_]*$/.test(name) ? sudoers.aliases.get(`${kind} ${name}`) : undefined;
}

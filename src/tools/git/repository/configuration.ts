import type { Process } from "../../../process/process.ts";
import { ConfigFile, normalizeKey } from "./config-file.ts";
import { type ReadConfig, readConfig } from "./included-config.ts";
import type { Repository } from "./repository.ts";

/** What one run of git is told by files, and by `-c` before all of them (git-config(1), "FILES"). */
export class Configuration {
  #files: readonly ReadConfig[] | undefined;

  constructor(
    private readonly process: Process,
    readonly given: ReadonlyMap<string, string>,
  ) {}

  get home(): string {
    return this.process.env.get("HOME") ?? "/";
  }

  get globalPath(): string {
    return `${this.home}/.gitconfig`;
  }

  /** Those of the computer and of its user, not of a repository. */
  get #ownPaths(): readonly string[] {
    const own = this.process.env.get("XDG_CONFIG_HOME") ?? `${this.home}/.config`;
    return ["/etc/gitconfig", `${own}/git/config`, this.globalPath];
  }

  /** Repositories of others that may be used: no repository can say so of itself. */
  safeDirectories(): readonly string[] {
    const written = this.#ownPaths
      .flatMap((path) => new ConfigFile(this.process.files, path).entries)
      .flatMap(({ key, value = "" }) => (key === "safe.directory" ? [value] : []));
    return [
      ...written,
      ...(this.given.has("safe.directory") ? [this.given.get("safe.directory") ?? ""] : []),
    ];
  }

  /** From the weakest to the strongest. */
  files(repository: Repository | undefined): readonly ReadConfig[] {
    if (this.#files) return this.#files;
    const { gitDirectory, commonDirectory, branch } = repository ?? {};
    const place = { home: this.home, gitDirectory, branch };
    const paths = [...this.#ownPaths];
    if (commonDirectory !== undefined) paths.push(`${commonDirectory}/config`);
    this.#files = paths.map((path) => ({ path, entries: readConfig(this.process.files, path, place) }));
    return this.#files;
  }

  get(key: string, repository: Repository | undefined): string | undefined {
    const normal = normalizeKey(key);
    const given = this.given.get(normal);
    if (given !== undefined) return given;
    for (const file of this.files(repository).toReversed()) {
      const found = file.entries.findLast((entry) => entry.key === normal);
      if (found) return found.value ?? "true";
    }
    return undefined;
  }

  forget(): void {
    this.#files = undefined;
  }
}

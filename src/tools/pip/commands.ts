import type { PipCommand } from "./context.ts";
import type { CommandTable } from "./option.ts";

export interface PipCommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Whether it asks the index, and so tells of a new pip afterwards. */
  readonly asksIndex?: boolean;
  /** Undefined: known, but not simulated. */
  readonly load?: () => Promise<{ readonly table: CommandTable; readonly run: PipCommand }>;
}

/** In the order of `pip help`. */
export const PIP_COMMANDS: readonly PipCommandEntry[] = [
  {
    name: "install",
    summary: "Install packages.",
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/install.ts")).INSTALL_TABLE,
      run: (await import("./commands/install.ts")).install,
    }),
  },
  {
    name: "download",
    summary: "Download packages.",
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/download.ts")).DOWNLOAD_TABLE,
      run: (await import("./commands/download.ts")).download,
    }),
  },
  {
    name: "uninstall",
    summary: "Uninstall packages.",
    load: async () => ({
      table: (await import("./options/uninstall.ts")).UNINSTALL_TABLE,
      run: (await import("./commands/uninstall.ts")).uninstall,
    }),
  },
  {
    name: "freeze",
    summary: "Output installed packages in requirements format.",
    load: async () => ({
      table: (await import("./options/freeze.ts")).FREEZE_TABLE,
      run: (await import("./commands/freeze.ts")).freeze,
    }),
  },
  { name: "inspect", summary: "Inspect the python environment." },
  {
    name: "list",
    summary: "List installed packages.",
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/list.ts")).LIST_TABLE,
      run: (await import("./commands/list.ts")).list,
    }),
  },
  {
    name: "show",
    summary: "Show information about installed packages.",
    load: async () => ({
      table: (await import("./options/show.ts")).SHOW_TABLE,
      run: (await import("./commands/show.ts")).show,
    }),
  },
  {
    name: "check",
    summary: "Verify installed packages have compatible dependencies.",
    load: async () => ({
      table: (await import("./options/check.ts")).CHECK_TABLE,
      run: (await import("./commands/check.ts")).check,
    }),
  },
  {
    name: "config",
    summary: "Manage local and global configuration.",
    load: async () => ({
      table: (await import("./options/config.ts")).CONFIG_TABLE,
      run: (await import("./commands/config.ts")).config,
    }),
  },
  {
    name: "search",
    summary: "Search PyPI for packages.",
    load: async () => ({
      table: (await import("./options/search.ts")).SEARCH_TABLE,
      run: (await import("./commands/search.ts")).search,
    }),
  },
  {
    name: "cache",
    summary: "Inspect and manage pip's wheel cache.",
    load: async () => ({
      table: (await import("./options/cache.ts")).CACHE_TABLE,
      run: (await import("./commands/cache.ts")).cache,
    }),
  },
  {
    name: "index",
    summary: "Inspect information available from package indexes.",
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/index.ts")).INDEX_TABLE,
      run: (await import("./commands/index.ts")).index,
    }),
  },
  { name: "wheel", summary: "Build wheels from your requirements." },
  {
    name: "hash",
    summary: "Compute hashes of package archives.",
    load: async () => ({
      table: (await import("./options/hash.ts")).HASH_TABLE,
      run: (await import("./commands/hash.ts")).hash,
    }),
  },
  { name: "completion", summary: "A helper command used for command completion." },
  { name: "debug", summary: "Show information useful for debugging." },
  { name: "help", summary: "Show help for commands." },
];

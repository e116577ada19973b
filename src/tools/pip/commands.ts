import type { PipCommand } from "./context.ts";
import type { CommandTable } from "./option.ts";

export interface PipCommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Whether it asks the index, and so tells of a new pip afterwards. */
  readonly asksIndex?: boolean;
  /** `--require-virtualenv` holds it back. */
  readonly changes?: boolean;
  /** Undefined: known, but not simulated. */
  readonly load?: () => Promise<{ readonly table: CommandTable; readonly run: PipCommand }>;
}

/** In the order of `pip help`. */
export const PIP_COMMANDS: readonly PipCommandEntry[] = [
  {
    name: "install",
    summary: "Install packages.",
    changes: true,
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/install.ts")).INSTALL_TABLE,
      run: (await import("./commands/install.ts")).install,
    }),
  },
  {
    name: "download",
    summary: "Download packages.",
    changes: true,
    asksIndex: true,
    load: async () => ({
      table: (await import("./options/download.ts")).DOWNLOAD_TABLE,
      run: (await import("./commands/download.ts")).download,
    }),
  },
  {
    name: "uninstall",
    summary: "Uninstall packages.",
    changes: true,
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
  {
    name: "inspect",
    summary: "Inspect the python environment.",
    load: async () => ({
      table: (await import("./options/inspect.ts")).INSPECT_TABLE,
      run: (await import("./commands/inspect.ts")).inspect,
    }),
  },
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
  {
    name: "wheel",
    summary: "Build wheels from your requirements.",
    changes: true,
    load: async () => ({
      table: (await import("./options/wheel.ts")).WHEEL_TABLE,
      run: (await import("./commands/wheel.ts")).wheel,
    }),
  },
  {
    name: "hash",
    summary: "Compute hashes of package archives.",
    load: async () => ({
      table: (await import("./options/hash.ts")).HASH_TABLE,
      run: (await import("./commands/hash.ts")).hash,
    }),
  },
  {
    name: "completion",
    summary: "A helper command used for command completion.",
    load: async () => ({
      table: (await import("./options/completion.ts")).COMPLETION_TABLE,
      run: (await import("./commands/completion.ts")).completion,
    }),
  },
  { name: "debug", summary: "Show information useful for debugging." },
  { name: "help", summary: "Show help for commands." },
];

import type { CommandTable } from "../option.ts";

export const CONFIG_TABLE: CommandTable = {
  name: "config",
  summary: "Manage local and global configuration.",
  usage: [
    "[<file-option>] list",
    "[<file-option>] [--editor <editor-path>] edit",
    "",
    "[<file-option>] get command.option",
    "[<file-option>] set command.option value",
    "[<file-option>] unset command.option",
    "[<file-option>] debug",
  ],
  usageShape: "ended",
  description:
    'Manage local and global configuration.\n\nSubcommands:\n\n- list: List the active configuration (or from the file specified)\n- edit: Edit the configuration file in an editor\n- get: Get the value associated with command.option\n- set: Set the command.option=value\n- unset: Unset the value associated with command.option\n- debug: List the configuration files and values defined under them\n\nConfiguration keys should be dot separated command and option name,\nwith the special prefix "global" affecting any command. For example,\n"pip config set global.index-url https://example.org/" would configure\nthe index url for all commands, but "pip config set download.timeout 10"\nwould configure a 10 second timeout only for "pip download" commands.\n\nIf none of --user, --global and --site are passed, a virtual\nenvironment configuration file is used if one is active and the file\nexists. Otherwise, all modifications happen to the user file by\ndefault.',
  groups: [
    {
      title: "Config Options",
      options: [
        {
          names: ["--editor"],
          key: "editor",
          argument: "editor",
          help: "Editor to use to edit the file. Uses VISUAL or EDITOR environment variables if not provided.",
        },
        { names: ["--global"], key: "globalFile", help: "Use the system-wide configuration file only" },
        { names: ["--user"], key: "userFile", help: "Use the user configuration file only" },
        { names: ["--site"], key: "siteFile", help: "Use the current environment configuration file only" },
      ],
    },
  ],
};

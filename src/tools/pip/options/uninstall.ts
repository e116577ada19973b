import type { CommandTable } from "../option.ts";
import { BREAK_SYSTEM_PACKAGES, ROOT_USER_ACTION } from "./shared.ts";

export const UNINSTALL_TABLE: CommandTable = {
  name: "uninstall",
  summary: "Uninstall packages.",
  usage: ["[options] <package> ...", "[options] -r <requirements file> ..."],
  description:
    "Uninstall packages.\n\npip is able to uninstall most installed packages. Known exceptions are:\n\n- Pure distutils packages installed with ``python setup.py install``, which\n  leave behind no metadata to determine what files were installed.\n- Script wrappers installed by ``python setup.py develop``.",
  groups: [
    {
      title: "Uninstall Options",
      options: [
        {
          names: ["-r", "--requirement"],
          key: "requirements",
          argument: "file",
          repeatable: true,
          help: "Uninstall all the packages listed in the given requirements file.  This option can be used multiple times.",
        },
        { names: ["-y", "--yes"], key: "yes", help: "Don't ask for confirmation of uninstall deletions." },
        ROOT_USER_ACTION,
        BREAK_SYSTEM_PACKAGES,
      ],
    },
  ],
};

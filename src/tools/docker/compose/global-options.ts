import type { Flags } from "../client/cli/flags.ts";
import type { LoadOptions } from "./project/load.ts";

/** Before the command, as the help page has them. */
export const OPTIONS = `
    --ansi string   Control when to print ANSI control characters ("never"|"always"|"auto") (default "auto")
    --compatibility   Run compose in backward compatibility mode
    --dry-run   Execute command in dry run mode
    --env-file stringArray   Specify an alternate environment file
-f, --file stringArray   Compose configuration files
    --parallel int   Control max parallelism, -1 for unlimited (default -1)
    --profile stringArray   Specify a profile to enable
    --progress string   Set type of progress output (auto, tty, plain, quiet) (default "auto")
    --project-directory string   Specify an alternate working directory
      (default: the path of the, first specified, Compose file)
-p, --project-name string   Project name
`;

/** Accepted, but on no help page. */
export const HIDDEN = `
    --workdir string   Specify an alternate working directory
-v, --version   Show the Docker Compose version information
    --verbose   Show more output
`;

/** Which files and services the options before the command choose. */
export function filesGiven(
  flags: Flags,
): Pick<LoadOptions, "files" | "projectName" | "folder" | "envFiles" | "profiles"> {
  return {
    files: flags.list("file"),
    projectName: flags.text("project-name") || undefined,
    folder: flags.text("project-directory") || flags.text("workdir") || undefined,
    envFiles: flags.list("env-file"),
    profiles: flags.list("profile"),
  };
}

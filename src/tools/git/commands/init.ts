import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand } from "../subcommand.ts";
import { initUsage } from "../usage/init.ts";

const DESCRIPTION = "Unnamed repository; edit this file 'description' to name the repository.\n";
const EXCLUDE = `# git ls-files --others --exclude-from=.git/info/exclude
# Lines that start with '#' are comments.
# For a project mostly in C, the following would be a good set of
# exclude patterns (uncomment them if you want to use them):
# *.[oa]
# *~
`;

export const DEFAULT_BRANCH_HINT = `hint: Using 'master' as the name for the initial branch. This default branch name
hint: is subject to change. To configure the initial branch name to use in all
hint: of your new repositories, which will suppress this warning, call:
hint: 
hint: 	git config --global init.defaultBranch <name>
hint: 
hint: Names commonly chosen instead of 'master' are 'main', 'trunk' and
hint: 'development'. The just-created branch can be renamed via this command:
hint: 
hint: 	git branch -m <name>
`;

export const init = defineSubcommand({
  name: "init",
  usage: initUsage,
  simulated: ["quiet", "bare", "initial-branch"],
  run(call, given) {
    if (given.operands.length > 1) throw given.usageDeath();
    const directory = call.path(given.operands[0] ?? ".");
    makeDirectories(call.files, directory);
    const isBare = given.has("bare");
    const gitDirectory = isBare ? directory : joinPath(directory, ".git");
    const isAgain = !call.files.access(`${gitDirectory}/HEAD`, "f");
    const configured = given.value("initial-branch") ?? call.config("init.defaultbranch");
    if (!isAgain) {
      if (configured === undefined && !given.has("quiet")) call.printError(DEFAULT_BRANCH_HINT);
      writeRepository(call, gitDirectory, configured ?? "master", isBare);
    }
    if (!given.has("quiet"))
      call.print(
        `${isAgain ? "Reinitialized existing" : "Initialized empty"} Git repository in ${gitDirectory}/\n`,
      );
    return 0;
  },
});

export function makeDirectories(files: Files, path: string): void {
  if (path === "/" || !files.access(path, "f")) return;
  makeDirectories(files, path.slice(0, path.lastIndexOf("/")) || "/");
  const failed = files.mkdir(path, 0o777);
  if (failed) die(`cannot mkdir ${path}: ${failed.message}`);
}

/** The files of a new repository (gitrepository-layout(5)). */
export function writeRepository(call: GitCall, gitDirectory: string, branch: string, isBare: boolean): void {
  const { files } = call;
  makeDirectories(files, gitDirectory);
  for (const name of [
    "branches",
    "hooks",
    "info",
    "objects",
    "objects/info",
    "objects/pack",
    "refs",
    "refs/heads",
    "refs/tags",
  ])
    files.mkdir(`${gitDirectory}/${name}`, 0o777);
  const config = `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${isBare}\n${isBare ? "" : "\tlogallrefupdates = true\n"}`;
  const texts = {
    HEAD: `ref: refs/heads/${branch}\n`,
    config,
    description: DESCRIPTION,
    "info/exclude": EXCLUDE,
  };
  for (const [name, text] of Object.entries(texts)) {
    const failed = files.writeFile(`${gitDirectory}/${name}`, text, 0o644);
    if (failed instanceof Errno)
      die(`could not open '${gitDirectory}/${name}' for writing: ${failed.message}`);
  }
}

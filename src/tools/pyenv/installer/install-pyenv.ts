import type { Errno } from "../../../disk/errno.ts";
import { programFile } from "../../../process/executable.ts";
import { paced } from "../build/pace.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { makeDirectories } from "../rehash.ts";
import { REPOSITORIES, type Repository } from "./repositories.ts";

/** How long the clone of a repository takes, in seconds of reality. */
const CLONE = 4;

/** What `git clone` brings with the installer of pyenv: pyenv and its plugins. The script around it tells what to do next. */
export async function installPyenv(call: PyenvCall): Promise<number> {
  for (const repository of REPOSITORIES) {
    const directory = repository.place === "" ? call.root : `${call.root}/${repository.place}`;
    if (call.isDirectory(directory)) continue;
    await call.printError(`Cloning into '${directory}'...\n`);
    await call.process.sleep(paced(call, CLONE));
    const failed = unpack(call, directory, repository);
    if (!failed) continue;
    await call.printError(`fatal: could not create work tree dir '${directory}': ${failed.message}\n`);
    await call.print(`Failed to git clone ${repository.url}\n`);
    return 255;
  }
  return 0;
}

function unpack(call: PyenvCall, directory: string, repository: Repository): Errno | undefined {
  const { files } = call;
  makeDirectories(call, directory);
  for (const name of repository.programs) {
    const path = `${directory}/${name}`;
    makeDirectories(call, path.slice(0, path.lastIndexOf("/")));
    const failed = files.writeFile(path, programFile("pyenv"), 0o755);
    if (failed) return failed;
  }
  for (const [name, content] of Object.entries(repository.files)) {
    const path = `${directory}/${name}`;
    makeDirectories(call, path.slice(0, path.lastIndexOf("/")));
    const failed = files.writeFile(path, content, content.startsWith("#!") ? 0o755 : 0o644);
    if (failed) return failed;
  }
  for (const [name, target] of Object.entries(repository.links)) {
    const path = `${directory}/${name}`;
    makeDirectories(call, path.slice(0, path.lastIndexOf("/")));
    const failed = files.symlink(target, path);
    if (failed) return failed;
  }
  for (const name of repository.directories) makeDirectories(call, `${directory}/${name}`);
  return undefined;
}

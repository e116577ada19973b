import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { Failure } from "../../client/cli/failure.ts";
import { canonicalPath } from "../../client/format/path.ts";
import type { Surroundings } from "../../client/surroundings.ts";
import type { LoadOptions } from "./load.ts";
import { NOT_FOUND_STATUS, readText } from "./read-file.ts";

/** Where the text of a compose file comes from: the disk, or for `-` standard input. */
export interface FileSource {
  readonly files: Files;
  readonly stdin: string;
}

export function textOf({ files, stdin }: FileSource, path: string): string {
  return path === "-" ? stdin : readText(files, path);
}

const NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

export interface FoundFiles {
  readonly paths: readonly string[];
  /** The project's. */
  readonly folder: string;
}

/** The files of `-f`, of COMPOSE_FILE, or those that stand here or above with the usual names. */
export function findFiles(
  process: Surroundings,
  { files, folder: given }: LoadOptions,
  variables: ReadonlyMap<string, string>,
  warn: (message: string) => void,
): FoundFiles {
  const separator = variables.get("COMPOSE_PATH_SEPARATOR") ?? ":";
  const named = files.length > 0 ? files : (variables.get("COMPOSE_FILE") ?? "").split(separator);
  const words = named.filter((word) => word !== "");
  const paths =
    words.length > 0
      ? words.map((word) => (word === "-" ? word : canonicalPath(process.cwd, word)))
      : lookAround(process, given, warn);
  const [first = ""] = paths;
  const folder = given
    ? canonicalPath(process.cwd, given)
    : first === "-"
      ? process.cwd
      : first.replace(/\/[^/]*$/, "") || "/";
  return { paths, folder };
}

function lookAround(
  process: Surroundings,
  given: string | undefined,
  warn: (message: string) => void,
): readonly string[] {
  let folder = given ? canonicalPath(process.cwd, given) : process.cwd;
  const isThere = (name: string) => !(process.files.stat(canonicalPath(folder, name)) instanceof Errno);
  const firstOf = (names: readonly string[], kind: string) => {
    const found = names.filter(isThere).map((name) => canonicalPath(folder, name));
    if (found.length > 1) {
      // Compose looks twice: for what the project is called, and for the project.
      for (let time = 0; time < 2; time++) {
        warn(`Found multiple ${kind} files with supported names: ${found.join(", ")}`);
        warn(`Using ${found[0] ?? ""}`);
      }
    }
    return found.slice(0, 1);
  };
  for (;;) {
    const found = firstOf(NAMES, "config");
    if (found.length > 0) return [...found, ...firstOf(OVERRIDES, "override")];
    if (folder === "/") throw new Failure("no configuration file provided: not found", NOT_FOUND_STATUS);
    folder = folder.replace(/\/[^/]*$/, "") || "/";
  }
}

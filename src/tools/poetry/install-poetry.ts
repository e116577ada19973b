import type { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { consoleScript } from "../python/bundled-packages.ts";
import { writeDistribution } from "../python/distribution.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { writeTree } from "../python/write-tree.ts";
import { poetryCode } from "../python-packages/poetry-code.ts";
import { createVirtualenv, NEW_SEEDS } from "./environment/create-virtualenv.ts";

export interface PoetryInstallation {
  /** An absolute path: `~/.local/share/pypoetry`. */
  readonly data: string;
  /** Where `poetry` is linked to. */
  readonly bin: string;
  readonly version: string;
  readonly base: Interpreter;
}

/** What the official installer leaves: an environment of poetry's own, and a link to its program. */
export function installPoetry(
  files: Files,
  { data, bin, version, base }: PoetryInstallation,
): Errno | undefined {
  const path = `${data}/venv`;
  const site = `${path}/lib/python${base.version.short}/site-packages`;
  return (
    createVirtualenv(files, {
      path,
      base,
      prompt: "venv",
      systemSite: false,
      withPip: true,
      withSetuptools: false,
      seeds: NEW_SEEDS,
    }) ??
    writeDistribution(files, site, {
      name: "poetry",
      version,
      files: {
        ...poetryCode(version),
        "../../../bin/poetry": {
          content: consoleScript(`${path}/bin/python`, "poetry.console.application"),
          mode: 0o755,
        },
      },
      metadata: [
        ["Summary", "Python dependency management and packaging made easy."],
        ["Home-page", "https://python-poetry.org/"],
        ["License", "MIT"],
        ["Author", "Sébastien Eustace"],
        ["Author-email", "sebastien@eustace.io"],
      ],
      topLevel: ["poetry"],
      entryPoints: "[console_scripts]\npoetry=poetry.console.application:main\n\n",
      installer: "pip",
      isRequested: true,
    }) ??
    writeTree(files, bin, { poetry: { link: `${path}/bin/poetry` } })
  );
}

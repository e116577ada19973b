import { programFile } from "../../../../process/executable.ts";
import { type LayerDefinition, made } from "../define-image.ts";
import type { HistoryEntry } from "../hub.ts";
import { BOOKWORM_FULL, BULLSEYE_FULL, BULLSEYE_HISTORY, DEBIAN_HISTORY } from "./debian.ts";

/** What the images of a language stand on. */
export interface Base {
  /** As the tags name it: `slim`, `alpine`. */
  readonly name: string;
  readonly layers: readonly LayerDefinition[];
  readonly history: readonly HistoryEntry[];
}

/** With git, curl, a compiler and what else building takes. */
function full(codename: string, base: LayerDefinition, history: readonly HistoryEntry[]): Base {
  return {
    name: codename,
    layers: [
      base,
      {
        name: `buildpack-deps ${codename}`,
        compressedSize: 299_443_712,
        size: 814_743_552,
        fill: (files) => {
          for (const path of ["/usr", "/usr/bin"]) files.mkdir(path, 0o755);
          for (const name of ["curl", "git", "wget", "ps", "gcc", "make"])
            files.writeFile(`/usr/bin/${name}`, programFile(name), 0o755);
        },
      },
    ],
    history: [
      ...history,
      made("2025-01-14T01:30:00Z", "RUN /bin/sh -c set -eux; apt-get update; … # buildkit"),
    ],
  };
}

export const FULL = full("bookworm", BOOKWORM_FULL, DEBIAN_HISTORY);
export const FULL_BULLSEYE = full("bullseye", BULLSEYE_FULL, BULLSEYE_HISTORY);

import type { Process } from "../../process/process.ts";
import { nodeVersionOf } from "../node/version.ts";
import { NPM_VERSION } from "./options/tables.ts";

/** What comes with the releases of Node that images have. */
const WITH_NODE: Readonly<Record<string, string | undefined>> = { "22.13.0": "10.9.2", "20.18.1": "10.8.2" };

/** The version that npm tells of itself: in a container that of its image. */
export function npmVersionOf(process: Process): string {
  return WITH_NODE[nodeVersionOf(process)] ?? NPM_VERSION;
}

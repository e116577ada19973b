import type { GlobalWords } from "./cli/global-flags.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where the client keeps its settings: `--config`, DOCKER_CONFIG, `~/.docker`, in this order. */
export function configFolder({ env }: Surroundings, { config }: GlobalWords): string {
  return config || env.get("DOCKER_CONFIG") || `${env.get("HOME") ?? "/root"}/.docker`;
}

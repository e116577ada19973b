import type { HubImage } from "../hub/hub.ts";

/** What the engine asks a registry for. */
export interface Hub {
  /** By tag or digest; undefined: there is no such image. */
  find(repository: string, reference: string): Promise<HubImage | undefined>;
  /** Under any tag. */
  has(repository: string): Promise<boolean>;
  search(term: string): Promise<readonly HubImage[]>;
}

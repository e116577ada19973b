import type { Call } from "../cli/call.ts";
import { type Json, type JsonRecord, listAt, textAt } from "../engine/json.ts";

export interface PinnedImage {
  readonly Image: string;
  /** What it runs on, for the placement of its tasks. */
  readonly platforms: JsonRecord;
  /** What is told, once the service is there, where nobody knows the digest. */
  readonly warning: string;
}

/** The image with the digest that the registry has for it now; as it is where nobody knows it. */
export async function pinImage({ engine }: Call, image: string): Promise<PinnedImage> {
  let digest = "";
  let platforms: readonly Json[] = [];
  await engine.failureOf(async () => {
    const found = await engine.get(`/distribution/${image}/json`);
    digest = textAt(found, "Descriptor", "digest");
    platforms = listAt(found, "Platforms").map((platform) => ({
      Architecture: textAt(platform, "architecture"),
      OS: textAt(platform, "os"),
    }));
  });
  const tagged = /:[^/]*$/.test(image) ? image : `${image}:latest`;
  if (digest !== "")
    return {
      Image: `${tagged}@${digest}`,
      platforms: platforms.length > 0 ? { Platforms: platforms } : {},
      warning: "",
    };
  const warning = `image ${tagged} could not be accessed on a registry to record
its digest. Each node will access ${tagged} independently,
possibly leading to different nodes running different
versions of the image.

`;
  return { Image: tagged, platforms: {}, warning };
}

import { sha256 } from "@noble/hashes/sha2.js";
import * as v from "valibot";
import { encode } from "../../../../base/bytes.ts";

const EMPTY = v.record(v.string(), v.strictObject({}));
const STRINGS = v.array(v.string());
const optional = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));

/** A test that tells whether what runs works; durations in nanoseconds. */
export const HEALTHCHECK = v.object({
  Test: optional(STRINGS),
  Interval: v.optional(v.number()),
  Timeout: v.optional(v.number()),
  StartPeriod: v.optional(v.number()),
  StartInterval: v.optional(v.number()),
  Retries: v.optional(v.number()),
});

/** What an image says of how it is run (OCI image specification, `config`; Docker's own fields behind). */
export const RUN_CONFIG = v.object({
  User: v.optional(v.string()),
  ExposedPorts: optional(EMPTY),
  Env: optional(STRINGS),
  Entrypoint: optional(STRINGS),
  Cmd: optional(STRINGS),
  Volumes: optional(EMPTY),
  WorkingDir: v.optional(v.string()),
  Labels: optional(v.record(v.string(), v.string())),
  StopSignal: v.optional(v.string()),
  Healthcheck: optional(HEALTHCHECK),
  OnBuild: optional(STRINGS),
  Shell: optional(STRINGS),
});

/** The file that an image's id is the digest of. */
export const IMAGE_FILE = v.object({
  architecture: v.string(),
  os: v.string(),
  created: v.string(),
  author: v.optional(v.string()),
  comment: v.optional(v.string()),
  config: RUN_CONFIG,
  rootfs: v.object({ type: v.literal("layers"), diff_ids: STRINGS }),
  history: v.array(
    v.object({
      created: v.string(),
      created_by: v.optional(v.string()),
      author: v.optional(v.string()),
      comment: v.optional(v.string()),
      empty_layer: v.optional(v.boolean()),
    }),
  ),
});

export type ImageFile = v.InferOutput<typeof IMAGE_FILE>;
export type RunConfig = v.InferOutput<typeof RUN_CONFIG>;
export type Healthcheck = v.InferOutput<typeof HEALTHCHECK>;
export type HistoryItem = ImageFile["history"][number];

export function digestOf(content: string | Uint8Array): string {
  const bytes = sha256(typeof content === "string" ? encode(content) : content);
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

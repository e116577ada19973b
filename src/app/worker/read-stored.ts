import * as v from "valibot";
import type { ComputerSnapshot } from "../../computer/index.ts";
import { SESSION_VERSION } from "./session-store.ts";

const STORED = v.object({
  version: v.literal(SESSION_VERSION, `it was saved by another version of Rockpool`),
  savedAt: v.number(),
  // The engine itself checks what is in it.
  computer: v.custom<ComputerSnapshot>((data) => typeof data === "object" && data !== null, "it is damaged"),
  tutor: v.unknown(),
});

/** What the browser has kept of a session. Throws where it is not what we stored. */
export function readStored(session: unknown): v.InferOutput<typeof STORED> {
  return v.parse(STORED, session);
}

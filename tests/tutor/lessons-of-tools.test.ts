import { it } from "vitest";
import { proveModule } from "./our-lessons.ts";

/** The modules of larger tools, beside those of the shell in `lessons.test.ts`; what needs Python or a cluster for minutes is left to `rockpool lint lessons`. */
const PLAYED = ["git", "pyenv", "docker", "compose", "architectures", "monitoring"];

it.each(PLAYED)(
  "the lessons of %s are finished by their solutions and by detours, and by nothing else",
  { timeout: 600_000 },
  proveModule,
);

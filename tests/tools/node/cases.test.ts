import { vi } from "vitest";
import { defineCases } from "../../cases/define-cases.ts";

/** A busy machine may take so long for a handful of programs. */
vi.setConfig({ testTimeout: 60_000 });

defineCases("tests/tools/node");

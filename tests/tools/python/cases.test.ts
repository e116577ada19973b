import { beforeAll, vi } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { defineCases } from "../../cases/define-cases.ts";

/** A busy machine may take so long for a handful of programs. */
vi.setConfig({ testTimeout: 90_000 });

// The first program waits until CPython is loaded; all others begin from its memory.
beforeAll(async () => void (await (await createComputer()).run("python3 -c pass")), 120_000);

defineCases("tests/tools/python");

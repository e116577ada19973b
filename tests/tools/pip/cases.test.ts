import { vi } from "vitest";
import { defineCases } from "../../cases/define-cases.ts";
import { pipComputer } from "./room.ts";

// Setting a computer up takes longer than a usual test.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

defineCases("tests/tools/pip", { pip: pipComputer });

import { vi } from "vitest";
import { defineCases } from "../../cases/define-cases.ts";
import { poetryComputer } from "./room.ts";

// Setting a computer up takes longer than a usual test.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

defineCases("tests/tools/poetry", {
  "poetry-1.3.2": () => poetryComputer("1.3.2"),
  "poetry-1.8": () => poetryComputer("1.8.5"),
});

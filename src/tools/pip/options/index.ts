import type { CommandTable } from "../option.ts";
import { PACKAGE_INDEX_OPTIONS } from "./package-index.ts";
import {
  ABI,
  IGNORE_REQUIRES_PYTHON,
  IMPLEMENTATION,
  NO_BINARY,
  ONLY_BINARY,
  PLATFORM,
  PRE,
  PYTHON_VERSION,
} from "./shared.ts";

export const INDEX_TABLE: CommandTable = {
  name: "index",
  summary: "Inspect information available from package indexes.",
  usage: ["versions <package>"],
  usageShape: "ended",
  description: "Inspect information available from package indexes.",
  groups: [
    {
      title: "Index Options",
      options: [
        PLATFORM,
        PYTHON_VERSION,
        IMPLEMENTATION,
        ABI,
        IGNORE_REQUIRES_PYTHON,
        PRE,
        NO_BINARY,
        ONLY_BINARY,
      ],
    },
    PACKAGE_INDEX_OPTIONS,
  ],
};

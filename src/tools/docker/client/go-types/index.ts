import { type GoType, readTypes } from "../template/types.ts";
import { CONTAINER_TYPES } from "./containers.ts";
import { OBJECT_TYPES } from "./objects.ts";
import { SWARM_TYPES } from "./swarm.ts";
import { SYSTEM_TYPES } from "./system.ts";

/** The types that the client reads the engine's answers into: templates see these. */
let read: ((name: string) => GoType) | undefined;

export function goType(name: string): GoType {
  read ??= readTypes([CONTAINER_TYPES, OBJECT_TYPES, SYSTEM_TYPES, SWARM_TYPES].join("\n"));
  return read(name);
}

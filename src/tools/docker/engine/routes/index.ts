import type { Routes } from "../router.ts";
import { SYSTEM_ROUTES } from "./system.ts";

/** All calls of the API, a table for each resource. */
export const ROUTES: readonly Routes[] = [SYSTEM_ROUTES];

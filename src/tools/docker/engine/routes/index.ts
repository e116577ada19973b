import type { Routes } from "../router.ts";
import { ARCHIVE_ROUTES } from "./archive.ts";
import { BUILD_ROUTES } from "./build.ts";
import { CONTAINER_ROUTES } from "./containers.ts";
import { IMAGE_ROUTES } from "./images.ts";
import { KUBERNETES_ROUTES } from "./kubernetes.ts";
import { NETWORK_ROUTES } from "./networks.ts";
import { SERVICE_LOG_ROUTES } from "./service-logs.ts";
import { STREAM_ROUTES } from "./streams.ts";
import { SWARM_ROUTES } from "./swarm.ts";
import { SWARM_OBJECT_ROUTES } from "./swarm-objects.ts";
import { SYSTEM_ROUTES } from "./system.ts";
import { VOLUME_ROUTES } from "./volumes.ts";

/** All calls of the API, a table for each resource. */
export const ROUTES: readonly Routes[] = [
  SYSTEM_ROUTES,
  CONTAINER_ROUTES,
  STREAM_ROUTES,
  ARCHIVE_ROUTES,
  IMAGE_ROUTES,
  BUILD_ROUTES,
  NETWORK_ROUTES,
  VOLUME_ROUTES,
  SWARM_ROUTES,
  SWARM_OBJECT_ROUTES,
  SERVICE_LOG_ROUTES,
  KUBERNETES_ROUTES,
];

import type { Routes } from "../router.ts";
import {
  API_VERSION,
  CONTAINERD_COMMIT,
  CONTAINERD_VERSION,
  ENGINE_VERSION,
  GIT_COMMIT,
  GO_VERSION,
  INIT_COMMIT,
  INIT_VERSION,
  KERNEL_VERSION,
  MIN_API_VERSION,
  RUNC_COMMIT,
  RUNC_VERSION,
} from "../versions.ts";

const BUILD_TIME = "2025-05-30T12:07:11.000000000+00:00";

const VERSION = {
  Platform: { Name: "Docker Engine - Community" },
  Components: [
    {
      Name: "Engine",
      Version: ENGINE_VERSION,
      Details: {
        ApiVersion: API_VERSION,
        Arch: "amd64",
        BuildTime: BUILD_TIME,
        Experimental: "false",
        GitCommit: GIT_COMMIT,
        GoVersion: GO_VERSION,
        KernelVersion: KERNEL_VERSION,
        MinAPIVersion: MIN_API_VERSION,
        Os: "linux",
      },
    },
    { Name: "containerd", Version: CONTAINERD_VERSION, Details: { GitCommit: CONTAINERD_COMMIT } },
    { Name: "runc", Version: RUNC_VERSION, Details: { GitCommit: RUNC_COMMIT } },
    { Name: "docker-init", Version: INIT_VERSION, Details: { GitCommit: INIT_COMMIT } },
  ],
  Version: ENGINE_VERSION,
  ApiVersion: API_VERSION,
  MinAPIVersion: MIN_API_VERSION,
  GitCommit: GIT_COMMIT,
  GoVersion: GO_VERSION,
  Os: "linux",
  Arch: "amd64",
  KernelVersion: KERNEL_VERSION,
  BuildTime: BUILD_TIME,
};

export const SYSTEM_ROUTES: Routes = {
  "GET /_ping": ({ reply }) =>
    reply.send(200, "OK", {
      "Builder-Version": "1",
      "Cache-Control": "no-cache, no-store, must-revalidate",
      "Content-Type": "text/plain; charset=utf-8",
      Pragma: "no-cache",
    }),
  "GET /version": (call) => call.answer(VERSION),
};

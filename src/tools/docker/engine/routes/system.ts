import * as v from "valibot";
import { encode } from "../../../../base/bytes.ts";
import { cacheRecords } from "../build/build-cache.ts";
import { listContainers } from "../containers/list.ts";
import { EngineError } from "../engine-error.ts";
import { eventJson, matchesEvent } from "../events.ts";
import { Filters } from "../filters.ts";
import { parseTimestamp } from "../go-time.ts";
import { imageSummary } from "../images/describe.ts";
import { totalSize } from "../images/list.ts";
import { RegistryClient } from "../images/registry-client.ts";
import type { ApiCall, Routes } from "../router.ts";
import { systemInfo } from "../system-info.ts";
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
import { readBody } from "./read-body.ts";
import { volumeJson } from "./volumes.ts";

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

/** `docker events`: what is remembered since a time, then what happens until one. */
async function events(call: ApiCall): Promise<void> {
  const { engine } = call;
  const filters = Filters.parse(call.query("filters"), EVENT_FILTERS);
  const since = parseTimestamp(call.query("since"));
  const until = parseTimestamp(call.query("until"));
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  const queue = [
    ...(since === undefined ? [] : engine.events.between(since, until ?? Number.POSITIVE_INFINITY)),
  ];
  let wake = () => {};
  let isOver = until !== undefined && until <= engine.now();
  const finish = () => {
    isOver = true;
    wake();
  };
  const stopListening = engine.events.listen((event) => {
    queue.push(event);
    wake();
  });
  call.reply.onGone(finish);
  if (until !== undefined && !isOver) engine.later(until - engine.now(), finish);
  for (;;) {
    const event = queue.shift();
    if (event) {
      if (matchesEvent(event, filters) && !(await write(encode(eventJson(event))))) break;
    } else if (isOver) break;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  stopListening();
}

const EVENT_FILTERS = [
  "container",
  "daemon",
  "event",
  "image",
  "label",
  "network",
  "scope",
  "type",
  "volume",
];

/** `docker system df`. */
function diskUsage(call: ApiCall): Promise<void> {
  const { engine } = call;
  const types = call.queries("type");
  const wants = (type: string) => types.length === 0 || types.includes(type);
  const containers = wants("container")
    ? listContainers(engine, { all: true, size: true, limit: 0, filters: undefined })
    : null;
  return call.answer({
    LayersSize: totalSize(engine.images),
    Images: wants("image") ? engine.images.all.map((image) => imageSummary(engine, image, true)) : null,
    Containers: containers,
    Volumes: wants("volume")
      ? engine.volumes.all.map((volume) => ({
          ...volumeJson(volume),
          UsageData: {
            RefCount: engine.volumes.usersOf(volume.Name).length,
            Size: engine.volumes.size(volume.Name),
          },
        }))
      : null,
    BuildCache: wants("build-cache") ? cacheRecords(engine) : null,
  });
}

const LOGIN = v.looseObject({
  username: v.optional(v.string(), ""),
  password: v.optional(v.string(), ""),
  serveraddress: v.optional(v.string(), ""),
});

/** Docker Hub knows the learner: name `learner`, password `rockpool`. */
async function logIn(call: ApiCall): Promise<void> {
  const { username, password, serveraddress } = await readBody(call, LOGIN);
  await call.engine.process.sleep(LOGIN_TIME);
  const domain = serveraddress.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
  if (!["", "docker.io", "index.docker.io", "registry-1.docker.io"].includes(domain)) {
    // A registry without accounts takes anybody.
    await RegistryClient.use(call.engine, domain, async () => undefined);
    return call.answer({ Status: "Login Succeeded", IdentityToken: "" });
  }
  if (username !== "learner" || password !== "rockpool")
    throw new EngineError(
      401,
      'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    );
  await call.answer({ Status: "Login Succeeded", IdentityToken: "" });
}

const LOGIN_TIME = 250;

export const SYSTEM_ROUTES: Routes = {
  "GET /_ping": ({ reply }) =>
    reply.send(200, "OK", {
      "Builder-Version": "1",
      "Cache-Control": "no-cache, no-store, must-revalidate",
      "Content-Type": "text/plain; charset=utf-8",
      Pragma: "no-cache",
    }),
  "GET /version": (call) => call.answer(VERSION),
  "GET /info": (call) => call.answer(systemInfo(call.engine)),
  "GET /events": events,
  "GET /system/df": diskUsage,
  "POST /auth": logIn,
};

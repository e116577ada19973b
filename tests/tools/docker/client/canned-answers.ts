import { encode } from "../../../../src/base/bytes.ts";
import { encodeFrame } from "../../../../src/tools/docker/api/stream-frames.ts";

/** What a stand-in for the engine answers, always the same: to the real client when recording, to ours in the test. */
export interface CannedAnswer {
  readonly status?: number;
  readonly json?: unknown;
  /** JSON values one a line. */
  readonly lines?: readonly unknown[];
  readonly body?: Uint8Array;
  /** After `101 UPGRADED`. */
  readonly hijack?: Uint8Array;
}

const WEB = "7179c2faab03c40bd7e0f6a8f07d6253d5d55c136dabc386527bc11fa2c30284";
const HELLO = "76711af3d462953767974e07b502bee4a248c84ed9f60124e645c630ba728cad";
const DB = "a63af90e0aba1a51dcb111e2a2c2d3e397c54a9dbec3295621b388d9be0a28e6";
const NGINX = "sha256:d87d6f305cd0c1c9ff688b76d810be0f48b27b9cedda46e8fb418a5c82235bad";
const BUSYBOX = "sha256:92364747d06a00fc099b6e44e230146642a11a45441574974a18d5b70a1af50c";
const DIGEST = "sha256:7799219679d910006ff598df5876851de4d7458d8e722d96b653fc1923c9180f";

const frames = (...parts: readonly (readonly ["stdout" | "stderr", string])[]): Uint8Array => {
  const all = parts.map(([stream, text]) => encodeFrame(stream, encode(text)));
  const whole = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
};

const wrong = (status: number, message: string): CannedAnswer => ({ status, json: { message } });

function containers(now: number) {
  return [
    {
      Id: WEB,
      Names: ["/web"],
      Image: "nginx",
      ImageID: NGINX,
      Command: "/docker-entrypoint.sh nginx -g 'daemon off;'",
      Created: now - 100,
      Ports: [
        { IP: "0.0.0.0", PrivatePort: 80, PublicPort: 8080, Type: "tcp" },
        { IP: "::", PrivatePort: 80, PublicPort: 8080, Type: "tcp" },
        { PrivatePort: 443, Type: "tcp" },
        { PrivatePort: 444, Type: "tcp" },
      ],
      Labels: { app: "shop" },
      State: "running",
      Status: "Up 2 minutes (healthy)",
      SizeRw: 1095,
      SizeRootFs: 186_600_000,
      HostConfig: { NetworkMode: "bridge" },
      NetworkSettings: { Networks: { bridge: {} } },
      Mounts: [
        { Type: "volume", Name: "averyveryverylongname", Source: "/x", Driver: "local" },
        { Type: "bind", Source: "/srv", Destination: "/srv" },
      ],
    },
    {
      Id: HELLO,
      Names: ["/focused_galileo", "/web/linked"],
      Image: NGINX,
      ImageID: NGINX,
      Command: "/hello <a> & b",
      Created: now - 3 * 86_400,
      Ports: [],
      Labels: {},
      State: "exited",
      Status: "Exited (0) 3 days ago",
      HostConfig: { NetworkMode: "bridge" },
      NetworkSettings: { Networks: {} },
      Mounts: [],
    },
    {
      Id: DB,
      Names: ["/db10"],
      Image: "",
      ImageID: BUSYBOX,
      Command: "sleep 1000",
      Created: now - 400 * 86_400,
      Ports: [
        { IP: "127.0.0.1", PrivatePort: 5432, PublicPort: 5432, Type: "tcp" },
        { IP: "127.0.0.1", PrivatePort: 5433, PublicPort: 5433, Type: "tcp" },
        { IP: "127.0.0.1", PrivatePort: 53, PublicPort: 53, Type: "udp" },
      ],
      Labels: {},
      State: "paused",
      Status: "Up 13 months (Paused)",
      HostConfig: {},
      NetworkSettings: { Networks: {} },
      Mounts: [],
    },
  ];
}

const images = (now: number) => [
  {
    Id: NGINX,
    RepoTags: ["nginx:latest", "nginx:1.25"],
    RepoDigests: [`nginx@${DIGEST}`],
    Created: now - 1000 * 86_400,
    Size: 186_600_123,
    SharedSize: -1,
    Containers: -1,
    Labels: null,
  },
  {
    Id: BUSYBOX,
    RepoTags: ["busybox:latest", "busybox:1.36"],
    RepoDigests: [],
    Created: now - 30 * 86_400,
    Size: 4_260_000,
    SharedSize: -1,
    Containers: -1,
  },
  {
    Id: "sha256:63e69f26e65e74b6868fd9ea4277dae41bc5d31ed101d1fee4597b16f4dbb9b1",
    RepoTags: null,
    RepoDigests: null,
    Created: now - 40,
    Size: 0,
    SharedSize: -1,
    Containers: -1,
  },
];

const WEB_JSON = {
  Id: WEB,
  Created: "2026-11-23T11:49:25.129Z",
  Path: "/docker-entrypoint.sh",
  Args: ["nginx", "-g", "daemon off;"],
  State: {
    Status: "running",
    Running: true,
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    Dead: false,
    Pid: 1009,
    ExitCode: 0,
    Error: "",
    StartedAt: "2026-11-23T11:49:25.134Z",
    FinishedAt: "0001-01-01T00:00:00Z",
  },
  Image: NGINX,
  Name: "/web",
  RestartCount: 0,
  HostConfig: {
    Binds: null,
    NetworkMode: "bridge",
    PortBindings: { "80/tcp": [{ HostIp: "", HostPort: "8080" }] },
    Memory: 67_108_864,
    NanoCpus: 500_000_000,
    RestartPolicy: { Name: "no", MaximumRetryCount: 0 },
  },
  Mounts: [],
  Config: {
    Hostname: "7179c2faab03",
    Tty: false,
    OpenStdin: false,
    Env: ["PATH=/usr/bin", "A=<1>&2"],
    Cmd: ["nginx"],
    Image: "nginx",
    Labels: { app: "shop" },
  },
  NetworkSettings: {
    Ports: {
      "443/tcp": null,
      "80/tcp": [
        { HostIp: "0.0.0.0", HostPort: "8080" },
        { HostIp: "::", HostPort: "8080" },
      ],
      "53/udp": [{ HostIp: "0.0.0.0", HostPort: "5353" }],
    },
    IPAddress: "172.17.0.5",
    Networks: {
      bridge: { IPAddress: "172.17.0.5", Gateway: "172.17.0.1" },
      alpha: { IPAddress: "172.18.0.2", Gateway: "172.18.0.1" },
    },
  },
};

const STATS = {
  id: WEB,
  name: "/web",
  read: "2026-11-23T11:50:00Z",
  preread: "2026-11-23T11:49:59Z",
  cpu_stats: { cpu_usage: { total_usage: 2_000_000_000 }, system_cpu_usage: 100_000_000_000, online_cpus: 4 },
  precpu_stats: {
    cpu_usage: { total_usage: 1_990_000_000 },
    system_cpu_usage: 96_000_000_000,
    online_cpus: 4,
  },
  memory_stats: { usage: 8_700_000, limit: 8_217_000_000, stats: { inactive_file: 1_000_000 } },
  networks: { eth0: { rx_bytes: 1090, tx_bytes: 23_456_789 } },
  blkio_stats: {
    io_service_bytes_recursive: [
      { major: 8, minor: 0, op: "read", value: 0 },
      { major: 8, minor: 0, op: "write", value: 12_300 },
    ],
  },
  pids_stats: { current: 9 },
};

const pull = (tag: string) => [
  { status: `Pulling from library/busybox`, id: tag },
  { status: "Pulling fs layer", progressDetail: {}, id: "be7604277279" },
  {
    status: "Downloading",
    progressDetail: { current: 1_000_000, total: 4_260_000 },
    progress: "[>]",
    id: "be7604277279",
  },
  {
    status: "Downloading",
    progressDetail: { current: 4_260_000, total: 4_260_000 },
    progress: "[>]",
    id: "be7604277279",
  },
  { status: "Download complete", progressDetail: {}, id: "be7604277279" },
  { status: "Pull complete", progressDetail: {}, id: "be7604277279" },
  { status: `Digest: ${DIGEST}` },
  { status: `Status: Downloaded newer image for busybox:${tag}` },
];

const VERSION = {
  Platform: { Name: "Docker Engine - Community" },
  Components: [
    {
      Name: "Engine",
      Version: "28.2.2",
      Details: {
        ApiVersion: "1.50",
        Arch: "amd64",
        BuildTime: "2025-05-30T12:07:26.000000000+00:00",
        Experimental: "false",
        GitCommit: "45873be",
        GoVersion: "go1.24.3",
        KernelVersion: "6.6.12",
        MinAPIVersion: "1.24",
        Os: "linux",
      },
    },
    { Name: "containerd", Version: "1.7.27", Details: { GitCommit: "05044ec" } },
    { Name: "runc", Version: "1.2.5", Details: { GitCommit: "v1.2.5-0-g59923ef" } },
    { Name: "docker-init", Version: "0.19.0", Details: { GitCommit: "de40ad0" } },
  ],
  Version: "28.2.2",
  ApiVersion: "1.50",
  MinAPIVersion: "1.24",
  GitCommit: "45873be",
  GoVersion: "go1.24.3",
  Os: "linux",
  Arch: "amd64",
  KernelVersion: "6.6.12",
  BuildTime: "2025-05-30T12:07:26.000000000+00:00",
};

const INFO = {
  ID: "7f0a1f2e-2b1e-4c5f-9d57-5f3f0e6c8a11",
  Containers: 3,
  ContainersRunning: 1,
  ContainersPaused: 1,
  ContainersStopped: 1,
  Images: 3,
  Driver: "overlay2",
  DriverStatus: [
    ["Backing Filesystem", "extfs"],
    ["Supports d_type", "true"],
  ],
  Plugins: {
    Volume: ["local"],
    Network: ["bridge", "host"],
    Authorization: null,
    Log: ["json-file", "local"],
  },
  LoggingDriver: "json-file",
  CgroupDriver: "systemd",
  CgroupVersion: "2",
  KernelVersion: "6.6.12-linuxkit",
  OperatingSystem: "Debian GNU/Linux 12 (bookworm)",
  OSType: "linux",
  Architecture: "x86_64",
  RegistryConfig: { IndexConfigs: {}, InsecureRegistryCIDRs: ["::1/128", "127.0.0.0/8"], Mirrors: null },
  NCPU: 8,
  MemTotal: 8_217_000_000,
  DockerRootDir: "/var/lib/docker",
  Name: "learn",
  Labels: ["rack=1"],
  ExperimentalBuild: false,
  ServerVersion: "28.2.2",
  Runtimes: { runc: { path: "runc" } },
  DefaultRuntime: "runc",
  Swarm: {
    NodeID: "",
    NodeAddr: "",
    LocalNodeState: "inactive",
    ControlAvailable: false,
    Error: "",
    RemoteManagers: null,
  },
  LiveRestoreEnabled: false,
  InitBinary: "docker-init",
  ContainerdCommit: { ID: "05044ec" },
  RuncCommit: { ID: "v1.2.5" },
  InitCommit: { ID: "de40ad0" },
  SecurityOptions: ["name=apparmor", "name=seccomp,profile=builtin", "name=cgroupns"],
  CDISpecDirs: ["/etc/cdi", "/var/run/cdi"],
  Warnings: ["WARNING: No swap limit support"],
};

const df = (now: number) => ({
  LayersSize: 190_900_000,
  Images: images(now).map((image, at) => ({
    ...image,
    SharedSize: at === 0 ? 1_000_000 : 0,
    Containers: at === 0 ? 2 : 0,
  })),
  Containers: containers(now).map((one) => ({ SizeRw: 0, ...one })),
  Volumes: [
    {
      Name: "data10",
      Driver: "local",
      Scope: "local",
      Mountpoint: "/v/data10",
      Labels: null,
      Options: null,
      UsageData: { RefCount: 1, Size: 12_345 },
    },
    {
      Name: "data2",
      Driver: "local",
      Scope: "local",
      Mountpoint: "/v/data2",
      Labels: null,
      Options: null,
      UsageData: { RefCount: 0, Size: 500 },
    },
  ],
  BuildCache: [
    {
      ID: "abcdefabcdefabcdefabc",
      Type: "regular",
      Description: "x",
      InUse: false,
      Shared: false,
      Size: 4200,
      CreatedAt: new Date((now - 300) * 1000).toISOString(),
      LastUsedAt: new Date((now - 30) * 1000).toISOString(),
      UsageCount: 2,
    },
  ],
});

const EVENTS = [
  {
    status: "create",
    id: WEB,
    from: "nginx",
    Type: "container",
    Action: "create",
    Actor: { ID: WEB, Attributes: { name: "web", image: "nginx" } },
    scope: "local",
    time: 1_763_898_565,
    timeNano: 1_763_898_565_129_000_000,
  },
  {
    Type: "network",
    Action: "connect",
    Actor: { ID: "25fda2a70f6a", Attributes: { container: WEB, name: "bridge", type: "bridge" } },
    scope: "local",
    time: 1_763_898_566,
    timeNano: 1_763_898_566_000_000_000,
  },
  {
    Type: "image",
    Action: "pull",
    Actor: { ID: "busybox:latest", Attributes: {} },
    scope: "local",
    time: 1_763_898_567,
    timeNano: 1_763_898_567_500_000_000,
  },
];

type Answer = CannedAnswer | ((query: ReadonlyMap<string, readonly string[]>, now: number) => CannedAnswer);

const PULLED = new Set<string>();

const ROUTES: readonly (readonly [RegExp, Answer])[] = [
  [/^(GET|HEAD) \/_ping$/, { body: encode("OK") }],
  [/^GET \/version$/, { json: VERSION }],
  [/^GET \/info$/, { json: INFO }],
  [
    /^GET \/containers\/json$/,
    (query, now) => ({
      json: query.get("all") || query.get("limit") ? containers(now) : containers(now).slice(0, 1),
    }),
  ],
  [/^GET \/containers\/(web|7179c2faab03\w*)\/json$/, { json: WEB_JSON }],
  [/^GET \/containers\/(web|7179\w*)\/stats$/, { json: STATS }],
  [
    /^GET \/containers\/(web|7179\w*)\/top$/,
    (query) => ({
      json: {
        Titles: query.get("ps_args") ? ["PID", "CMD"] : ["UID", "PID", "CMD"],
        Processes: query.get("ps_args")
          ? [["1", "nginx"]]
          : [
              ["root", "1009", "nginx -g daemon off;"],
              ["www", "1010", "nginx: worker"],
            ],
      },
    }),
  ],
  [
    /^GET \/containers\/web\/changes$/,
    {
      json: [
        { Path: "/tmp", Kind: 0 },
        { Path: "/tmp/a b", Kind: 1 },
        { Path: "/etc/x", Kind: 2 },
      ],
    },
  ],
  [
    /^GET \/containers\/7179\w*\/logs$/,
    { body: frames(["stdout", "one\n"], ["stderr", "two\n"], ["stdout", "three\n"]) },
  ],
  [/^POST \/containers\/web\/(stop|start|restart|kill|pause|unpause|rename|resize)$/, { status: 204 }],
  [/^POST \/containers\/web\/wait$/, { json: { StatusCode: 137 } }],
  [/^POST \/containers\/web\/update$/, { json: { Warnings: null } }],
  [
    /^DELETE \/containers\/web$/,
    wrong(
      409,
      'cannot remove container "/web": container is running: stop the container before removing or force remove',
    ),
  ],
  [/^DELETE \/containers\/db10$/, { status: 204 }],
  [/^POST \/containers\/prune$/, { json: { ContainersDeleted: [HELLO, DB], SpaceReclaimed: 1_234_567 } }],
  [/^POST \/commit$/, { status: 201, json: { Id: BUSYBOX } }],
  [
    /^POST \/containers\/create$/,
    (query) => {
      const name = query.get("name")?.[0];
      if (name === "web")
        return wrong(
          409,
          `Conflict. The container name "/web" is already in use by container "${WEB}". You have to remove (or rename) that container to be able to reuse that name.`,
        );
      if (name === "pulls" && !PULLED.has(name)) {
        PULLED.add(name);
        return wrong(404, "No such image: busybox:latest");
      }
      PULLED.delete(name ?? "");
      return {
        status: 201,
        json: {
          Id: name === "fails" ? HELLO : name === "missing" ? DB : WEB,
          Warnings: name === "warns" ? ["Your kernel does not support swap"] : [],
        },
      };
    },
  ],
  [new RegExp(`^POST /containers/${WEB}/start$`), { status: 204 }],
  [
    new RegExp(`^POST /containers/${HELLO}/start$`),
    wrong(
      500,
      "failed to set up container networking: Bind for 0.0.0.0:8080 failed: port is already allocated",
    ),
  ],
  [
    new RegExp(`^POST /containers/${DB}/start$`),
    wrong(
      400,
      'failed to create task for container: exec: "nosuchcmd": executable file not found in $PATH: unknown',
    ),
  ],
  [/^POST \/containers\/\w+\/attach$/, { hijack: frames(["stdout", "hello\n"], ["stderr", "careful\n"]) }],
  [/^POST \/containers\/\w{64}\/wait$/, { json: { StatusCode: 42 } }],
  [/^POST \/containers\/web\/exec$/, { status: 201, json: { Id: "e1" } }],
  [/^POST \/exec\/e1\/start$/, { hijack: frames(["stdout", "out\n"], ["stderr", "err\n"]) }],
  [/^GET \/exec\/e1\/json$/, { json: { ID: "e1", ExitCode: 5, Running: false } }],
  [/^\w+ \/containers\/([\w.-]+)(\/\w+)?$/, wrong(404, "No such container: nosuch")],
  [/^GET \/images\/json$/, (_, now) => ({ json: images(now) })],
  [
    /^POST \/images\/create$/,
    (query) =>
      query.get("fromImage")?.[0]?.endsWith("nosuch")
        ? wrong(
            404,
            "pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
          )
        : query.get("fromImage")?.[0]?.endsWith("broken")
          ? {
              lines: [
                { status: "Pulling from me/broken", id: "latest" },
                {
                  errorDetail: { message: "toomanyrequests: rate limit" },
                  error: "toomanyrequests: rate limit",
                },
              ],
            }
          : { lines: pull(query.get("tag")?.[0] ?? "latest") },
  ],
  [
    /^POST \/images\/.*\/push$/,
    {
      lines: [
        { status: "The push refers to repository [docker.io/me/box]" },
        { status: "Preparing", progressDetail: {}, id: "be7604277279" },
        { status: "Pushed", progressDetail: {}, id: "be7604277279" },
        { status: "1.0: digest: sha256:abc size: 528" },
        { progressDetail: {}, aux: { Tag: "1.0", Digest: "sha256:abc", Size: 528 } },
      ],
    },
  ],
  [/^POST \/images\/busybox\/tag$/, { status: 201 }],
  [/^POST \/images\/nosuch\/tag$/, wrong(404, "No such image: nosuch:latest")],
  [
    /^GET \/images\/nginx\/history$/,
    (_, now) => ({
      json: [
        {
          Id: NGINX,
          Created: now - 86_400 * 3,
          CreatedBy: 'CMD ["nginx" "-g" "daemon off;"]',
          Size: 0,
          Comment: "buildkit.dockerfile.v0",
          Tags: ["nginx:latest"],
        },
        {
          Id: "<missing>",
          Created: now - 86_400 * 3,
          CreatedBy: "RUN /bin/sh -c apt-get update && apt-get install -y curl # buildkit",
          Size: 104_000_000,
          Comment: "",
          Tags: null,
        },
      ],
    }),
  ],
  [
    /^GET \/images\/nginx\/json$/,
    {
      json: {
        Id: NGINX,
        RepoTags: ["nginx:latest"],
        Architecture: "amd64",
        Os: "linux",
        Size: 186_600_123,
        Config: { Env: ["PATH=/bin"], Cmd: ["nginx"] },
      },
    },
  ],
  [/^DELETE \/images\/nginx$/, { json: [{ Untagged: "nginx:latest" }, { Deleted: NGINX }] }],
  [
    /^POST \/images\/prune$/,
    {
      json: {
        ImagesDeleted: [{ Untagged: "nginx:latest" }, { Deleted: NGINX }],
        SpaceReclaimed: 186_600_123,
      },
    },
  ],
  [
    /^GET \/images\/search$/,
    {
      json: [
        {
          name: "busybox",
          description: "Busybox base image.",
          star_count: 3000,
          is_official: true,
          is_automated: false,
        },
        {
          name: "nginx",
          description: "Official build of Nginx, a very long description of it that is cut.",
          star_count: 20_000,
          is_official: true,
        },
        { name: "me/x", description: "", star_count: 0 },
      ],
    },
  ],
  [/^\w+ \/images\/(.+?)(\/\w+)?$/, wrong(404, "No such image: nosuch:latest")],
  [
    /^GET \/networks$/,
    {
      json: [
        {
          Name: "none",
          Id: "3bc8935e7533aaaa",
          Driver: "null",
          Scope: "local",
          Created: "2026-11-23T11:49:30.843Z",
          Labels: {},
          Internal: false,
          EnableIPv4: true,
          EnableIPv6: false,
        },
        {
          Name: "net10",
          Id: "ed2ac128d1bb8d4f",
          Driver: "bridge",
          Scope: "local",
          Created: "2026-11-23T11:49:30Z",
          Labels: { b: "2" },
          Internal: true,
          EnableIPv4: true,
          EnableIPv6: true,
        },
        {
          Name: "net9",
          Id: "25fda2a70f6aeedb",
          Driver: "bridge",
          Scope: "local",
          Created: "2026-11-23T11:49:30Z",
          Labels: null,
          Internal: false,
          EnableIPv4: true,
          EnableIPv6: false,
        },
      ],
    },
  ],
  [
    /^POST \/networks\/create$/,
    {
      status: 201,
      json: { Id: "ed2ac128d1bb8d4fff909f146d84a4cc72ee255f43c496b94474be32ed389ad7", Warning: "" },
    },
  ],
  [
    /^GET \/networks\/net10$/,
    {
      json: {
        Name: "net10",
        Id: "ed2ac128d1bb8d4f",
        Created: "2026-11-23T11:49:30Z",
        Scope: "local",
        Driver: "bridge",
        IPAM: { Driver: "default", Options: null, Config: [{ Subnet: "172.18.0.0/16" }] },
        Containers: {},
        Options: {},
        Labels: {},
      },
    },
  ],
  [/^DELETE \/networks\/net10$/, { status: 204 }],
  [/^POST \/networks\/net10\/(dis)?connect$/, { status: 200 }],
  [/^POST \/networks\/prune$/, { json: { NetworksDeleted: ["net10", "net9"] } }],
  [/^\w+ \/networks\/[\w.-]+(\/\w+)?$/, wrong(404, "network nosuch not found")],
  [
    /^GET \/volumes$/,
    {
      json: {
        Volumes: [
          {
            Name: "data10",
            Driver: "local",
            Scope: "local",
            Mountpoint: "/v/data10",
            Labels: { x: "1" },
            Options: null,
            CreatedAt: "2026-11-23T11:49:31Z",
          },
          {
            Name: "data2",
            Driver: "local",
            Scope: "local",
            Mountpoint: "/v/data2",
            Labels: null,
            Options: null,
          },
        ],
        Warnings: null,
      },
    },
  ],
  [
    /^POST \/volumes\/create$/,
    {
      status: 201,
      json: { Name: "v1", Driver: "local", Mountpoint: "/v/v1", Labels: {}, Scope: "local", Options: {} },
    },
  ],
  [
    /^GET \/volumes\/v1$/,
    {
      json: {
        CreatedAt: "2026-11-23T11:49:31Z",
        Driver: "local",
        Labels: null,
        Mountpoint: "/v/v1",
        Name: "v1",
        Options: null,
        Scope: "local",
      },
    },
  ],
  [/^DELETE \/volumes\/v1$/, { status: 204 }],
  [/^POST \/volumes\/prune$/, { json: { VolumesDeleted: ["abc"], SpaceReclaimed: 0 } }],
  [/^\w+ \/volumes\/[\w.-]+$/, wrong(404, "get nosuch: no such volume")],
  [/^GET \/system\/df$/, (_, now) => ({ json: df(now) })],
  [
    /^POST \/build$/,
    (query) => {
      const said = (...texts: readonly string[]) => texts.map((stream) => ({ stream }));
      const start = said(
        "Step 1/3 : FROM busybox",
        "\n",
        " ---> 92364747d06a\n",
        "Step 2/3 : RUN echo building",
        "\n",
      );
      if (query.get("target")?.[0] === "bad")
        return {
          lines: [
            ...start,
            ...said(" ---> Running in 44b77453898f\n", "building\n"),
            {
              errorDetail: {
                code: 3,
                message: "The command '/bin/sh -c echo building' returned a non-zero code: 3",
              },
              error: "x",
            },
          ],
        };
      return {
        lines: [
          ...start,
          ...said(
            " ---> Running in efefd24b9812\n",
            "building\n",
            " ---> Removed intermediate container efefd24b9812\n",
            " ---> fb13d83f6823\n",
          ),
          ...said('Step 3/3 : CMD ["sh"]', "\n", " ---> Using cache\n", " ---> 63e69f26e65e\n"),
          { aux: { ID: BUSYBOX } },
          ...said("Successfully built 63e69f26e65e\n", "Successfully tagged app:1\n"),
        ],
      };
    },
  ],
  [/^POST \/build\/prune$/, { json: { CachesDeleted: ["abcdef"], SpaceReclaimed: 4200 } }],
  [/^GET \/events$/, { lines: EVENTS }],
];

export function cannedAnswer(
  method: string,
  path: string,
  query: ReadonlyMap<string, readonly string[]>,
  now: number,
): CannedAnswer {
  const request = `${method} ${path.replace(/^\/v1\.\d+/, "")}`;
  const found = ROUTES.find(([pattern]) => pattern.test(request))?.[1];
  if (!found) return wrong(404, "page not found");
  return typeof found === "function" ? found(query, now) : found;
}

export function bodyOf({ json, lines, body }: CannedAnswer): Uint8Array {
  if (body) return body;
  if (lines) return encode(lines.map((line) => `${JSON.stringify(line)}\r\n`).join(""));
  return json === undefined ? new Uint8Array(0) : encode(`${JSON.stringify(json)}\n`);
}

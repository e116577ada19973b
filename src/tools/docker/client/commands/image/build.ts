import { runBuild } from "../../build/run-build.ts";
import { defineDocker } from "../../cli/command.ts";

/** https://docs.docker.com/reference/cli/docker/buildx/build/ */
export const build = defineDocker({
  summary: "Build an image from a Dockerfile",
  usage: "[OPTIONS] PATH | URL | -",
  operands: [1, 1],
  aliases: ["docker image build", "docker build", "docker builder build"],
  options: `
    --add-host list   Add a custom host-to-IP mapping ("host:ip")
    --build-arg list   Set build-time variables
    --cache-from strings   Images to consider as cache sources
    --cgroup-parent string   Set the parent cgroup for the "RUN" instructions during build
    --compress   Compress the build context using gzip
    --cpu-period int   Limit the CPU CFS (Completely Fair Scheduler) period
    --cpu-quota int   Limit the CPU CFS (Completely Fair Scheduler) quota
-c, --cpu-shares int   CPU shares (relative weight)
    --cpuset-cpus string   CPUs in which to allow execution (0-3, 0,1)
    --cpuset-mems string   MEMs in which to allow execution (0-3, 0,1)
    --disable-content-trust   Skip image verification (default true)
-f, --file string   Name of the Dockerfile (Default is "PATH/Dockerfile")
    --force-rm   Always remove intermediate containers
    --iidfile string   Write the image ID to the file
    --isolation string   Container isolation technology
    --label list   Set metadata for an image
    --load   Shorthand for "--output=type=docker"
-m, --memory bytes   Memory limit
    --memory-swap bytes   Swap limit equal to memory plus swap: -1 to enable unlimited swap
    --network string   Set the networking mode for the RUN instructions during build (default "default")
    --no-cache   Do not use cache when building the image
    --platform string   Set platform if server is multi-platform capable
    --progress string   Set type of progress output ("auto", "none", "plain", "quiet", "rawjson", "tty"). Use plain to show container output (default "auto")
    --pull   Always attempt to pull a newer version of the image
-q, --quiet   Suppress the build output and print image ID on success
    --rm   Remove intermediate containers after a successful build (default true)
    --security-opt strings   Security options
    --shm-size bytes   Size of "/dev/shm"
    --squash   Squash newly built layers into a single new layer
-t, --tag list   Name and optionally a tag in the "name:tag" format
    --target string   Set the target build stage to build.
    --ulimit ulimit   Ulimit options (default [])
`,
  hiddenOptions: `
    --allow strings   Allow extra privileged entitlement (e.g., "network.host", "security.insecure")
    --annotation stringArray   Add annotation to the image
    --attest stringArray   Attestation parameters (format: "type=sbom,generator=image")
    --build-context stringArray   Additional build contexts (e.g., name=path)
    --builder string   Override the configured builder instance
    --cache-to stringArray   Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")
    --check   Shorthand for "--call=check"
    --metadata-file string   Write build result metadata to the file
    --no-cache-filter stringArray   Do not cache specified stages
-o, --output stringArray   Output destination (format: "type=local,dest=path")
    --provenance string   Shorthand for "--attest=type=provenance"
    --push   Shorthand for "--output=type=registry"
    --sbom string   Shorthand for "--attest=type=sbom"
    --secret stringArray   Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")
    --ssh stringArray   SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")
`,
  run: runBuild,
});

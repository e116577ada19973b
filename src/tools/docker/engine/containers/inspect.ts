import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import { layerPaths } from "../layer-paths.ts";
import { DATA } from "../store.ts";
import type { Container } from "./container.ts";
import type { ContainerConfig, ContainerRecord, EndpointSettings, MountPoint } from "./container-record.ts";
import { stateName } from "./status.ts";

/** `docker inspect`, in the order of the real engine's fields. */
export function inspectContainer(engine: Engine, container: Container, withSize: boolean) {
  const { record, id } = container;
  const files = `${DATA}/containers/${id}`;
  const hasFiles = container.hasStarted;
  return {
    Id: id,
    Created: record.Created,
    Path: record.Path,
    Args: record.Args,
    State: stateJson(container),
    Image: record.Image,
    ResolvConfPath: hasFiles ? `${files}/resolv.conf` : "",
    HostnamePath: hasFiles ? `${files}/hostname` : "",
    HostsPath: hasFiles ? `${files}/hosts` : "",
    LogPath: hasFiles && record.HostConfig.LogConfig?.Type === "json-file" ? container.log.path : "",
    Name: record.Name,
    RestartCount: record.RestartCount,
    Driver: "overlay2",
    Platform: "linux",
    MountLabel: "",
    ProcessLabel: "",
    AppArmorProfile: hasFiles ? "docker-default" : "",
    ExecIDs: container.execs.size > 0 ? [...container.execs] : null,
    HostConfig: record.HostConfig,
    GraphDriver: {
      Data: layerPaths((engine.images.get(record.Image)?.file.rootfs.diff_ids ?? []).map(layerId), id),
      Name: "overlay2",
    },
    ...(withSize ? containerSizes(engine, container) : {}),
    Mounts: record.MountPoints.map(mountJson),
    Config: configJson(record.Config),
    NetworkSettings: networkSettings(record),
  };
}

export function containerSizes(engine: Engine, container: Container) {
  const own = engine.runtime.container(container.id)?.size ?? 0;
  const image = engine.images.get(container.image);
  return { SizeRw: own, SizeRootFs: own + (image ? engine.images.sizeOf(image) : 0) };
}

function stateJson({ state }: Container) {
  const { Health, ...fields } = state;
  return { Status: stateName(state), ...fields, ...(Health ? { Health } : {}) };
}

export function mountJson({ Type, Name, Source, Destination, Driver, Mode, RW, Propagation }: MountPoint) {
  return {
    Type,
    ...(Name === undefined ? {} : { Name }),
    Source,
    Destination,
    ...(Driver === undefined ? {} : { Driver }),
    Mode: Type === "tmpfs" ? "" : Mode,
    RW,
    Propagation,
  };
}

function configJson(config: ContainerConfig) {
  const { ExposedPorts, Healthcheck, StopSignal, StopTimeout, Shell } = config;
  return {
    Hostname: config.Hostname,
    Domainname: config.Domainname,
    User: config.User,
    AttachStdin: config.AttachStdin,
    AttachStdout: config.AttachStdout,
    AttachStderr: config.AttachStderr,
    ...(ExposedPorts ? { ExposedPorts } : {}),
    Tty: config.Tty,
    OpenStdin: config.OpenStdin,
    StdinOnce: config.StdinOnce,
    Env: config.Env,
    Cmd: config.Cmd,
    ...(Healthcheck ? { Healthcheck } : {}),
    Image: config.Image,
    Volumes: config.Volumes,
    WorkingDir: config.WorkingDir,
    Entrypoint: config.Entrypoint,
    OnBuild: config.OnBuild,
    Labels: config.Labels ?? {},
    ...(StopSignal ? { StopSignal } : {}),
    ...(StopTimeout === undefined || StopTimeout === null ? {} : { StopTimeout }),
    ...(Shell ? { Shell } : {}),
  };
}

function networkSettings({ NetworkSettings }: ContainerRecord) {
  const { SandboxID, Ports, Networks } = NetworkSettings;
  const own = Networks.bridge;
  return {
    Bridge: "",
    SandboxID,
    SandboxKey: SandboxID === "" ? "" : `/var/run/docker/netns/${SandboxID.slice(0, 12)}`,
    Ports,
    HairpinMode: false,
    LinkLocalIPv6Address: "",
    LinkLocalIPv6PrefixLen: 0,
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID: own?.EndpointID ?? "",
    Gateway: own?.Gateway ?? "",
    GlobalIPv6Address: "",
    GlobalIPv6PrefixLen: 0,
    IPAddress: own?.IPAddress ?? "",
    IPPrefixLen: own?.IPPrefixLen ?? 0,
    IPv6Gateway: "",
    MacAddress: own?.MacAddress ?? "",
    Networks: Object.fromEntries(Object.entries(Networks).map(([name, one]) => [name, endpointJson(one)])),
  };
}

export function endpointJson(endpoint: EndpointSettings) {
  return {
    IPAMConfig: endpoint.IPAMConfig ?? null,
    Links: endpoint.Links ?? null,
    Aliases: endpoint.Aliases ?? null,
    MacAddress: endpoint.MacAddress,
    DriverOpts: endpoint.DriverOpts ?? null,
    GwPriority: endpoint.GwPriority,
    NetworkID: endpoint.NetworkID,
    EndpointID: endpoint.EndpointID,
    Gateway: endpoint.Gateway,
    IPAddress: endpoint.IPAddress,
    IPPrefixLen: endpoint.IPPrefixLen,
    IPv6Gateway: endpoint.IPv6Gateway,
    GlobalIPv6Address: endpoint.GlobalIPv6Address,
    GlobalIPv6PrefixLen: endpoint.GlobalIPv6PrefixLen,
    DNSNames: endpoint.DNSNames ?? null,
  };
}

/** What `docker info` and `docker version` work on; API 1.50. */
export const SYSTEM_TYPES = `
type system.dockerInfo struct {
  *system.Info
  ServerErrors []string
  UserName string
  ClientInfo *system.clientInfo
  ClientErrors []string
}
type system.Info struct {
  ID string
  Containers int
  ContainersRunning int
  ContainersPaused int
  ContainersStopped int
  Images int
  Driver string
  DriverStatus [][2]string
  SystemStatus [][2]string
  Plugins system.PluginsInfo
  MemoryLimit bool
  SwapLimit bool
  KernelMemory bool
  KernelMemoryTCP bool
  CPUCfsPeriod bool
  CPUCfsQuota bool
  CPUShares bool
  CPUSet bool
  PidsLimit bool
  IPv4Forwarding bool
  Debug bool
  NFd int
  OomKillDisable bool
  NGoroutines int
  SystemTime string
  LoggingDriver string
  CgroupDriver string
  CgroupVersion string
  NEventsListener int
  KernelVersion string
  OperatingSystem string
  OSVersion string
  OSType string
  Architecture string
  IndexServerAddress string
  RegistryConfig *registry.ServiceConfig
  NCPU int
  MemTotal int64
  GenericResources []any
  DockerRootDir string
  HTTPProxy string
  HTTPSProxy string
  NoProxy string
  Name string
  Labels []string
  ExperimentalBuild bool
  ServerVersion string
  Runtimes map[string]system.RuntimeWithStatus
  DefaultRuntime string
  Swarm swarm.Info
  LiveRestoreEnabled bool
  Isolation container.Isolation
  InitBinary string
  ContainerdCommit system.Commit
  RuncCommit system.Commit
  InitCommit system.Commit
  SecurityOptions []string
  ProductLicense string
  DefaultAddressPools []system.NetworkAddressPool
  FirewallBackend *system.FirewallInfo
  CDISpecDirs []string
  DiscoveredDevices []any
  Containerd *system.ContainerdInfo
  Warnings []string
}
type system.PluginsInfo struct {
  Volume []string
  Network []string
  Authorization []string
  Log []string
}
type registry.ServiceConfig struct {
  AllowNondistributableArtifactsCIDRs []*registry.NetIPNet
  AllowNondistributableArtifactsHostnames []string
  InsecureRegistryCIDRs []*registry.NetIPNet
  IndexConfigs map[string]*registry.IndexInfo
  Mirrors []string
  ExtraFields map[string]any
}
type registry.NetIPNet string
type registry.IndexInfo struct {
  Name string
  Mirrors []string
  Secure bool
  Official bool
}
type system.RuntimeWithStatus struct {
  system.Runtime
  Status map[string]string
}
type system.Runtime struct {
  Path string
  Args []string runtimeArgs
  Type string runtimeType
  Options map[string]any
}
type system.Commit struct {
  ID string
  Expected string
}
type system.NetworkAddressPool struct {
  Base string
  Size int
}
type system.FirewallInfo struct {
  Driver string
  Info [][2]string
}
type system.ContainerdInfo struct {
  Address string
  Namespaces system.ContainerdNamespaces
}
type system.ContainerdNamespaces struct {
  Containers string
  Plugins string
}
type swarm.Info struct {
  NodeID string
  NodeAddr string
  LocalNodeState swarm.LocalNodeState
  ControlAvailable bool
  Error string
  RemoteManagers []swarm.Peer
  Nodes int
  Managers int
  Cluster *swarm.ClusterInfo
  Warnings []string
}
type swarm.LocalNodeState string
type swarm.Peer struct {
  NodeID string
  Addr string
}
type swarm.ClusterInfo struct {
  ID string
  swarm.Meta
  Spec any
  TLSInfo any
  RootRotationInProgress bool
  DefaultAddrPool []string
  SubnetSize uint32
  DataPathPort uint32
}
type system.clientInfo struct {
  Debug bool
  system.clientVersion
  Plugins []any
  Warnings []string
}
type system.clientVersion struct {
  Platform *system.platformInfo
  Version string
  APIVersion string
  DefaultAPIVersion string
  GitCommit string
  GoVersion string
  Os string
  Arch string
  BuildTime string
  Context string
}
type system.platformInfo struct {
  Name string
}
type system.versionInfo struct {
  Client system.clientVersion
  Server *types.Version
}
type types.Version struct {
  Platform types.Platform
  Components []types.ComponentVersion
  Version string
  APIVersion string
  MinAPIVersion string
  GitCommit string
  GoVersion string
  Os string
  Arch string
  KernelVersion string
  Experimental bool
  BuildTime string
}
type types.Platform struct {
  Name string
}
type types.ComponentVersion struct {
  Name string
  Version string
  Details map[string]string
}
`;

/** github.com/docker/docker/api/types/container, as of API 1.50. */
export const CONTAINER_TYPES = `
type container.InspectResponse struct {
  *container.ContainerJSONBase
  Mounts []container.MountPoint
  Config *container.Config
  NetworkSettings *container.NetworkSettings
  ImageManifestDescriptor *v1.Descriptor
}
type container.ContainerJSONBase struct {
  ID string
  Created string
  Path string
  Args []string
  State *container.State
  Image string
  ResolvConfPath string
  HostnamePath string
  HostsPath string
  LogPath string
  Name string
  RestartCount int
  Driver string
  Platform string
  MountLabel string
  ProcessLabel string
  AppArmorProfile string
  ExecIDs []string
  HostConfig *container.HostConfig
  GraphDriver storage.DriverData
  SizeRw *int64
  SizeRootFs *int64
}
type container.State struct {
  Status string
  Running bool
  Paused bool
  Restarting bool
  OOMKilled bool
  Dead bool
  Pid int
  ExitCode int
  Error string
  StartedAt string
  FinishedAt string
  Health *container.Health
}
type container.Health struct {
  Status string
  FailingStreak int
  Log []*container.HealthcheckResult
}
type container.HealthcheckResult struct {
  Start time.Time
  End time.Time
  ExitCode int
  Output string
}
type container.MountPoint struct {
  Type mount.Type
  Name string
  Source string
  Destination string
  Driver string
  Mode string
  RW bool
  Propagation mount.Propagation
}
type mount.Type string
type mount.Propagation string
type storage.DriverData struct {
  Data map[string]string
  Name string
}
type container.Config struct {
  Hostname string
  Domainname string
  User string
  AttachStdin bool
  AttachStdout bool
  AttachStderr bool
  ExposedPorts nat.PortSet
  Tty bool
  OpenStdin bool
  StdinOnce bool
  Env []string
  Cmd strslice.StrSlice
  Healthcheck *v1.HealthcheckConfig
  ArgsEscaped bool
  Image string
  Volumes map[string]struct{}
  WorkingDir string
  Entrypoint strslice.StrSlice
  NetworkDisabled bool
  MacAddress string
  OnBuild []string
  Labels map[string]string
  StopSignal string
  StopTimeout *int
  Shell strslice.StrSlice
}
type nat.PortSet map[nat.Port]struct{}
type nat.PortMap map[nat.Port][]nat.PortBinding
type nat.PortBinding struct {
  HostIP string
  HostPort string
}
type strslice.StrSlice []string
type v1.HealthcheckConfig struct {
  Test []string
  Interval time.Duration
  Timeout time.Duration
  StartPeriod time.Duration
  StartInterval time.Duration
  Retries int
}
type v1.Descriptor struct {
  MediaType string
  Digest string
  Size int64
}
type container.HostConfig struct {
  Binds []string
  ContainerIDFile string
  LogConfig container.LogConfig
  NetworkMode container.NetworkMode
  PortBindings nat.PortMap
  RestartPolicy container.RestartPolicy
  AutoRemove bool
  VolumeDriver string
  VolumesFrom []string
  ConsoleSize [2]uint
  Annotations map[string]string
  CapAdd strslice.StrSlice
  CapDrop strslice.StrSlice
  CgroupnsMode container.CgroupnsMode
  DNS []string
  DNSOptions []string
  DNSSearch []string
  ExtraHosts []string
  GroupAdd []string
  IpcMode container.IpcMode
  Cgroup container.CgroupSpec
  Links []string
  OomScoreAdj int
  PidMode container.PidMode
  Privileged bool
  PublishAllPorts bool
  ReadonlyRootfs bool
  SecurityOpt []string
  StorageOpt map[string]string
  Tmpfs map[string]string
  UTSMode container.UTSMode
  UsernsMode container.UsernsMode
  ShmSize int64
  Sysctls map[string]string
  Runtime string
  Isolation container.Isolation
  container.Resources
  Mounts []mount.Mount
  MaskedPaths []string
  ReadonlyPaths []string
  Init *bool
}
type container.NetworkMode string
type container.CgroupnsMode string
type container.IpcMode string
type container.CgroupSpec string
type container.PidMode string
type container.UTSMode string
type container.UsernsMode string
type container.Isolation string
type container.RestartPolicyMode string
type container.LogConfig struct {
  Type string
  Config map[string]string
}
type container.RestartPolicy struct {
  Name container.RestartPolicyMode
  MaximumRetryCount int
}
type container.Resources struct {
  CPUShares int64 CpuShares
  Memory int64
  NanoCPUs int64
  CgroupParent string
  BlkioWeight uint16
  BlkioWeightDevice []*blkiodev.WeightDevice
  BlkioDeviceReadBps []*blkiodev.ThrottleDevice
  BlkioDeviceWriteBps []*blkiodev.ThrottleDevice
  BlkioDeviceReadIOps []*blkiodev.ThrottleDevice
  BlkioDeviceWriteIOps []*blkiodev.ThrottleDevice
  CPUPeriod int64
  CPUQuota int64
  CPURealtimePeriod int64
  CPURealtimeRuntime int64
  CpusetCpus string
  CpusetMems string
  Devices []container.DeviceMapping
  DeviceCgroupRules []string
  DeviceRequests []container.DeviceRequest
  KernelMemory int64
  KernelMemoryTCP int64
  MemoryReservation int64
  MemorySwap int64
  MemorySwappiness *int64
  OomKillDisable *bool
  PidsLimit *int64
  Ulimits []*units.Ulimit
  CPUCount int64
  CPUPercent int64
  IOMaximumIOps uint64
  IOMaximumBandwidth uint64
}
type blkiodev.WeightDevice struct {
  Path string
  Weight uint16
}
type blkiodev.ThrottleDevice struct {
  Path string
  Rate uint64
}
type units.Ulimit struct {
  Name string
  Hard int64
  Soft int64
}
type container.DeviceMapping struct {
  PathOnHost string
  PathInContainer string
  CgroupPermissions string
}
type container.DeviceRequest struct {
  Driver string
  Count int
  DeviceIDs []string
  Capabilities [][]string
  Options map[string]string
}
type mount.Mount struct {
  Type mount.Type
  Source string
  Target string
  ReadOnly bool
  Consistency mount.Consistency
  BindOptions *mount.BindOptions
  VolumeOptions *mount.VolumeOptions
  ImageOptions *mount.ImageOptions
  TmpfsOptions *mount.TmpfsOptions
  ClusterOptions *mount.ClusterOptions
}
type mount.Consistency string
type mount.BindOptions struct {
  Propagation mount.Propagation
  NonRecursive bool
  CreateMountpoint bool
  ReadOnlyNonRecursive bool
  ReadOnlyForceRecursive bool
}
type mount.VolumeOptions struct {
  NoCopy bool
  Labels map[string]string
  Subpath string
  DriverConfig *mount.Driver
}
type mount.Driver struct {
  Name string
  Options map[string]string
}
type mount.ImageOptions struct {
  Subpath string
}
type mount.TmpfsOptions struct {
  SizeBytes int64
  Mode uint32
  Options [][]string
}
type mount.ClusterOptions struct {}
type container.NetworkSettings struct {
  container.NetworkSettingsBase
  container.DefaultNetworkSettings
  Networks map[string]*network.EndpointSettings
}
type container.NetworkSettingsBase struct {
  Bridge string
  SandboxID string
  SandboxKey string
  Ports nat.PortMap
  HairpinMode bool
  LinkLocalIPv6Address string
  LinkLocalIPv6PrefixLen int
  SecondaryIPAddresses []network.Address
  SecondaryIPv6Addresses []network.Address
}
type container.DefaultNetworkSettings struct {
  EndpointID string
  Gateway string
  GlobalIPv6Address string
  GlobalIPv6PrefixLen int
  IPAddress string
  IPPrefixLen int
  IPv6Gateway string
  MacAddress string
}
`;

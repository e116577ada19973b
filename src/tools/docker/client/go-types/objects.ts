/** github.com/docker/docker/api/types: images, networks, volumes, events, and what is told of the whole; API 1.50. */
export const OBJECT_TYPES = `
type image.InspectResponse struct {
  ID string
  RepoTags []string
  RepoDigests []string
  Parent string
  Comment string
  Created string
  Container string
  ContainerConfig *container.Config
  DockerVersion string
  Author string
  Config *v1.DockerOCIImageConfig
  Architecture string
  Variant string
  Os string
  OsVersion string
  Size int64
  VirtualSize int64
  GraphDriver storage.DriverData
  RootFS image.RootFS
  Metadata image.Metadata
  Descriptor *v1.Descriptor
  Manifests []v1.Descriptor
}
type v1.DockerOCIImageConfig struct {
  v1.ImageConfig
  v1.DockerOCIImageConfigExt
}
type v1.ImageConfig struct {
  User string
  ExposedPorts map[string]struct{}
  Env []string
  Entrypoint []string
  Cmd []string
  Volumes map[string]struct{}
  WorkingDir string
  Labels map[string]string
  StopSignal string
  ArgsEscaped bool
}
type v1.DockerOCIImageConfigExt struct {
  Healthcheck *v1.HealthcheckConfig
  OnBuild []string
  Shell []string
}
type image.RootFS struct {
  Type string
  Layers []string
}
type image.Metadata struct {
  LastTagTime time.Time
}
type network.Inspect struct {
  Name string
  ID string
  Created time.Time
  Scope string
  Driver string
  EnableIPv4 bool
  EnableIPv6 bool
  IPAM network.IPAM
  Internal bool
  Attachable bool
  Ingress bool
  ConfigFrom network.ConfigReference
  ConfigOnly bool
  Containers map[string]network.EndpointResource
  Options map[string]string
  Labels map[string]string
  Peers []network.PeerInfo
  Services map[string]network.ServiceInfo
}
type network.IPAM struct {
  Driver string
  Options map[string]string
  Config []network.IPAMConfig
}
type network.IPAMConfig struct {
  Subnet string
  IPRange string
  Gateway string
  AuxAddress map[string]string AuxiliaryAddresses
}
type network.ConfigReference struct {
  Network string
}
type network.EndpointResource struct {
  Name string
  EndpointID string
  MacAddress string
  IPv4Address string
  IPv6Address string
}
type network.PeerInfo struct {
  Name string
  IP string
}
type network.ServiceInfo struct {
  VIP string
  Ports []string
  LocalLBIndex int
  Tasks []any
}
type network.Address struct {
  Addr string
  PrefixLen int
}
type network.EndpointIPAMConfig struct {
  IPv4Address string
  IPv6Address string
  LinkLocalIPs []string
}
type network.EndpointSettings struct {
  IPAMConfig *network.EndpointIPAMConfig
  Links []string
  Aliases []string
  MacAddress string
  DriverOpts map[string]string
  GwPriority int
  NetworkID string
  EndpointID string
  Gateway string
  IPAddress string
  IPPrefixLen int
  IPv6Gateway string
  GlobalIPv6Address string
  GlobalIPv6PrefixLen int
  DNSNames []string
}
type volume.Volume struct {
  ClusterVolume *volume.ClusterVolume
  CreatedAt string
  Driver string
  Labels map[string]string
  Mountpoint string
  Name string
  Options map[string]string
  Scope string
  Status map[string]any
  UsageData *volume.UsageData
}
type volume.ClusterVolume struct {
  ID string
}
type volume.UsageData struct {
  RefCount int64
  Size int64
}
type events.Message struct {
  Status string
  ID string
  From string
  Type events.Type
  Action events.Action
  Actor events.Actor
  Scope string
  Time int64
  TimeNano int64
}
type events.Type string
type events.Action string
type events.Actor struct {
  ID string
  Attributes map[string]string
}
type context.contextWithTLSListing struct {
  store.Metadata
  TLSMaterial map[string]any
  Storage store.StorageInfo
}
type store.Metadata struct {
  Name string
  Metadata any
  Endpoints map[string]any
}
type store.StorageInfo struct {
  MetadataPath string
  TLSPath string
}
`;

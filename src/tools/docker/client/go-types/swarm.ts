/** github.com/docker/docker/api/types/swarm, as of API 1.50. */
export const SWARM_TYPES = `
type swarm.Meta struct {
  Version swarm.Version
  CreatedAt time.Time
  UpdatedAt time.Time
}
type swarm.Version struct {
  Index uint64
}
type swarm.Annotations struct {
  Name string
  Labels map[string]string
}
type swarm.Node struct {
  ID string
  swarm.Meta
  Spec swarm.NodeSpec
  Description swarm.NodeDescription
  Status swarm.NodeStatus
  ManagerStatus *swarm.ManagerStatus
}
type swarm.NodeSpec struct {
  swarm.Annotations
  Role swarm.NodeRole
  Availability swarm.NodeAvailability
}
type swarm.NodeRole string
type swarm.NodeAvailability string
type swarm.NodeState string
type swarm.Reachability string
type swarm.NodeDescription struct {
  Hostname string
  Platform swarm.Platform
  Resources swarm.Resources
  Engine swarm.EngineDescription
  TLSInfo swarm.TLSInfo
  CSIInfo []any
}
type swarm.Platform struct {
  Architecture string
  OS string
}
type swarm.Resources struct {
  NanoCPUs int64
  MemoryBytes int64
  GenericResources []any
}
type swarm.EngineDescription struct {
  EngineVersion string
  Labels map[string]string
  Plugins []swarm.PluginDescription
}
type swarm.PluginDescription struct {
  Type string
  Name string
}
type swarm.TLSInfo struct {
  TrustRoot string
  CertIssuerSubject []uint8
  CertIssuerPublicKey []uint8
}
type swarm.NodeStatus struct {
  State swarm.NodeState
  Message string
  Addr string
}
type swarm.ManagerStatus struct {
  Leader bool
  Reachability swarm.Reachability
  Addr string
}
type swarm.Service struct {
  ID string
  swarm.Meta
  Spec swarm.ServiceSpec
  PreviousSpec *swarm.ServiceSpec
  Endpoint swarm.Endpoint
  UpdateStatus *swarm.UpdateStatus
  ServiceStatus *swarm.ServiceStatus
  JobStatus *swarm.JobStatus
}
type swarm.ServiceSpec struct {
  swarm.Annotations
  TaskTemplate swarm.TaskSpec
  Mode swarm.ServiceMode
  UpdateConfig *swarm.UpdateConfig
  RollbackConfig *swarm.UpdateConfig
  Networks []swarm.NetworkAttachmentConfig
  EndpointSpec *swarm.EndpointSpec
}
type swarm.TaskSpec struct {
  ContainerSpec *swarm.ContainerSpec
  PluginSpec *runtime.PluginSpec
  NetworkAttachmentSpec *swarm.NetworkAttachmentSpec
  Resources *swarm.ResourceRequirements
  RestartPolicy *swarm.RestartPolicy
  Placement *swarm.Placement
  Networks []swarm.NetworkAttachmentConfig
  LogDriver *swarm.Driver
  ForceUpdate uint64
  Runtime swarm.RuntimeType
}
type swarm.RuntimeType string
type runtime.PluginSpec struct {}
type swarm.NetworkAttachmentSpec struct {
  ContainerID string
}
type swarm.ResourceRequirements struct {
  Limits *swarm.Limit
  Reservations *swarm.Resources
}
type swarm.Limit struct {
  NanoCPUs int64
  MemoryBytes int64
  Pids int64
}
type swarm.RestartPolicy struct {
  Condition swarm.RestartPolicyCondition
  Delay *time.Duration
  MaxAttempts *uint64
  Window *time.Duration
}
type swarm.RestartPolicyCondition string
type swarm.Placement struct {
  Constraints []string
  Preferences []swarm.PlacementPreference
  MaxReplicas uint64
  Platforms []swarm.Platform
}
type swarm.PlacementPreference struct {
  Spread *swarm.SpreadOver
}
type swarm.SpreadOver struct {
  SpreadDescriptor string
}
type swarm.NetworkAttachmentConfig struct {
  Target string
  Aliases []string
  DriverOpts map[string]string
}
type swarm.Driver struct {
  Name string
  Options map[string]string
}
type swarm.ServiceMode struct {
  Replicated *swarm.ReplicatedService
  Global *swarm.GlobalService
  ReplicatedJob *swarm.ReplicatedJob
  GlobalJob *swarm.GlobalJob
}
type swarm.ReplicatedService struct {
  Replicas *uint64
}
type swarm.GlobalService struct {}
type swarm.ReplicatedJob struct {
  MaxConcurrent *uint64
  TotalCompletions *uint64
}
type swarm.GlobalJob struct {}
type swarm.UpdateConfig struct {
  Parallelism uint64
  Delay time.Duration
  FailureAction string
  Monitor time.Duration
  MaxFailureRatio float32
  Order string
}
type float32 float64
type swarm.EndpointSpec struct {
  Mode swarm.ResolutionMode
  Ports []swarm.PortConfig
}
type swarm.ResolutionMode string
type swarm.PortConfig struct {
  Name string
  Protocol swarm.PortConfigProtocol
  TargetPort uint32
  PublishedPort uint32
  PublishMode swarm.PortConfigPublishMode
}
type swarm.PortConfigProtocol string
type swarm.PortConfigPublishMode string
type swarm.Endpoint struct {
  Spec swarm.EndpointSpec
  Ports []swarm.PortConfig
  VirtualIPs []swarm.EndpointVirtualIP
}
type swarm.EndpointVirtualIP struct {
  NetworkID string
  Addr string
}
type swarm.UpdateStatus struct {
  State swarm.UpdateState
  StartedAt *time.Time
  CompletedAt *time.Time
  Message string
}
type swarm.UpdateState string
type swarm.ServiceStatus struct {
  RunningTasks uint64
  DesiredTasks uint64
  CompletedTasks uint64
}
type swarm.JobStatus struct {
  JobIteration swarm.Version
  LastExecution time.Time
}
type swarm.ContainerSpec struct {
  Image string
  Labels map[string]string
  Command []string
  Args []string
  Hostname string
  Env []string
  Dir string
  User string
  Groups []string
  Privileges *swarm.Privileges
  Init *bool
  StopSignal string
  TTY bool
  OpenStdin bool
  ReadOnly bool
  Mounts []mount.Mount
  StopGracePeriod *time.Duration
  Healthcheck *v1.HealthcheckConfig
  Hosts []string
  DNSConfig *swarm.DNSConfig
  Secrets []*swarm.SecretReference
  Configs []*swarm.ConfigReference
  Isolation container.Isolation
  Sysctls map[string]string
  CapabilityAdd []string
  CapabilityDrop []string
  Ulimits []*units.Ulimit
  OomScoreAdj int64
}
type swarm.Privileges struct {
  NoNewPrivileges bool
}
type swarm.DNSConfig struct {
  Nameservers []string
  Search []string
  Options []string
}
type swarm.SecretReference struct {
  File *swarm.SecretReferenceFileTarget
  SecretID string
  SecretName string
}
type swarm.SecretReferenceFileTarget struct {
  Name string
  UID string
  GID string
  Mode fs.FileMode
}
type fs.FileMode uint32
type swarm.ConfigReference struct {
  File *swarm.ConfigReferenceFileTarget
  Runtime *swarm.ConfigReferenceRuntimeTarget
  ConfigID string
  ConfigName string
}
type swarm.ConfigReferenceFileTarget struct {
  Name string
  UID string
  GID string
  Mode fs.FileMode
}
type swarm.ConfigReferenceRuntimeTarget struct {}
type swarm.Secret struct {
  ID string
  swarm.Meta
  Spec swarm.SecretSpec
}
type swarm.SecretSpec struct {
  swarm.Annotations
  Data []uint8
  Driver *swarm.Driver
  Templating *swarm.Driver
}
type swarm.Config struct {
  ID string
  swarm.Meta
  Spec swarm.ConfigSpec
}
type swarm.ConfigSpec struct {
  swarm.Annotations
  Data []uint8
  Templating *swarm.Driver
}
`;

/** The order in which compose prints the keys of a mapping: that of compose-go's types. Others follow by name. */
export const KEY_ORDER: Readonly<Record<string, readonly string[]>> = {
  service: words(`profiles annotations attach build develop blkio_config cap_add cap_drop cgroup_parent cgroup
    cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpus cpuset cpu_shares command configs
    container_name credential_spec depends_on deploy device_cgroup_rules devices dns dns_opt dns_search domainname
    entrypoint environment env_file expose external_links extra_hosts group_add gpus hostname healthcheck image init
    ipc isolation labels links logging mem_limit mem_reservation memswap_limit mem_swappiness mac_address
    network_mode networks oom_kill_disable oom_score_adj pid pids_limit platform ports privileged pull_policy
    read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal
    storage_opt sysctls tmpfs tty ulimits user userns_mode uts volumes volumes_from working_dir post_start pre_stop`),
  build: words(`context dockerfile dockerfile_inline entitlements args ssh labels cache_from cache_to no_cache
    additional_contexts pull extra_hosts isolation network target secrets shm_size tags ulimits platforms privileged`),
  dependency: words("condition restart required"),
  deploy: words(`mode replicas labels update_config rollback_config resources restart_policy placement
    endpoint_mode`),
  update_config: words("parallelism delay failure_action monitor max_failure_ratio order"),
  resources: words("limits reservations"),
  limit: words("cpus memory pids devices generic_resources"),
  restart_policy: words("condition delay max_attempts window"),
  placement: words("constraints preferences max_replicas_per_node"),
  device: words("source target permissions"),
  grant: words("source target uid gid mode"),
  healthcheck: words("test timeout interval retries start_period start_interval disable"),
  logging: words("driver options"),
  service_network: words(`priority gw_priority aliases ipv4_address ipv6_address link_local_ips mac_address
    driver_opts`),
  port: words("name mode host_ip target published protocol app_protocol"),
  ulimit: words("soft hard"),
  volume_mount: words("type source target read_only consistency bind volume tmpfs"),
  bind: words("selinux propagation create_host_path recursive"),
  volume_options: words("nocopy subpath"),
  tmpfs: words("size mode"),
  watch: words("path action target exec ignore"),
  hook: words("command user privileged working_dir environment"),
  network: words("name driver driver_opts ipam external internal attachable labels enable_ipv4 enable_ipv6"),
  ipam: words("driver config"),
  pool: words("subnet gateway ip_range aux_addresses"),
  volume: words("name driver driver_opts external labels"),
  file_object: words("name file environment content external labels driver driver_opts template_driver"),
};

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** Files of Docker on a fresh computer: what systemd starts when somebody connects to the engine's socket. */
export const DOCKER_FILES: Readonly<Record<string, string>> = {
  "/usr/lib/systemd/system/docker.socket": `[Unit]
Description=Docker Socket for the API

[Socket]
ListenStream=/run/docker.sock
SocketMode=0660
SocketUser=root
SocketGroup=docker

[Install]
WantedBy=sockets.target
`,
  "/usr/lib/systemd/system/docker.service": `[Unit]
Description=Docker Application Container Engine
Requires=docker.socket

[Service]
Type=notify
ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock
Restart=always

[Install]
WantedBy=multi-user.target
`,
};

## an agent holds keys, until it is ended
ssh-keygen -q -t ed25519 -N '' -C me -f key
eval "$(ssh-agent -s)" | sed 's/[0-9]\+/N/'; ssh-add -l; echo $?
#> Agent pid N
#> 2
#2> Could not open a connection to your authentication agent.

## the lines that it prints are for a shell
ssh-agent -s | sed 's/ssh-\w*/ssh-X/; s/[0-9]\+;/N;/; s/agent\.[0-9]*/agent.N/'
ssh-agent -c | sed 's/ssh-\w*/ssh-X/; s/[0-9]\+;/N;/; s/agent\.[0-9]*/agent.N/'
#> SSH_AUTH_SOCK=/tmp/ssh-X/agent.NN; export SSH_AUTH_SOCK;
#> SSH_AGENT_PID=N; export SSH_AGENT_PID;
#> echo Agent pid N;
#> setenv SSH_AUTH_SOCK /tmp/ssh-X/agent.NN;
#> setenv SSH_AGENT_PID N;
#> echo Agent pid N;

## keys come and go
ssh-keygen -q -t ed25519 -N '' -C me -f key
ssh-agent sh -c 'ssh-add -l; ssh-add key; ssh-add -l | cut -d" " -f1,3-; ssh-add -L | cmp - key.pub; ssh-add -T key.pub && echo there; ssh-add -d key; ssh-add -t 60 key; ssh-add -q key; ssh-add -D; ssh-add -l'; echo $?
#> The agent has no identities.
#> 256 me (ED25519)
#> there
#> The agent has no identities.
#> 1
#2> Identity added: key (me)
#2> Identity removed: key ED25519 (me)
#2> Identity added: key (me)
#2> Lifetime set to 60 seconds
#2> All identities removed.

## a key that others may read is left aside
ssh-keygen -q -t ed25519 -N '' -f key; chmod 644 key
ssh-agent sh -c 'ssh-add key; echo $?; ssh-add absent; echo $?; ssh-add; echo $?; ssh-add -d absent'
#> 1
#> 1
#> 1
#> Bad key file absent: No such file or directory
#2>$ @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r
#2>$ @         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\r
#2>$ @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r
#2>$ Permissions 0644 for 'key' are too open.\r
#2>$ It is required that your private key files are NOT accessible by others.\r
#2>$ This private key will be ignored.\r
#2> absent: No such file or directory
#? 1

## the status is that of the command
ssh-agent sh -c 'exit 7'; echo $?
#> 7

## it is ended by name of its process
eval "$(ssh-agent)" > /dev/null; ls -d "$SSH_AUTH_SOCK" | sed 's/.*agent/agent/; s/[0-9]\+/N/'
ssh-agent -k | sed 's/[0-9]\+/N/'; sleep 0.3; ls "$SSH_AUTH_SOCK" 2>&1 | sed 's/.*: //'
#> agent.N
#> unset SSH_AUTH_SOCK;
#> unset SSH_AGENT_PID;
#> echo Agent pid N killed;
#> No such file or directory

## without an agent
ssh-add -l; echo $?; SSH_AUTH_SOCK=/absent ssh-add -l; echo $?; ssh-agent -k; echo $?
#> 2
#> 2
#> 1
#2> Could not open a connection to your authentication agent.
#2> Error connecting to agent: No such file or directory
#2> SSH_AGENT_PID not set, cannot kill agent

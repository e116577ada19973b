# scp of OpenSSH 9.2, on one machine.

## options that it does not know
scp -x a b; echo $?; scp -P; echo $?
#> 1
#> 1
#2>$ scp: unknown option -- x\r
#2> usage: scp [-346ABCOpqRrsTv] [-c cipher] [-D sftp_server_path] [-F ssh_config]
#2>            [-i identity_file] [-J destination] [-l limit] [-o ssh_option]
#2>            [-P port] [-S program] [-X sftp_option] source ... target
#2>$ scp: option requires an argument -- P\r
#2> usage: scp [-346ABCOpqRrsTv] [-c cipher] [-D sftp_server_path] [-F ssh_config]
#2>            [-i identity_file] [-J destination] [-l limit] [-o ssh_option]
#2>            [-P port] [-S program] [-X sftp_option] source ... target

## a line without a target
echo hi > f; scp f 2>&1 | head -n 1; scp nofile g; echo $?; scp f g; cat g
#> usage: scp [-346ABCOpqRrsTv] [-c cipher] [-D sftp_server_path] [-F ssh_config]
#> 1
#> hi
#2> cp: cannot stat 'nofile': No such file or directory

## nobody listens
exec 3<>/dev/tcp/127.0.0.1/1; echo $?; echo a > /dev/tcp/localhost/9; echo $?; cat < /dev/tcp/127.0.0.1/2; echo $?
#> 1
#> 1
#> 1
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/localhost/9: Connection refused
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/2: Connection refused

## a name that is not known
exec 3<>/dev/tcp/nosuch.invalid/80; echo $?; : > /dev/udp/nosuch.invalid/80; echo $?
#> 1
#> 1
#2> bash: line 1: nosuch.invalid: Temporary failure in name resolution
#2> bash: line 1: /dev/tcp/nosuch.invalid/80: Invalid argument
#2> bash: line 1: nosuch.invalid: Temporary failure in name resolution
#2> bash: line 1: /dev/udp/nosuch.invalid/80: Invalid argument
#differs the real run has no name server to ask
#> 1
#> 1
#2> bash: line 1: nosuch.invalid: Name or service not known
#2> bash: line 1: /dev/tcp/nosuch.invalid/80: Invalid argument
#2> bash: line 1: nosuch.invalid: Name or service not known
#2> bash: line 1: /dev/udp/nosuch.invalid/80: Invalid argument

## a service that is not known
: > /dev/tcp/127.0.0.1/nosuch; echo $?; : </dev/tcp/127.0.0.1/70000; echo $?; : </dev/tcp/127.0.0.1/-1; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: nosuch: Servname not supported for ai_socktype
#2> bash: line 1: /dev/tcp/127.0.0.1/nosuch: Invalid argument
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/70000: Connection refused
#2> bash: line 1: -1: Servname not supported for ai_socktype
#2> bash: line 1: /dev/tcp/127.0.0.1/-1: Invalid argument

## paths that are none of these
: > /dev/tcp; echo $?; : > /dev/tcp/localhost; echo $?; : > /dev/tcp/localhost/; echo $?; : > /dev/tcp//80; echo $?; cat /dev/tcp/localhost/80; echo $?; [ -e /dev/tcp ]; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> bash: line 1: /dev/tcp: Permission denied
#2> bash: line 1: /dev/tcp/localhost: No such file or directory
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/localhost/: Connection refused
#2> bash: line 1: : Name or service not known
#2> bash: line 1: /dev/tcp//80: Invalid argument
#2> cat: /dev/tcp/localhost/80: No such file or directory

## a port that is tried
port() { (: < /dev/tcp/127.0.0.1/$1) 2>/dev/null && echo open || echo closed; }; port 1; port 9
#> closed
#> closed

## udp needs nobody to listen
echo a > /dev/udp/127.0.0.1/9; echo $?; exec 3>/dev/udp/127.0.0.1/9; echo $?; exec 3>&-
#> 0
#> 0

## exec with a closed port ends nothing
exec 3<>/dev/tcp/127.0.0.1/1
echo still $?
#> still 1
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused

## quoted and expanded
host=127.0.0.1 port=1; exec 3<>/dev/tcp/$host/$port; echo $?; : > "/dev/tcp/$host/$port"; : &> /dev/tcp/$host/1; echo $?
#> 1
#> 1
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused

## a restricted shell
bash -r -c ': > /dev/tcp/127.0.0.1/1; echo $?; : < /dev/tcp/127.0.0.1/1; echo $?'
#> 1
#> 1
#2> bash: line 1: /dev/tcp/127.0.0.1/1: restricted: cannot redirect output
#2> bash: line 1: /dev/tcp/127.0.0.1/1: restricted: cannot redirect output

## noclobber
set -C; : > /dev/tcp/127.0.0.1/1; echo $?
#> 1
#2> bash: connect: Connection refused
#2> bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused

## talks to who listens
nc -l -p 4321 > got < /dev/null & sleep 0.3; exec 3<>/dev/tcp/127.0.0.1/4321; echo hello >&3; exec 3>&-; wait; cat got
#> hello

## reads what is sent
printf 'one\ntwo\n' | nc -l -q 0 -p 4322 > /dev/null & sleep 0.3; cat < /dev/tcp/127.0.0.1/4322 & wait
#> one
#> two

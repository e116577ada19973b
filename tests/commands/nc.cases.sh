## carries a line to who listens
nc -l 9000 > got & sleep 0.5; echo hello | nc -N localhost 9000; wait; cat got
#> hello

## carries an answer back
echo answer | nc -l -N 9000 > got & sleep 0.5; echo question | nc -N 127.0.0.1 9000; wait; cat got
#> answer
#> question

## is refused where nobody listens
nc localhost 9000 < /dev/null; echo $?; nc -v localhost 9000 < /dev/null; echo $?; nc -zv 127.0.0.1 9000; echo $?
#> 1
#> 1
#> 1
#2> nc: connect to localhost (127.0.0.1) port 9000 (tcp) failed: Connection refused
#2> nc: connect to 127.0.0.1 port 9000 (tcp) failed: Connection refused

## only looks who is there
nc -lk 9001 > /dev/null & sleep 0.5; nc -z localhost 9001; echo $?; nc -zv 127.0.0.1 9001; echo $?; nc -z localhost 9002; echo $?; kill %1
#> 0
#> 0
#> 1
#2> Connection to 127.0.0.1 9001 port [tcp/*] succeeded!

## looks at a range of ports
nc -lk 9003 > /dev/null & sleep 0.5; nc -zv 127.0.0.1 9002-9004; echo $?; kill %1
#> 0
#2> nc: connect to 127.0.0.1 port 9002 (tcp) failed: Connection refused
#2> Connection to 127.0.0.1 9003 port [tcp/*] succeeded!
#2> nc: connect to 127.0.0.1 port 9004 (tcp) failed: Connection refused

## listens once, or goes on
nc -lk 9000 > got & sleep 0.5; echo one | nc -N localhost 9000; echo two | nc -N localhost 9000; sleep 0.3; kill %1; cat got; nc -l 9000 > got & sleep 0.5; echo three | nc -N localhost 9000; sleep 0.3; echo four | nc -N localhost 9000; echo $?; cat got
#> one
#> two
#> 1
#> three

## sends a file
seq 1 20000 > big; nc -l 9000 > copy & sleep 0.5; nc -N localhost 9000 < big; wait; cmp big copy && echo same
#> same

## ends after a while
nc -lk 9001 > /dev/null & sleep 0.5; echo x | nc -q 0 localhost 9001; echo $?; nc -w 1 localhost 9001 < /dev/null; echo $?; kill $!
#> 0
#> 0

## does not read its input with -d
nc -l 9000 > got < /dev/null & sleep 0.5; echo unread | nc -d -w 1 localhost 9000; cat got; kill %1 2> /dev/null; true

## leaves low ports to root
nc -l 80; echo $?
#> 1
#2> nc: Permission denied

## takes the port with -p
nc -l -p 9000 > got & sleep 0.5; echo hi | nc -N localhost 9000; wait; cat got
#> hi

## does not know every name
nc -n localhost 80; echo $?
#> 1
#2> nc: getaddrinfo for host "localhost" port 80: Name or service not known

## says what is wrong with the line
nc 2>&1 | head -2; nc localhost; echo $?; nc localhost x; echo $?; nc localhost 99999; echo $?; nc -l; echo $?; nc -Y 2>&1 | head -1; nc -l -z 9000; echo $?
#> usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
#> 	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
#> 1
#> 1
#> 1
#> 1
#> nc: invalid option -- 'Y'
#> 1
#2> nc: missing port number
#2> nc: port number invalid: x
#2> nc: port number too large: 99999
#2> nc: missing port number
#2> nc: cannot use -z and -l

## serves a page by hand
printf 'HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; printf 'GET / HTTP/1.0\r\n\r\n' | nc -N localhost 8000; wait; cat request
#>$ HTTP/1.0 200 OK\r
#>$ Content-Length: 3\r
#>$ \r
#> hi
#>$ GET / HTTP/1.0\r
#>$ \r

## tells of a name and of the port's service
nc -lk 9000 > /dev/null & sleep 0.5; nc -zv localhost 9000; nc -zvn 127.0.0.1 9000; kill $!; nc -zv localhost 22 80; echo $?
#> 1
#2> Connection to localhost (127.0.0.1) 9000 port [tcp/*] succeeded!
#2> Connection to 127.0.0.1 9000 port [tcp/*] succeeded!
#2> nc: connect to localhost (127.0.0.1) port 22 (tcp) failed: Connection refused
#2> nc: connect to localhost (127.0.0.1) port 80 (tcp) failed: Connection refused

## hears of the end of the other side
{ echo first; sleep 0.3; echo second; } | nc -l -N 9000 & sleep 0.2; nc -d localhost 9000; echo "ended: $?"; wait
#> first
#> second
#> ended: 0

## by its longer name
netcat; netcat -c; netcat localhost
#2> usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
#2> 	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
#2> 	  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
#2> 	  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
#2> 	  [destination] [port]
#2> netcat: invalid option -- 'c'
#2> usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
#2> 	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
#2> 	  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
#2> 	  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
#2> 	  [destination] [port]
#2> netcat: missing port number
#? 1

## shows and sets a limit
ulimit -c 100; ulimit -c; ulimit -S -c 50; ulimit -c; ulimit -H -c; ulimit -Sc
#> 100
#> 50
#> 100
#> 50

## limits the size of files unless told
ulimit 1000; ulimit; ulimit -f
#> 1000
#> 1000

## shows several limits with their names
ulimit -n 100; ulimit -c 0; ulimit -n -c
#> open files                          (-n) 100
#> core file size              (blocks, -c) 0

## sets one to the other
ulimit -n 100; ulimit -S -n 20; ulimit -n hard; ulimit -n; ulimit -S -n 10; ulimit -H -n soft; ulimit -H -n
#> 100
#> 10

## does not raise a hard limit
ulimit -n 100; ulimit -n 200; echo $?; ulimit -n unlimited; echo $?; ulimit -S -n 101; echo $?
#> 1
#> 1
#> 1
#2> bash: line 1: ulimit: open files: cannot modify limit: Operation not permitted
#2> bash: line 1: ulimit: open files: cannot modify limit: Operation not permitted
#2> bash: line 1: ulimit: open files: cannot modify limit: Invalid argument

## keeps a subshell's limit apart, and hands it to programs
ulimit -S -n 200; (ulimit -S -n 100; ulimit -n; bash -c 'ulimit -n'); ulimit -n
#> 100
#> 100
#> 200

## names all limits
ulimit -a | cut -c1-40
#> real-time non-blocking time  (microsecon
#> core file size              (blocks, -c)
#> data seg size               (kbytes, -d)
#> scheduling priority                 (-e)
#> file size                   (blocks, -f)
#> pending signals                     (-i)
#> max locked memory           (kbytes, -l)
#> max memory size             (kbytes, -m)
#> open files                          (-n)
#> pipe size                (512 bytes, -p)
#> POSIX message queues         (bytes, -q)
#> real-time priority                  (-r)
#> stack size                  (kbytes, -s)
#> cpu time                   (seconds, -t)
#> max user processes                  (-u)
#> virtual memory              (kbytes, -v)
#> file locks                          (-x)

## complains about what is no number
ulimit -n many; echo $?; ulimit -n -5; echo $?; ulimit -p 1; echo $?; ulimit -n 1.5; echo $?
#> 1
#> 2
#> 1
#> 1
#2> bash: line 1: ulimit: many: invalid number
#2> bash: line 1: ulimit: -5: invalid option
#2> ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
#2> bash: line 1: ulimit: pipe size: cannot modify limit: Invalid argument
#2> bash: line 1: ulimit: 1.5: invalid number

## refuses unknown options
ulimit -y; echo $?
#> 2
#2> bash: line 1: ulimit: -y: invalid option
#2> ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]

## counts in blocks of 512 bytes in posix mode
ulimit -f 100; set -o posix; ulimit -f
#> 200

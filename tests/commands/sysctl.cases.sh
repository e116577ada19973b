## shows settings
sudo sysctl kernel.ostype; sudo sysctl -n kernel.ostype; sudo sysctl kernel/ostype; sudo sysctl -N kernel.ostype; sudo sysctl -b kernel.ostype; echo; sudo sysctl kernel.hostname
#> kernel.ostype = Linux
#> Linux
#> kernel.ostype = Linux
#> kernel.ostype
#> Linux
#> kernel.hostname = rockpool

## settings that are not there
sudo sysctl nosuch.x; sudo sysctl -e nosuch.x
#2> sysctl: cannot stat /proc/sys/nosuch/x: No such file or directory

## needs a setting
sudo sysctl
#2>
#2> Usage:
#2>  sysctl [options] [variable[=value] ...]
#2>
#2> Options:
#2>   -a, --all            display all variables
#2>   -A                   alias of -a
#2>   -X                   alias of -a
#2>       --deprecated     include deprecated parameters to listing
#2>       --dry-run        Print the key and values but do not write
#2>   -b, --binary         print value without new line
#2>   -e, --ignore         ignore unknown variables errors
#2>   -N, --names          print variable names without values
#2>   -n, --values         print only values of the given variable(s)
#2>   -p, --load[=<file>]  read values from file
#2>   -f                   alias of -p
#2>       --system         read values from all system directories
#2>   -r, --pattern <expression>
#2>                        select setting that match expression
#2>   -q, --quiet          do not echo variable set
#2>   -w, --write          enable writing a value to variable
#2>   -o                   does nothing
#2>   -x                   does nothing
#2>   -d                   alias of -h
#2>
#2>  -h, --help     display this help and exit
#2>  -V, --version  output version information and exit
#2>
#2> For more details see sysctl(8).
#? 1

## who may not
/usr/sbin/sysctl kernel.hostname=other; /usr/sbin/sysctl -w kernel.hostname=other
#2> sysctl: permission denied on key "kernel.hostname"
#2> sysctl: permission denied on key "kernel.hostname"
#? 1

## sets the name
(sudo sysctl kernel.hostname=other; hostname; sudo sysctl -q -w kernel.hostname=rockpool; hostname; echo 'kernel.hostname = third' > conf; sudo sysctl -p conf; hostname; sudo hostname rockpool; sudo sysctl -p absent) 2>&1 | grep -v 'unable to resolve'
#> kernel.hostname = other
#> other
#> rockpool
#> kernel.hostname = third
#> third
#> sysctl: cannot open "absent": No such file or directory

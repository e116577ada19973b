## takes a table from standard input, lists it and removes it
printf '# mine\n*/5 * * * * echo hi\n@daily ls\n' | crontab - ; crontab -l; crontab -r; crontab -r
#> # mine
#> */5 * * * * echo hi
#> @daily ls
#2> no crontab for learner
#? 1

## takes a table from a file
echo '0 4 * * mon-fri ls' > table; crontab table; crontab -l; crontab -r
#> 0 4 * * mon-fri ls

## says that there is no such file
crontab absent
#2> absent: No such file or directory
#? 1

## keeps what was there when a table has a fault
echo '1 2 3 4 5 ls' | crontab -; echo '61 * * * * ls' | crontab -; crontab -l; crontab -r
#> 1 2 3 4 5 ls
#2> "-":0: bad minute
#2> errors in crontab file, can't install.

## names the field that is bad
for line in '61 * * * * a' '* 24 * * * a' '* * 0 * * a' '* * * 13 * a' '* * * * 8 a' '-1 * * * * a' '*/0 * * * * a' '5/10 * * * * a' '* * * foo * a' '1x * * * * a' '1, * * * * a' 'hello' '* * *' '*/5' '@every x' '@often' '="x" y'
do echo "$line" | crontab -n -; done
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":0: bad hour
#2> errors in crontab file, can't install.
#2> "-":0: bad day-of-month
#2> errors in crontab file, can't install.
#2> "-":0: bad month
#2> errors in crontab file, can't install.
#2> "-":0: bad day-of-week
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":0: bad month
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#2> "-":1: bad minute
#2> errors in crontab file, can't install.
#2> "-":1: bad month
#2> errors in crontab file, can't install.
#2> "-":1: bad hour
#2> errors in crontab file, can't install.
#2> "-":0: bad time specifier
#2> errors in crontab file, can't install.
#2> "-":1: bad time specifier
#2> errors in crontab file, can't install.
#2> "-":0: bad minute
#2> errors in crontab file, can't install.
#? 1

## takes lists, ranges, steps and names
for line in '1,2-5/2,*/3 0-23 1 JAN Sun,7 a' '* * * * 1-mon a' '  * * * * * lead' '* * * * *' 'A=b' 'A = b c' '"A" = "b"' '* * * * fri-mon a' '*,5 * * * * x' '1.5 * * * * x' '@yearly a' '@reboot a'
do echo "$line" | crontab -n -; done
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.
#2> The syntax of the crontab file was successfully checked.

## counts the lines up to the fault
printf '# x\nA=b\n61 * * * * x\n* 25 * * * x\n' > table; crontab table; crontab -n table
#2> "table":2: bad minute
#2> errors in crontab file, can't install.
#2> "table":2: bad minute
#2> errors in crontab file, can't install.
#? 1

## wants a newline at the end
printf '* * * * * ls' | crontab -
#2> new crontab file is missing newline before EOF, can't install.
#? 1

## shows its usage
crontab -h
#2> usage:	crontab [-u user] [-n] file
#2> 	crontab [ -u user ] [ -i ] { -e | -l | -r }
#2>
#2> 	-h	(displays this help message)
#2>
#2> 	file	(default operation is replace, per 1003.2)
#2> 	-n	(dry run: checks the syntax, then bails out)
#2> 	-u user	(choose the user whose crontab is touched)
#2>
#2> 	-e	(edit user's crontab)
#2> 	-l	(list user's crontab)
#2> 	-r	(delete user's crontab)
#2>
#2> 	-i	(prompt before deleting user's crontab)
#? 1

## wants one operation at a time
crontab -l -r
#2> crontab: usage error: only one operation permitted
#2> usage:	crontab [-u user] [-n] file
#2> 	crontab [ -u user ] [ -i ] { -e | -l | -r }
#2>
#2> 	-h	(displays this help message)
#2>
#2> 	file	(default operation is replace, per 1003.2)
#2> 	-n	(dry run: checks the syntax, then bails out)
#2> 	-u user	(choose the user whose crontab is touched)
#2>
#2> 	-e	(edit user's crontab)
#2> 	-l	(list user's crontab)
#2> 	-r	(delete user's crontab)
#2>
#2> 	-i	(prompt before deleting user's crontab)
#? 1

## says what it does not know
crontab -x; crontab --help
#2> crontab: invalid option -- 'x'
#2> crontab: usage error: unrecognized option
#2> usage:	crontab [-u user] [-n] file
#2> 	crontab [ -u user ] [ -i ] { -e | -l | -r }
#2>
#2> 	-h	(displays this help message)
#2>
#2> 	file	(default operation is replace, per 1003.2)
#2> 	-n	(dry run: checks the syntax, then bails out)
#2> 	-u user	(choose the user whose crontab is touched)
#2>
#2> 	-e	(edit user's crontab)
#2> 	-l	(list user's crontab)
#2> 	-r	(delete user's crontab)
#2>
#2> 	-i	(prompt before deleting user's crontab)
#2> crontab: invalid option -- '-'
#2> crontab: usage error: unrecognized option
#2> usage:	crontab [-u user] [-n] file
#2> 	crontab [ -u user ] [ -i ] { -e | -l | -r }
#2>
#2> 	-h	(displays this help message)
#2>
#2> 	file	(default operation is replace, per 1003.2)
#2> 	-n	(dry run: checks the syntax, then bails out)
#2> 	-u user	(choose the user whose crontab is touched)
#2>
#2> 	-e	(edit user's crontab)
#2> 	-l	(list user's crontab)
#2> 	-r	(delete user's crontab)
#2>
#2> 	-i	(prompt before deleting user's crontab)
#? 1

## lets nobody but root touch others' tables
crontab -u root -l
#2> must be privileged to use -u
#? 1

## asks before it removes, where it is told to
echo '@daily ls' | crontab -; echo n | crontab -i -r; crontab -l; echo y | crontab -ri; crontab -l
#> crontab: really delete learner's crontab? (y/n) @daily ls
#>$| crontab: really delete learner's crontab? (y/n)\x20
#2> no crontab for learner
#? 1

## an editor that changes nothing
EDITOR=true crontab -e; VISUAL=false crontab -e
#2> no crontab for learner - using an empty one
#2> No modification made
#2> no crontab for learner - using an empty one
#2> crontab: "false" exited with status 1
#? 1

## begins a new table as a template
EDITOR=cat crontab -e
#> # Edit this file to introduce tasks to be run by cron.
#>$ #\x20
#> # Each task to run has to be defined through a single line
#> # indicating with different fields when the task will be run
#> # and what command to run for the task
#>$ #\x20
#> # To define the time you can provide concrete values for
#> # minute (m), hour (h), day of month (dom), month (mon),
#> # and day of week (dow) or use '*' in these fields (for 'any').
#>$ #\x20
#> # Notice that tasks will be started based on the cron's system
#> # daemon's notion of time and timezones.
#>$ #\x20
#> # Output of the crontab jobs (including errors) is sent through
#> # email to the user the crontab file belongs to (unless redirected).
#>$ #\x20
#> # For example, you can run a backup of all your user accounts
#> # at 5 a.m every week with:
#> # 0 5 * * 1 tar -zcf /var/backups/home.tgz /home/
#>$ #\x20
#> # For more information see the manual pages of crontab(5) and cron(8)
#>$ #\x20
#> # m h  dom mon dow   command
#2> no crontab for learner - using an empty one
#2> No modification made

## an editor changes the table
printf 'sleep 1.1; echo "@daily ls" > $1\n' > ed
EDITOR="sh $PWD/ed" crontab -e; crontab -l; crontab -r
#> @daily ls
#2> no crontab for learner - using an empty one
#2> crontab: installing new crontab

## asks again after a fault
printf 'sleep 1.1; echo "* * * * x" >> $1\n' > ed
printf 'x\ny\nn\n' | EDITOR="sh $PWD/ed" crontab -e 2>&1 | sed 's/crontab\.[A-Za-z0-9]*/crontab.X/'
#> no crontab for learner - using an empty one
#> crontab: installing new crontab
#> "/tmp/crontab.X/crontab":24: bad day-of-week
#> errors in crontab file, can't install.
#> Do you want to retry the same edit? (y/n) Enter Y or N
#> Do you want to retry the same edit? (y/n) crontab: installing new crontab
#> "/tmp/crontab.X/crontab":24: bad day-of-week
#> errors in crontab file, can't install.
#> Do you want to retry the same edit? (y/n) crontab: edits left in /tmp/crontab.X/crontab

all:
	@echo hi
	sleep 100

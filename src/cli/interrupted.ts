/** The exit code of a run that the user stopped with Ctrl-C: 128 and the number of the signal SIGINT, as shells have it. */
export const interrupted = 130;

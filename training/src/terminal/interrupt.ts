// Ctrl-C: the first one asks the work to stop cleanly, through an AbortSignal; the second one ends the process.

/** Abort a signal on SIGINT or SIGTERM.
 *  @param onInterrupt  called at the first one, to say that the work is stopping
 *  @returns            the signal to hand on, aborted with an AbortError, and `dispose`, which gives Ctrl-C back */
export function abortOnInterrupt(onInterrupt: () => void = () => undefined): {
	signal: AbortSignal;
	dispose(): void;
} {
	const controller = new AbortController();
	const interrupt = () => {
		// With the handlers gone, the next signal has its usual effect.
		dispose();
		onInterrupt();
		controller.abort();
	};
	const dispose = () => {
		process.off('SIGINT', interrupt);
		process.off('SIGTERM', interrupt);
	};
	process.on('SIGINT', interrupt);
	process.on('SIGTERM', interrupt);
	return { signal: controller.signal, dispose };
}

// The real worker, with the tiny model for its network.
import './replace-fetch.ts';
import '../../src/lib/worker/classifier.worker.ts';

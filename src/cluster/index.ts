export { rankAllInWorkers, type Signal, type WorkersOptions } from "./rank-all-in-workers.js";

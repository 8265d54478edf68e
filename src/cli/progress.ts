/** Says on a terminal how far a long piece of work is. */
export interface Progress {
  /** Tells the state; shown only after a second of work, and not too often. */
  at(state: () => string): void;
  /** Takes the line away. */
  end(): void;
}

const PATIENCE_MS = 1000;
const EVERY_MS = 200;

/** Starts the clock of a piece of work; a stream that is no terminal shows nothing. Steps that are known to be long are shown without patience. */
export function startProgress(
  stream: NodeJS.WriteStream,
  patience: number = PATIENCE_MS,
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + patience;
  let shown = false;
  return {
    at(state) {
      if (!stream.isTTY || now() < next) return;
      next = now() + EVERY_MS;
      shown = true;
      stream.write(`\r\u001B[2K${state()}`);
    },
    end() {
      if (shown) stream.write("\r\u001B[2K");
      shown = false;
    },
  };
}

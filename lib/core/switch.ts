/** Something that runs while it is on: started when turned on, aborted when turned off or when its own life ends. */
export interface Switch<Running> {
  turn(isOn: boolean): void;
  current(): Running | undefined;
}

export function createSwitch<Running>(
  start: (signal: AbortSignal) => Running,
  life: AbortSignal,
): Switch<Running> {
  let ending: AbortController | undefined;
  let running: Running | undefined;
  const stop = () => {
    ending?.abort();
    ending = undefined;
    running = undefined;
  };
  life.addEventListener('abort', stop);
  return {
    turn(isOn) {
      if (!isOn) return stop();
      if (ending || life.aborted) return;
      ending = new AbortController();
      running = start(ending.signal);
    },
    current: () => running,
  };
}

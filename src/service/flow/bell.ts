/** Somebody waits, others ring. A ring that nobody waits for is kept for the next who does. */
export interface Bell {
  ring(): void;
  /** Until it rings, or so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

export function makeBell(): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      hasRung = true;
      wake?.();
    },
    async wait(milliseconds) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      hasRung = false;
    },
  };
}

import { useEffect, useState } from "preact/hooks";
import type { AlertRecord } from "#service";
import { toAddress } from "#web/api/ask.ts";

/**
 * Alerts raised after a number, as they come, the last first; `undefined` listens to nothing. The stream is open only
 * while the page is seen: a browser gives a desk six lines for all tabs. A line that breaks goes on where it was.
 */
export function useLive(after: number | undefined): readonly AlertRecord[] {
  const [alerts, setAlerts] = useState<readonly AlertRecord[]>([]);
  useEffect(() => {
    setAlerts([]);
    if (after === undefined) return;
    let reached = after;
    let stream: EventSource | undefined;
    const open = () => {
      stream?.close();
      stream = undefined;
      if (document.hidden) return;
      stream = new EventSource(toAddress("/api/events", { alerts: reached }));
      stream.addEventListener("alert", (event: MessageEvent<string>) => {
        const alert = JSON.parse(event.data) as AlertRecord;
        if (alert.number <= reached) return;
        reached = alert.number;
        setAlerts((known) => [alert, ...known]);
      });
    };
    open();
    document.addEventListener("visibilitychange", open);
    return () => {
      document.removeEventListener("visibilitychange", open);
      stream?.close();
    };
  }, [after]);
  return alerts;
}

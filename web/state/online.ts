import { signal } from "@preact/signals";

/** Whether the desk can be reached, as far as the browser and the last request know. */
export const online = signal(navigator.onLine);

addEventListener("online", () => {
  online.value = true;
});
addEventListener("offline", () => {
  online.value = false;
});

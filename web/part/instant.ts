const TO_MINUTES = 16;

/** An instant as people read it, in UTC and to the minute: `2025-11-03 08:00`. */
export function toMinutes(instant: string): string {
  return instant.slice(0, TO_MINUTES).replace("T", " ");
}

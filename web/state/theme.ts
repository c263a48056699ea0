import { effect, signal } from "@preact/signals";
import { recall, remember } from "./memory.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Day, night, or as the machine has it. */
export const theme = signal<Theme>(THEMES.find((one) => one === recall("theme")) ?? "auto");

effect(() => {
  document.documentElement.dataset.theme = theme.value;
  remember("theme", theme.value);
});

/** The next of the three. */
export function turnTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!;
}

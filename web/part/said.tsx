import { lang } from "#web/state/lang.ts";

const HAN = /\p{Script=Han}/u;

/** The `lang` of printed Chinese words on a page in another language; nothing where the page's own serves. */
export function tongueOf(text: string): string | undefined {
  return lang.value !== "zh" && HAN.test(text) ? "zh-Hant" : undefined;
}

/** Printed words, in the language they are printed in. */
export function Said({ text, class: name }: { readonly text: string; readonly class?: string }) {
  return (
    <span class={name} lang={tongueOf(text)} dir="auto">
      {text}
    </span>
  );
}

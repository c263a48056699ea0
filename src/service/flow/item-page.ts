import type { Item } from "#model";

/** The content that a list carries of an article, as the page that it would be. */
export function toPageHtml({ address, title = "", text }: Item & { readonly text: string }): string {
  const [name, link] = [escapeText(title), escapeText(address)];
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title><link rel="canonical" href="${link}"></head>
<body><article><h1>${name}</h1>
${text}
</article></body></html>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
